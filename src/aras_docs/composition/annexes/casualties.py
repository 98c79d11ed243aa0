"""Annex C: losses of people and of equipment, infobox and prose side by side, never added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.annexes.equipment import equipment_tables
from aras_docs.composition.annexes.people import people_matrix
from aras_docs.composition.crossing import row_anchor, row_mark
from aras_docs.composition.losses import is_equipment, kind_words, loss_words, who_gives_it
from aras_docs.composition.losses_chart import equipment_charts
from aras_docs.composition.phrases import cell, columns, header_row, heading, paragraph
from aras_docs.nodes import Row, Strong, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.composition.losses import Numbered
    from aras_docs.document import Part
    from aras_docs.facts import Casualty
    from aras_docs.nodes import Block, Inline

TITLE = "Casualties and equipment"
INTRODUCTION = (
    "Each figure as its source words it, the infobox and the text side by side. Figures of different "
    "claimants are never added up; “not stated”, “unspecified” and “not disclosed” are not zero."
)
AGREEMENT = (
    "“Same” figures have the same numbers; “compatible” ones can all be right, as 450 can beside “at least "
    "400”. “Different” ones need not contradict each other: they may count other days or units. What can't "
    "all be right is in annex E, to which the row then refers."
)
NONE = "The article gives no figures of losses."


def casualty_annex(casualties: tuple[Casualty, ...], desk: Desk) -> Part:
    """Return annex C; ``casualties`` are in the order in which its rows are numbered."""
    if not casualties:
        return annex("C", TITLE, paragraph(NONE))
    rows = list(enumerate(casualties, start=1))
    people = [pair for pair in rows if not is_equipment(pair[1])]
    equipment = [pair for pair in rows if is_equipment(pair[1])]
    return annex("C", TITLE, paragraph(INTRODUCTION), *_people(people, desk), *_equipment(equipment, desk))


def _people(rows: Sequence[Numbered], desk: Desk) -> Iterator[Block]:
    if rows:
        yield heading(2, "People", "annex-c-people")
        yield paragraph(AGREEMENT)
        yield from people_matrix(rows, desk)
        yield _table("Losses of people, figure by figure", rows, desk)


def _equipment(rows: Sequence[Numbered], desk: Desk) -> Iterator[Block]:
    if rows:
        yield heading(2, "Equipment", "annex-c-equipment")
        yield from equipment_tables(rows, desk)
        yield from equipment_charts(rows, desk)
        yield _table("Losses of equipment, figure by figure", rows, desk)


def _table(caption: str, rows: Sequence[Numbered], desk: Desk) -> Table:
    return Table(
        columns(2.6, 3.2, 3, 1.2),
        (header_row("Whose loss", "Figure", "Who says so", "Source"),),
        tuple(_row(number, casualty, desk) for number, casualty in rows),
        (Text(caption),),
        "Each figure with the side that suffered the loss, who states it as of when, and where.",
    )


def _figure(casualty: Casualty, desk: Desk) -> tuple[Inline, ...]:
    """Return a figure and what it counts: "at least 7 tanks destroyed"."""
    figure, words = loss_words(casualty)
    counted = (Text(" "), *desk.tagger.text(words)) if words else ()
    return (Strong((Text(figure),)), *counted)


def _row(number: int, casualty: Casualty, desk: Desk) -> Row:
    mark = (row_mark("C", number), Text(" "), *desk.tagger.text(desk.sides.name(casualty.side)))
    return Row(
        (
            cell(mark, desk.tagger.text(kind_words(casualty))),
            cell(_figure(casualty, desk)),
            cell(*who_gives_it(casualty, desk)),
            cell(desk.crossing.reference(casualty.span)),
        ),
        row_anchor("C", number),
    )
