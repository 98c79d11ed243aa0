"""``--check``, with a stand-in for EPUBCheck: a command of its name that writes a given report."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aras_docs.cli import epubcheck
from aras_docs.diagnostics import Position, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from command_line import Run

BOOK = Path("dist/battle-of-sül.epub")
CLEAN: list[dict[str, object]] = []
FINDINGS: list[dict[str, object]] = [
    {
        "ID": "RSC-007",
        "severity": "ERROR",
        "message": "Referenced resource could not be found.",
        "locations": [{"path": "EPUB/nav.xhtml", "line": 12, "column": 3}],
    },
    {
        "ID": "PKG-005",
        "severity": "WARNING",
        "message": "The mimetype file is odd.",
        "locations": [{"path": "./book.epub", "line": -1, "column": -1}],
    },
    {"ID": "OPF-088", "severity": "USAGE", "message": "Unusual.", "locations": []},
]
SCRIPT = """#!{python}
import pathlib, sys
book, json, report = sys.argv[1:]
assert pathlib.Path(book).read_bytes().startswith(b"PK") and json == "--json"
pathlib.Path(report).write_text({report!r})
sys.exit(1)
"""


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the one folder where programs are looked for; nothing is installed."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setattr(epubcheck, "find_spec", lambda _name: None)  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    return folder


@pytest.fixture
def answer(bare: Path) -> Callable[[object], None]:
    """Return what installs the stand-in with its report."""

    def install(messages: object) -> None:
        report = json.dumps({"messages": messages, "checker": {"checkerVersion": "5.3.0"}})
        write(bare, SCRIPT.format(python=sys.executable, report=report))

    return install


def write(folder: Path, script: str) -> None:
    program = folder / "epubcheck"
    program.write_text(script, "utf-8")
    program.chmod(0o755)


def check() -> list[tuple[Severity, str, str | None, Position | None]]:
    found = epubcheck.check_epub(b"PK", BOOK)
    return [(each.severity, each.code, each.path, each.position) for each in found]


def test_findings_become_diagnostics_with_their_place_in_the_book(answer: Callable[[object], None]) -> None:
    answer(FINDINGS)
    assert check() == [
        (Severity.ERROR, "epubcheck-rsc-007", f"{BOOK}/EPUB/nav.xhtml", Position(12, 3)),
        (Severity.WARNING, "epubcheck-pkg-005", str(BOOK), None),
        (Severity.NOTE, "epubcheck-opf-088", str(BOOK), None),
    ]


def test_a_sound_book_is_said_to_be_one(answer: Callable[[object], None]) -> None:
    answer(CLEAN)
    (found,) = epubcheck.check_epub(b"PK", BOOK)
    assert (found.severity, found.message) == (Severity.NOTE, "EPUBCheck 5.3.0 found nothing wrong")


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("#!/bin/sh\necho oh >&2\necho no such option >&2\nexit 2\n", "no such option"),
        ("#!/bin/sh\n", "no report"),
        ('#!/bin/sh\necho "{}" > "$3"\n', "missing required field"),
        ("", "Exec format error"),
    ],
    ids=["one that refuses", "one that says nothing", "a report of another kind", "no program"],
)
def test_a_program_that_gives_no_report_is_an_error(bare: Path, script: str, reason: str) -> None:
    write(bare, script)
    (found,) = epubcheck.check_epub(b"PK", BOOK)
    assert (found.severity, found.code) == (Severity.ERROR, "epubcheck-failed")
    assert reason in found.message


@pytest.mark.usefixtures("bare")
def test_without_epubcheck_the_user_hears_how_to_get_it() -> None:
    (found,) = epubcheck.check_epub(b"PK", BOOK)
    assert (found.severity, found.code) == (Severity.WARNING, "epubcheck-missing")
    assert found.hint
    assert "pip install epubcheck" in found.hint


def test_a_book_with_errors_is_written_and_ends_the_run_with_1(
    aras_docs: Run, article: Path, answer: Callable[[object], None]
) -> None:
    answer(FINDINGS)
    result = aras_docs("epub", article, "--check")
    assert result.code == 1
    assert f"--> {BOOK}/EPUB/nav.xhtml:12:3" in result.stderr
    assert BOOK.is_file()


def test_a_sound_book_ends_the_run_with_0(
    aras_docs: Run, article: Path, answer: Callable[[object], None]
) -> None:
    answer(CLEAN)
    result = aras_docs("export", article, "--to", "epub,docx", "--check")
    assert (result.code, result.stderr.count("found nothing wrong")) == (0, 1)


@pytest.mark.usefixtures("bare")
def test_a_book_that_could_not_be_checked_is_a_problem_only_if_strict(aras_docs: Run, article: Path) -> None:
    result = aras_docs("epub", article, "--check", "--year", "2020")
    assert result.code == 0
    assert "warning[epubcheck-missing]" in result.stderr
    assert aras_docs("epub", article, "--check", "--year", "2020", "--strict").code == 1


def test_formats_without_a_validator_have_no_check(aras_docs: Run, article: Path) -> None:
    assert "No such option '--check'" in aras_docs("docx", article, "--check").stderr
    result = aras_docs("export", article, "--to", "pdf,docx", "--check")
    assert result.code == 2
    assert "--check is no option of pdf or docx" in result.stderr


def test_a_book_for_kobo_is_named_so_unless_it_has_a_name(aras_docs: Run, article: Path) -> None:
    assert aras_docs("epub", article, "--kepub").code == 0
    assert [path.name for path in Path("dist").iterdir()] == ["battle-of-sül.kepub.epub"]
    assert aras_docs("epub", article, "--kepub", "-o", "mine.epub").code == 0
    assert Path("mine.epub").is_file()
    assert aras_docs("export", article, "--to", "epub,docx", "--kepub", "-o", "all").code == 0
    assert {path.name for path in Path("all").iterdir()} == {
        "battle-of-sül.kepub.epub",
        "battle-of-sül.docx",
    }
