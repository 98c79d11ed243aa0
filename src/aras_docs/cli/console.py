"""What goes to standard error: diagnostics, progress and what was done; never output."""

from __future__ import annotations

import os
import sys
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

import click
from msgspec import Struct, field

from aras_docs.cli.printable import printable
from aras_docs.cli.rendering import Finding, concise, fold, full, record
from aras_docs.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.diagnostics import Diagnostic

# An article of this many bytes takes long enough to want a sign of life.
LONG = 200_000


class Verbosity(IntEnum):
    """How much is said."""

    QUIET = 0
    NORMAL = 1
    VERBOSE = 2


class Color(StrEnum):
    """When colours are used; ``auto`` means on a terminal, unless NO_COLOR is set (no-color.org)."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Form(StrEnum):
    """How diagnostics are written."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"


class Console(Struct):
    """Standard error as the user wants it; ``sources`` holds the texts whose lines may be quoted, by path."""

    verbosity: Verbosity = Verbosity.NORMAL
    color: Color = Color.AUTO
    form: Form = Form.FULL
    sources: dict[str, str] = field(default_factory=dict[str, str])

    def say(self, text: str) -> None:
        """Write a line on what was done, unless quiet; JSON lines stay free of it."""
        if self.verbosity > Verbosity.QUIET and self.form is not Form.JSON:
            self._write(text)

    def stage(self, text: str, size: int) -> None:
        """Write what is being done: always if verbose, on a terminal for an article of many bytes."""
        if self.verbosity is Verbosity.VERBOSE or (size > LONG and is_terminal()):
            self.say(click.style(f"{text}…", dim=True))

    def report(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Write diagnostics, one for all of a kind unless verbose; only errors if quiet."""
        wanted = [each for each in diagnostics if self.verbosity > Verbosity.QUIET or _is_error(each)]
        if self.form is Form.JSON:
            self._write_json(wanted)
            return
        findings = map(Finding, wanted) if self.verbosity is Verbosity.VERBOSE else fold(wanted)
        for finding in findings:
            self._write(self._render(finding))

    def trace(self, error: BaseException) -> None:
        """Write where an error came from if verbose."""
        if self.verbosity is Verbosity.VERBOSE:
            import traceback  # noqa: PLC0415 (for mistakes only)

            for line in "".join(traceback.format_exception(error)).splitlines():
                self.say(click.style(printable(line), dim=True))

    def usage(self, text: str) -> None:
        """Write how the command is to be used, followed by what is wrong."""
        self._write(text)

    def _render(self, finding: Finding) -> str:
        if self.form is Form.CONCISE:
            return concise(finding)
        return full(finding, self.sources.get(finding.diagnostic.path or ""))

    def _write_json(self, diagnostics: Iterable[Diagnostic]) -> None:
        from aras_docs.cli.jsontext import dumps  # noqa: PLC0415 (json takes time that --help needn't)

        for diagnostic in diagnostics:
            click.echo(dumps(record(diagnostic)), err=True, nl=False)

    def _write(self, text: str) -> None:
        click.echo(text, err=True, color=self._colored())

    def _colored(self) -> bool:
        if self.color is Color.AUTO:
            return is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return self.color is Color.ALWAYS


def is_terminal() -> bool:
    """Return whether standard error is a terminal."""
    return sys.stderr is not None and sys.stderr.isatty()  # pyright: ignore[reportUnnecessaryComparison] (None under pythonw)


def _is_error(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity is Severity.ERROR
