"""The at-a-glance panel: the infobox by side, and what the text says of its own dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.composition.dates import chronological, without_iso
from aras_docs.composition.infobox import (
    Sides,
    across_fields,
    general_fields,
    items_cell,
    label,
    side_fields,
)
from aras_docs.composition.panel_notes import GAP, GAP_NOTE, date_notes, dated, name_mark, name_notes
from aras_docs.composition.phrases import aside, cell, columns, header_cell
from aras_docs.composition.remarks import notes_of, referred
from aras_docs.composition.timeline import last_day
from aras_docs.facts import Precision
from aras_docs.nodes import Cell, Row, Table, TableKind, Text

if TYPE_CHECKING:
    from aras_docs.article import Field, Infobox, Item
    from aras_docs.composition.languages import Tagger
    from aras_docs.facts import Facts, Moment
    from aras_docs.nodes import Inline, Note

CAPTION = "At a glance"
DESCRIPTION = "The article's infobox: general fields first, then one column for each side."
LABEL_SHARE, VALUE_SHARE = 1.0, 4.0
# More as-of dates than these fill a line, and are given as a range.
MOST_DATES = 3


def panel(infobox: Infobox, facts: Facts, tagger: Tagger) -> Table:
    """Return the infobox as a panel with a column for each side."""
    sides = Sides(facts.sides)
    width = max(1, len(sides.numbers))
    rows = (
        Row((header_cell(Text(CAPTION), columns=width + 1),)),
        *_general_rows(infobox, tagger, width),
        *_side_rows(infobox, sides, tagger),
        *_across_rows(infobox, tagger, width),
        *_derived_rows(infobox, facts, width),
    )
    shares = columns(LABEL_SHARE, *[VALUE_SHARE / width] * width)
    return Table(shares, (), rows, (Text(CAPTION),), DESCRIPTION, TableKind.PANEL, "at-a-glance")


def panel_notes(glance: Table, infobox: Infobox, facts: Facts, tagger: Tagger) -> tuple[Note, ...]:
    """Return the notes whose marks stand in a panel: the infobox's own, and those on gaps and inferences."""
    last = last_event(infobox, facts)
    inferred = (*name_notes(facts.sides, tagger), *date_notes((*((last,) if last else ()), *_as_of(facts))))
    return (*notes_of(glance, infobox, tagger), *referred((glance,), (GAP_NOTE, *inferred)))


def _general_rows(infobox: Infobox, tagger: Tagger, width: int) -> tuple[Row, ...]:
    return tuple(
        _row(label(field.name), items_cell(_readable(field), tagger, width, GAP))
        for field in general_fields(infobox)
        if not field.name.isdigit()  # what a field without a name means, nobody can tell at a glance
    )


def _readable(field: Field) -> tuple[Item, ...]:
    if field.name != "date":
        return field.items
    return tuple(replace(item, text=without_iso(item.text)) for item in field.items)


def _side_rows(infobox: Infobox, sides: Sides, tagger: Tagger) -> tuple[Row, ...]:
    if not sides.numbers:
        return ()
    by_number = {side.number: side for side in infobox.belligerents}
    heads = (header_cell(*sides.heading(side.number), *name_mark(side)) for side in sides.names)
    rows = (
        _row(
            label(name),
            *(
                items_cell(by_number[number].items(name) if number in by_number else (), tagger, gap=GAP)
                for number in sides.numbers
            ),
        )
        for name in side_fields(infobox)
    )
    return (_row("Side", *heads), *rows)


def _row(name: str, *cells: Cell) -> Row:
    return Row((header_cell(Text(name)), *cells))


def _across_rows(infobox: Infobox, tagger: Tagger, width: int) -> tuple[Row, ...]:
    return tuple(
        _row(f"{label(field.name)}, across sides", items_cell(field.items, tagger, width, GAP))
        for field in across_fields(infobox)
    )


def _derived_rows(infobox: Infobox, facts: Facts, width: int) -> tuple[Row, ...]:
    """Return what a reader asks first of a briefing: how far the text goes, and figures as of when."""
    last = last_event(infobox, facts)
    lines = {"Last dated event": dated(last) if last else (), "Figures as of": as_of_words(facts)}
    return tuple(
        _row(name, cell((*words, Text(" "), aside("(from the text)")), columns=width))
        for name, words in lines.items()
        if words
    )


def last_event(infobox: Infobox, facts: Facts) -> Moment | None:
    """Return the day of the last event, or None where the infobox says when it ended or nothing is later."""
    box = infobox.span
    stated = next((event.when for event in facts.events if box.start <= event.span.start < box.end), None)
    last = last_day(facts.events)
    if last is None or (stated and (stated.first != stated.last or stated.last == last.first)):
        return None
    return last


def as_of_words(facts: Facts) -> tuple[Inline, ...]:
    """Return the as-of dates of the casualty figures that come with one, many as a range; or nothing."""
    moments = _as_of(facts)
    if len(moments) > MOST_DATES:
        return (Text(f"{len(moments)} dates from "), *dated(moments[0]), Text(" to "), *dated(moments[-1]))
    return tuple(inline for moment in moments for inline in (Text("; "), *dated(moment)))[1:]


def _as_of(facts: Facts) -> list[Moment]:
    days = {
        casualty.as_of.first: casualty.as_of
        for casualty in facts.casualties
        if casualty.as_of and casualty.as_of.first and casualty.as_of.precision is Precision.DAY
    }
    return [days[day] for day in sorted(days, key=chronological)]
