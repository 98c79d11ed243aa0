"""What the README shows is true: its commands' output, and the plug-in that it prints."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PLUGIN = ROOT / "tests" / "exporters" / "plugin" / "markdown_exporter.py"
SHOWN = re.compile(
    r"(?<=```console\n)(?P<command>\$ aras-docs export --sample .*\n)(?P<output>(?:.*\n)*?)```"
)
PRINTED = re.compile(r"(?<=```python\n)(?P<code>(?:\"\"\"A third party(?:.*\n)*?)?)```")


def readme(request: pytest.FixtureRequest, pattern: re.Pattern[str], group: str, now: str) -> str:
    """Return what the README holds at a place; with --accept put there first what it should hold."""
    text = README.read_text(encoding="utf-8")
    found = pattern.search(text)
    assert found
    if request.config.getoption("--accept"):
        text = text[: found.start(group)] + now + text[found.end(group) :]
        README.write_text(text, encoding="utf-8")
        return now
    return found[group]


def without_sizes(text: str) -> str:
    # Compressed sizes may differ by a kilobyte from one zlib to the next.
    return re.sub(r"\d+ KB", "… KB", text)


def test_the_sample_export_prints_what_the_readme_says(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "aras_docs", "export", "--sample", "--to", "pdf,docx,epub"]
    result = subprocess.run(
        command, cwd=tmp_path, check=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    shown = readme(request, SHOWN, "output", result.stdout)
    assert without_sizes(shown) == without_sizes(result.stdout)


def test_the_plugin_in_the_readme_is_the_tested_one(request: pytest.FixtureRequest) -> None:
    code = PLUGIN.read_text(encoding="utf-8")
    assert readme(request, PRINTED, "code", code) == code


def test_every_file_that_the_readme_links_to_is_there() -> None:
    targets = re.findall(r"\]\(((?!https?:)[^)]+)\)", README.read_text(encoding="utf-8"))
    assert len(targets) >= 5
    assert [target for target in targets if not (ROOT / target).is_file()] == []
