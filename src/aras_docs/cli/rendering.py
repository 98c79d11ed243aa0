"""Diagnostics as text: in full with the source line, concise for editors, as JSON for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from msgspec import Struct

from aras_docs.cli.excerpt import pointer
from aras_docs.cli.printable import printable
from aras_docs.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.dataset.json_values import Json
    from aras_docs.diagnostics import Diagnostic, Position

TONES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


class Finding(Struct, frozen=True):
    """A diagnostic that stands for ``more`` others of its kind in the same file."""

    diagnostic: Diagnostic
    more: int = 0


def fold(diagnostics: Iterable[Diagnostic]) -> tuple[Finding, ...]:
    """Return one finding for all diagnostics of a kind, in the order in which the kinds first occur."""
    kinds: dict[tuple[Severity, str, str | None], list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        kinds.setdefault((diagnostic.severity, diagnostic.code, diagnostic.path), []).append(diagnostic)
    return tuple(Finding(first, len(rest)) for first, *rest in kinds.values())


def full(finding: Finding, source: str | None) -> str:
    """Return a finding in several lines, with the line of the source where that is known."""
    return "\n".join(_full_lines(finding, source))


def concise(finding: Finding) -> str:
    """Return a finding in one line: ``path:line:column: severity[code]: message``."""
    place = _place(finding.diagnostic)
    more = f" (and {finding.more} more)" if finding.more else ""
    return (f"{place}: " if place else "") + _headline(finding.diagnostic) + more


def record(diagnostic: Diagnostic) -> dict[str, Json]:
    """Return a diagnostic as JSON; the keys are always the same."""
    position = diagnostic.position
    return {
        "severity": diagnostic.severity.value,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "path": diagnostic.path,
        "line": position.line if position else None,
        "column": position.column if position else None,
        "hint": diagnostic.hint,
    }


def _full_lines(finding: Finding, source: str | None) -> Iterator[str]:
    diagnostic = finding.diagnostic
    gutter = " " * (len(str(diagnostic.position.line)) if diagnostic.position else 1)
    yield _headline(diagnostic)
    if place := _place(diagnostic):
        yield f"{gutter}{_dim('-->')} {place}"
    if source is not None and diagnostic.position:
        yield from _source_lines(source, diagnostic.position, TONES[diagnostic.severity])
    if diagnostic.hint:
        yield f"{gutter} {_dim('=')} hint: {printable(diagnostic.hint)}"
    if finding.more:
        yield f"{gutter} {_dim('=')} and {finding.more} more of this kind (-v lists them)"


def _source_lines(source: str, position: Position, tone: str) -> Iterator[str]:
    text, caret = pointer(source, position)
    gutter = " " * len(str(position.line))
    yield f"{gutter} {_dim('|')}"
    yield f"{_dim(f'{position.line} |')} {text}"
    yield f"{gutter} {_dim('|')} {click.style(caret, fg=tone, bold=True)}"


def _headline(diagnostic: Diagnostic) -> str:
    kind = click.style(
        f"{diagnostic.severity.value}[{diagnostic.code}]", TONES[diagnostic.severity], bold=True
    )
    return f"{kind}: {printable(diagnostic.message)}"


def _place(diagnostic: Diagnostic) -> str:
    if diagnostic.path is None:
        return ""
    position = diagnostic.position
    return printable(diagnostic.path) + (f":{position.line}:{position.column}" if position else "")


def _dim(text: str) -> str:
    return click.style(text, fg="blue")
