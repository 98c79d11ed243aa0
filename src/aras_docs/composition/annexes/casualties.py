"""Annex C: losses of people and of equipment, infobox and prose side by side, never added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.crossing import row_anchor, row_mark
from aras_docs.composition.dates import moment_words
from aras_docs.composition.phrases import NOT_STATED, cell, columns, header_row, heading, paragraph
from aras_docs.composition.statements import responses, speaker
from aras_docs.facts import Casualty, Category, Fate
from aras_docs.nodes import Inline, Row, Strong, Table, Text

if TYPE_CHECKING:
    from aras_docs.document import Part
    from aras_docs.nodes import Block

TITLE = "Casualties and equipment"
INTRODUCTION = (
    "Each figure as its source words it, the infobox and the text side by side. Figures of different "
    "claimants are never added up; “not stated”, “unspecified” and “not disclosed” are not zero."
)
NONE = "The article gives no figures of losses."
LEAST_DIGITS_GROUPED = 10_000


def numbered(casualties: tuple[Casualty, ...]) -> tuple[Casualty, ...]:
    """Return losses in the order in which the annex numbers them: people first, then equipment."""
    return tuple(sorted(casualties, key=lambda casualty: casualty.category is Category.EQUIPMENT))


def casualty_annex(casualties: tuple[Casualty, ...], desk: Desk) -> Part:
    """Return annex C; ``casualties`` are in the order in which its rows are numbered."""
    if not casualties:
        return annex("C", TITLE, paragraph(NONE))
    rows = list(enumerate(casualties, start=1))
    people = [pair for pair in rows if pair[1].category is not Category.EQUIPMENT]
    equipment = [pair for pair in rows if pair[1].category is Category.EQUIPMENT]
    blocks: list[Block] = [paragraph(INTRODUCTION)]
    if people:
        blocks += [heading(2, "People", "annex-c-people"), _table("Losses of people", people, desk)]
    if equipment:
        blocks += [heading(2, "Equipment", "annex-c-equipment")]
        blocks += [_table("Losses of equipment", equipment, desk)]
    return annex("C", TITLE, *blocks)


def figure_words(casualty: Casualty) -> str:
    """Return a figure with its qualifier: "at least 40", "12,000–15,000", "unspecified"."""
    if casualty.low is None and casualty.high is None:
        return casualty.qualifier or NOT_STATED
    low, high = (_grouped(count) for count in (casualty.low, casualty.high))
    count = low if low == high or not high else f"{low}–{high}" if low else f"up to {high}"
    return f"{casualty.qualifier} {count}" if casualty.qualifier else count


def _grouped(count: int | None) -> str:
    if count is None:
        return ""
    return f"{count:,}" if count >= LEAST_DIGITS_GROUPED else str(count)


def _table(caption: str, rows: list[tuple[int, Casualty]], desk: Desk) -> Table:
    return Table(
        columns(3, 2.4, 3.4, 1.2),
        (header_row("Whose loss", "Figure", "Who says so", "Source"),),
        tuple(_row(number, casualty, desk) for number, casualty in rows),
        (Text(caption),),
        "Each figure with the side that suffered the loss, who states it as of when, and where.",
    )


def _row(number: int, casualty: Casualty, desk: Desk) -> Row:
    mark = (row_mark("C", number), Text(" "), *desk.tagger.text(desk.sides.name(casualty.side)))
    return Row(
        (
            cell(mark, _kind(casualty)),
            cell((Strong((Text(figure_words(casualty)),)),), desk.tagger.text(_object(casualty))),
            cell(*_source(casualty, desk)),
            cell(desk.crossing.reference(casualty.span)),
        ),
        row_anchor("C", number),
    )


def _kind(casualty: Casualty) -> tuple[Inline, ...]:
    if casualty.category in (Category.UNSPECIFIED, Category.EQUIPMENT):
        return ()
    return (Text(casualty.category.value),)


def _object(casualty: Casualty) -> str:
    fate = "" if casualty.fate is Fate.UNSPECIFIED else casualty.fate.value
    return " ".join(filter(None, (casualty.item, fate)))


def _source(casualty: Casualty, desk: Desk) -> tuple[tuple[Inline, ...], ...]:
    who = speaker(casualty.claimant, desk.tagger, desk.crossing.narrator(casualty.span))
    as_of = (Text(f"as of {moment_words(casualty.as_of)}"),) if casualty.as_of else ()
    return (who, as_of, *responses("denied", casualty.denials, desk.tagger))
