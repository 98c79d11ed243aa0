"""The at-a-glance panel: the infobox by side, and what the text says of its own dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.dates import moment_words
from aras_docs.composition.infobox import (
    SIDE_FIELDS,
    Sides,
    across_fields,
    general_fields,
    items_cell,
    label,
)
from aras_docs.composition.phrases import aside, cell, columns, header_cell
from aras_docs.composition.timeline import last_day
from aras_docs.facts import Precision
from aras_docs.nodes import Cell, Inline, Paragraph, Role, Row, Table, TableKind, Text

if TYPE_CHECKING:
    from aras_docs.article import Infobox
    from aras_docs.composition.languages import Tagger
    from aras_docs.facts import Facts

CAPTION = "At a glance"
DESCRIPTION = "The article's infobox: general fields first, then one column for each side."
LABEL_SHARE, VALUE_SHARE = 1.0, 4.0


def panel(infobox: Infobox, facts: Facts, tagger: Tagger) -> Table:
    """Return the infobox as a panel with a column for each side."""
    sides = Sides(facts.sides)
    width = max(1, len(sides.numbers))
    rows = (
        Row((header_cell(CAPTION, columns=width + 1),)),
        *_general_rows(infobox, tagger, width),
        *_side_rows(infobox, sides, tagger),
        *_across_rows(infobox, tagger, width),
        *_derived_rows(facts, width),
    )
    shares = columns(LABEL_SHARE, *[VALUE_SHARE / width] * width)
    return Table(shares, (), rows, (Text(CAPTION),), DESCRIPTION, TableKind.PANEL, "at-a-glance")


def _general_rows(infobox: Infobox, tagger: Tagger, width: int) -> tuple[Row, ...]:
    return tuple(
        Row((header_cell(label(field.name)), items_cell(field.items, tagger, width)))
        for field in general_fields(infobox)
    )


def _side_rows(infobox: Infobox, sides: Sides, tagger: Tagger) -> tuple[Row, ...]:
    if not sides.numbers:
        return ()
    by_number = {side.number: side for side in infobox.belligerents}
    heads = tuple(_side_head(sides.heading(number)) for number in sides.numbers)
    others = {field.name for side in infobox.belligerents for field in side.fields if not field.across}
    names = (*SIDE_FIELDS, *sorted(others - set(SIDE_FIELDS)))
    rows = (
        Row(
            (
                header_cell(label(name)),
                *(
                    items_cell(by_number[number].items(name) if number in by_number else (), tagger)
                    for number in sides.numbers
                ),
            )
        )
        for name in names
    )
    return (Row((header_cell("Side"), *heads)), *rows)


def _side_head(content: tuple[Inline, ...]) -> Cell:
    return Cell((Paragraph(content, Role.TABLE_HEADER),), header=True)


def _across_rows(infobox: Infobox, tagger: Tagger, width: int) -> tuple[Row, ...]:
    return tuple(
        Row((header_cell(f"{label(field.name)}, across sides"), items_cell(field.items, tagger, width)))
        for field in across_fields(infobox)
    )


def _derived_rows(facts: Facts, width: int) -> tuple[Row, ...]:
    """Return what a reader asks first of a briefing: how far the text goes, and figures as of when."""
    lines = {"Last dated event": last_event_words(facts), "Figures as of": as_of_words(facts)}
    return tuple(
        Row((header_cell(name), cell((Text(words), Text(" "), aside("(from the text)")), columns=width)))
        for name, words in lines.items()
        if words
    )


def last_event_words(facts: Facts) -> str | None:
    """Return the day of the last event, or None where the infobox says when it ended or nothing is later."""
    stated = facts.events[0].when if facts.events else None
    day = last_day(facts.events)
    if stated is None or day is None or stated.first != stated.last or stated.last == day:
        return None
    return day.in_words()


def as_of_words(facts: Facts) -> str | None:
    """Return the as-of dates of the casualty figures that come with one, or None."""
    moments = [
        casualty.as_of
        for casualty in facts.casualties
        if casualty.as_of and casualty.as_of.first and casualty.as_of.precision is Precision.DAY
    ]
    words = dict.fromkeys(moment_words(moment) for moment in moments)
    return "; ".join(words) or None
