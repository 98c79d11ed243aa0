"""Annex B: what happened or was claimed when, with who says so and who denies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.crossing import row_anchor, row_mark
from aras_docs.composition.dates import chronological, derivation_words, moment_words
from aras_docs.composition.phrases import aside, cell, columns, header_row, paragraph
from aras_docs.composition.statements import responses, speaker
from aras_docs.facts import Basis
from aras_docs.nodes import Definition, DefinitionList, Inline, Role, Row, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.document import Part
    from aras_docs.facts import Event, Moment

TITLE = "Chronology"
INTRODUCTION = (
    "One row for each claim or happening, in the words of the article. What nobody is named for is the "
    "article's own statement. A denial covers the part that it names; where its scope isn't stated, the "
    "row says so."
)
LEGEND = {
    Basis.STATED: ("27 September 2020", "the text gives the date in full"),
    Basis.YEAR_INFERRED: (
        "27 September [2020]",
        "day and month stand in the text; the year follows from the infobox",
    ),
    Basis.RELATIVE: (
        "[28 September 2020] = 27 September + 1 day",
        "worked out: the text counts from another date (“next day”)",
    ),
    Basis.INHERITED: (
        "[27 September 2020]",
        "carried over: the sentence has no date and takes that of the narrative before it",
    ),
    Basis.UNDATED: (
        "undated",
        "the text gives no date; the row stands where the narrative puts it, with the bounds it gives",
    ),
}
NONE = "No dated event was found in the article."


def in_order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return events by date; an undated one stays behind the event that it follows in the narrative."""
    key = (0, 0, 0)
    keyed: list[tuple[tuple[int, int, int], Event]] = []
    for event in events:
        if event.when.basis is not Basis.UNDATED and event.when.first:
            key = chronological(event.when.first)
        keyed.append((key, event))
    return tuple(event for _, event in sorted(keyed, key=lambda pair: pair[0]))


def chronology_annex(events: tuple[Event, ...], desk: Desk) -> Part:
    """Return annex B; ``events`` are in the order in which its rows are numbered."""
    if not events:
        return annex("B", TITLE, paragraph(NONE))
    rows = tuple(_row(number, event, desk) for number, event in enumerate(events, start=1))
    table = Table(
        columns(2.7, 5, 2.4, 1.2),
        (header_row("Date", "Event", "Who says so", "Source"),),
        rows,
        (Text("Chronology of events and claims"),),
        "Each event with its date, who states it, who denies or confirms it, and its paragraph.",
    )
    return annex("B", TITLE, paragraph(INTRODUCTION), _legend(events), table)


def date_lines(moment: Moment) -> tuple[tuple[Inline, ...], ...]:
    """Return a moment as lines for a cell: the date, then how it was worked out if it was."""
    derivation = derivation_words(moment)
    return ((Text(moment_words(moment)),), (aside(derivation),) if derivation else ())


def _row(number: int, event: Event, desk: Desk) -> Row:
    return Row(
        (
            cell((row_mark("B", number),), *date_lines(event.when)),
            cell(desk.tagger.text(event.text)),
            cell(
                speaker(event.claimant, desk.tagger, desk.crossing.narrator(event.span)),
                *responses("denied", event.denials, desk.tagger),
                *responses("confirmed", event.confirmations, desk.tagger),
            ),
            cell(desk.crossing.reference(event.span)),
        ),
        row_anchor("B", number),
    )


def _legend(events: Iterable[Event]) -> DefinitionList:
    used = {event.when.basis for event in events}
    return DefinitionList(
        tuple(
            Definition((Text(term),), (paragraph(meaning, Role.DEFINITION),))
            for basis, (term, meaning) in LEGEND.items()
            if basis in used
        )
    )
