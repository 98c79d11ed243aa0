"""The golden fixture itself, run in a suite of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SUITE = 'def test_text(golden):\n    golden("poem.txt", "roses\\nviolets\\n")\n'


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path)
    (tmp_path / "test_poem.py").write_text(SUITE, encoding="utf-8")
    return tmp_path


def run(suite: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:randomly",
        *arguments,
    ]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    return subprocess.run(
        command, cwd=suite, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_a_missing_golden_file_fails(suite: Path) -> None:
    result = run(suite)
    assert result.returncode == 1
    assert "no golden file" in result.stdout


def test_accepting_writes_the_file_and_fails_the_run(suite: Path) -> None:
    result = run(suite, "--accept")
    assert result.returncode == 1
    assert "counts as failed" in result.stdout
    assert (suite / "golden/poem.txt").read_bytes() == b"roses\nviolets\n"
    assert run(suite).returncode == 0


def test_a_difference_is_shown_as_a_diff(suite: Path) -> None:
    (suite / "golden").mkdir()
    (suite / "golden/poem.txt").write_bytes(b"roses\ntulips\n")
    result = run(suite)
    assert result.returncode == 1
    assert "-tulips\n" in result.stdout
    assert "+violets\n" in result.stdout


def test_line_endings_count(suite: Path) -> None:
    (suite / "golden").mkdir()
    (suite / "golden/poem.txt").write_bytes(b"roses\r\nviolets\r\n")
    result = run(suite)
    assert result.returncode == 1
    assert "only line endings differ" in result.stdout
