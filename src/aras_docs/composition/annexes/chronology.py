"""Annex B: what happened or was claimed when, with who says so and who denies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.crossing import row_anchor, row_mark
from aras_docs.composition.dates import chronological, moment_words
from aras_docs.composition.derivations import PERHAPS, derivation_words
from aras_docs.composition.phrases import aside, cell, columns, header_row, paragraph
from aras_docs.composition.statements import who_says_so
from aras_docs.facts import Basis, Precision
from aras_docs.nodes import Definition, DefinitionList, Role, Row, Table, Text

if TYPE_CHECKING:
    from aras_docs.composition.phrases import Lines
    from aras_docs.document import Part
    from aras_docs.facts import Event, Moment

TITLE = "Chronology"
INTRODUCTION = (
    "One row for each claim or happening, in the words of the article. What nobody is named for is stated "
    "by the article itself or by its infobox."
)
DENIALS = " A denial covers the part that it names; where its scope isn't stated, the row says so."
LEGEND = {
    Basis.STATED: "the text gives the date itself, year included",
    Basis.YEAR_INFERRED: "the text leaves the year out; it follows from the infobox or from another date",
    Basis.RELATIVE: "worked out: the text counts from another date (“next day”)",
    Basis.INHERITED: "carried over: the sentence has no date and takes that of the narrative before it",
    Basis.UNDATED: (
        "the text gives no date; the row stands where the narrative puts it, with the bounds it gives"
    ),
}
DOUBT = "; a date after “perhaps” is a reading that is too uncertain to be given as the date"
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
        columns(2.6, 5.2, 2.4, 1.2),
        (header_row("Date", "Event", "Who says so", "Source"),),
        rows,
        (Text("Chronology of events and claims"),),
        "Each event with its date, who states it, who denies or confirms it, and its paragraph.",
    )
    denied = DENIALS if any(event.denials for event in events) else ""
    return annex("B", TITLE, paragraph(INTRODUCTION + denied), _legend(events), table)


def date_lines(moment: Moment) -> Lines:
    """Return a moment as lines for a cell: the date, then how it was worked out if it was."""
    derivation = derivation_words(moment)
    return ((Text(moment_words(moment)),), (aside(derivation),) if derivation else ())


def event_words(event: Event) -> str:
    """Return the words of an event; where they don't begin their sentence, that is shown.

    What lacks its verb has it in brackets, as what is supplied: "[claimed] to have retaken the town".
    """
    if not event.text[:1].islower():
        return event.text
    if event.verb and event.text.startswith("to "):
        return f"[{event.verb}] {event.text}"
    return f"… {event.text}"


def _row(number: int, event: Event, desk: Desk) -> Row:
    return Row(
        (
            cell((row_mark("B", number),), *date_lines(event.when)),
            cell(desk.tagger.text(event_words(event))),
            cell(*who_says_so(event, desk)),
            cell(desk.crossing.reference(event.span)),
        ),
        row_anchor("B", number),
    )


def _legend(events: tuple[Event, ...]) -> DefinitionList:
    """Return what the marks mean, each shown on a date of this chronology."""
    moments = [[event.when for event in events if event.when.basis is basis] for basis in LEGEND]
    return DefinitionList(
        tuple(
            Definition((Text(_example(found)),), (paragraph(meaning + _doubt(found), Role.DEFINITION),))
            for found, meaning in zip(moments, LEGEND.values(), strict=True)
            if found
        )
    )


def _doubt(moments: list[Moment]) -> str:
    """Return what "perhaps" means if a moment of a kind has it."""
    return DOUBT if any((derivation_words(each) or "").startswith(PERHAPS) for each in moments) else ""


def _example(moments: list[Moment]) -> str:
    """Return the moment that shows most: one with its derivation, or else one to the day."""
    best = max(moments, key=lambda each: (bool(derivation_words(each)), each.precision is Precision.DAY))
    words, derivation = moment_words(best), derivation_words(best)
    if derivation is None:
        return words
    return f"{words} {derivation}" if derivation.startswith("=") else f"{words}; {derivation}"
