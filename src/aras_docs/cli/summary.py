"""What a run made, in a line for people and as JSON for programs."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.cli.printable import printable
from aras_docs.cli.rendering import record
from aras_docs.diagnostics import Severity
from aras_docs.facts import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from aras_docs.dataset.json_values import Json
    from aras_docs.diagnostics import Diagnostic
    from aras_docs.facts import Facts
    from aras_docs.pipeline import Publication

# Decimal units, as macOS, GNOME and `ls --si` use them.
KILOBYTE = 1000
MEGABYTE = 1_000_000


class Made(Struct, frozen=True):
    """An output: its format, where it goes, its bytes."""

    format: str
    path: Path
    data: bytes


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun: "1 warning", "2 losses", "no dated events"."""
    return f"{number or 'no'} {singular if number == 1 else plural or singular + 's'}"


def size(number: int) -> str:
    """Return a number of bytes with its unit: "812 bytes", "92 KB", "1.2 MB"."""
    if number < KILOBYTE:
        return counted(number, "byte")
    if number < MEGABYTE:
        return f"{number / KILOBYTE:.0f} KB"
    return f"{number / MEGABYTE:.1f} MB"


def findings(facts: Facts) -> str:
    """Return what was found in an article: dated events, places claimed, losses, contradictions."""
    return ", ".join(
        (
            counted(_dated(facts), "dated event"),
            counted(len(facts.places), "place claimed", "places claimed"),
            counted(len(facts.casualties), "loss", "losses"),
            counted(len(facts.contradictions), "contradiction"),
        )
    )


def problems(diagnostics: Iterable[Diagnostic]) -> str:
    """Return how many kinds of errors and warnings each file has ("1 warning"), or an empty text."""
    kinds = {(each.severity, each.code, each.path) for each in diagnostics}
    numbers = (
        (sum(severity is each for severity, _, _ in kinds), each.value)
        for each in (Severity.ERROR, Severity.WARNING)
    )
    return ", ".join(counted(number, word) for number, word in numbers if number)


def line(made: Made, facts: Facts, diagnostics: Iterable[Diagnostic]) -> str:
    """Return a line on an output: "Wrote dist/x.pdf (92 KB, 61 dated events, …, 1 warning)"."""
    details = filter(None, (size(len(made.data)), findings(facts), problems(diagnostics)))
    return f"Wrote {printable(str(made.path))} ({', '.join(details)})"


def as_json(made: Sequence[Made], publication: Publication, diagnostics: Iterable[Diagnostic]) -> Json:
    """Return a run's outputs, counts and diagnostics as JSON."""
    facts = publication.facts
    return {
        "title": publication.document.meta.title,
        "source_sha256": publication.article.source.sha256,
        "outputs": [
            {
                "format": each.format,
                "path": str(each.path),
                "bytes": len(each.data),
                "sha256": hashlib.sha256(each.data).hexdigest(),
            }
            for each in made
        ],
        "events": len(facts.events),
        "dated_events": _dated(facts),
        "casualties": len(facts.casualties),
        "places": len(facts.places),
        "contradictions": len(facts.contradictions),
        "diagnostics": [record(diagnostic) for diagnostic in diagnostics],
    }


def _dated(facts: Facts) -> int:
    return sum(event.when.basis is not Basis.UNDATED for event in facts.events)
