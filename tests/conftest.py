"""What all tests share: golden files, and the folder of shared facts."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

TESTS = Path(__file__).parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden files; the run then fails")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that rewrote its own expectations, so that it never passes for a test."""
    if session.config.getoption("--accept") and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("--accept"):
        terminalreporter.write_line(
            "golden files rewritten (--accept), so this run counts as failed", red=True
        )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return the function that compares a text with tests/golden/<name>, or rewrites that file."""
    check = _accept if request.config.getoption("--accept") else _compare
    return lambda name, text: check(TESTS / "golden" / name, text)


def _accept(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _compare(path: Path, text: str) -> None:
    if not path.exists():
        pytest.fail(f"no golden file {path}; look at the text, then write it: pytest --accept", pytrace=False)
    expected = path.read_bytes().decode()
    if text != expected:
        pytest.fail(f"{_difference(path.name, expected, text)}\nif meant: pytest --accept", pytrace=False)


def _difference(name: str, expected: str, text: str) -> str:
    lines = difflib.unified_diff(
        expected.splitlines(), text.splitlines(), f"golden/{name}", "now", lineterm="", n=2
    )
    return "\n".join(lines) or "only line endings differ"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of shared facts; skips where there is none."""
    folder = Path(os.environ.get("ARAS_SHARED", TESTS.parent.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"no folder {folder} (set ARAS_SHARED)")
    return folder
