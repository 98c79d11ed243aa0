"""Annex C: losses of people and of equipment, infobox and prose side by side, never added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.crossing import row_anchor, row_mark
from aras_docs.composition.dates import moment_words
from aras_docs.composition.phrases import NOT_STATED, cell, columns, header_row, heading, paragraph
from aras_docs.composition.statements import responses, speaker
from aras_docs.facts import Basis, Casualty, Category, Fate
from aras_docs.nodes import Row, Strong, Table, Text

if TYPE_CHECKING:
    from aras_docs.composition.phrases import Lines
    from aras_docs.document import Part
    from aras_docs.facts import Moment
    from aras_docs.nodes import Block

TITLE = "Casualties and equipment"
INTRODUCTION = (
    "Each figure as its source words it, the infobox and the text side by side. Figures of different "
    "claimants are never added up; “not stated”, “unspecified” and “not disclosed” are not zero."
)
NONE = "The article gives no figures of losses."
# Four digits are grouped only where the source groups them; more always are.
LEAST_ALWAYS_GROUPED = 10_000
# What becomes of things and never of people, even where the text doesn't say what kind of thing it was.
OF_THINGS = frozenset({Fate.DESTROYED, Fate.DAMAGED, Fate.DOWNED, Fate.SUNK})
# What a source writes right before or right after a figure.
BEFORE, AFTER = frozenset({"~"}), frozenset({"+", "?"})


def numbered(casualties: tuple[Casualty, ...]) -> tuple[Casualty, ...]:
    """Return losses in the order in which the annex numbers them: people first, then equipment."""
    return tuple(sorted(casualties, key=_is_equipment))


def casualty_annex(casualties: tuple[Casualty, ...], desk: Desk) -> Part:
    """Return annex C; ``casualties`` are in the order in which its rows are numbered."""
    if not casualties:
        return annex("C", TITLE, paragraph(NONE))
    rows = list(enumerate(casualties, start=1))
    people = [pair for pair in rows if not _is_equipment(pair[1])]
    equipment = [pair for pair in rows if _is_equipment(pair[1])]
    blocks: list[Block] = [paragraph(INTRODUCTION)]
    if people:
        blocks += [heading(2, "People", "annex-c-people"), _table("Losses of people", people, desk)]
    if equipment:
        blocks += [heading(2, "Equipment", "annex-c-equipment")]
        blocks += [_table("Losses of equipment", equipment, desk)]
    return annex("C", TITLE, *blocks)


def figure_words(casualty: Casualty) -> str:
    """Return a figure with its qualifier: "at least 40", "12,000–15,000", "350+", "none", "unspecified"."""
    if not casualty.low and not casualty.high and casualty.qualifier:
        return casualty.qualifier
    count, qualifier = _count_words(casualty), casualty.qualifier
    if qualifier is None:
        return count
    if qualifier in AFTER:
        return count + qualifier
    return qualifier + count if qualifier in BEFORE else f"{qualifier} {count}"


def kind_words(casualty: Casualty) -> str:
    """Return "military" or "civilian", empty where the source doesn't say or equipment was lost."""
    return "" if casualty.category in (Category.UNSPECIFIED, Category.EQUIPMENT) else casualty.category.value


def object_words(casualty: Casualty) -> str:
    """Return what the figure counts, in the source's words and with its fate: "soldiers lost"."""
    fate = "" if casualty.fate is Fate.UNSPECIFIED else casualty.fate.value
    return " ".join(filter(None, (casualty.item, fate)))


def who_gives_it(casualty: Casualty, desk: Desk) -> Lines:
    """Return who gives a figure, as of when, and who denies it, as lines for a cell."""
    as_of = (Text(when_given(casualty.as_of)),) if casualty.as_of else ()
    who = speaker(casualty.claimant, casualty.span, desk)
    return (who, as_of, *responses("denied", casualty.denials, desk.tagger))


def when_given(moment: Moment) -> str:
    """Return when a figure was given: "as of 3 October 2020", "undated, after 3 October 2020"."""
    return moment_words(moment) if moment.basis is Basis.UNDATED else f"as of {moment_words(moment)}"


def _is_equipment(casualty: Casualty) -> bool:
    if casualty.category is Category.UNSPECIFIED:
        return casualty.fate in OF_THINGS
    return casualty.category is Category.EQUIPMENT


def _count_words(casualty: Casualty) -> str:
    low, high = (_grouped(count, casualty.text) for count in (casualty.low, casualty.high))
    if low == high or not high:
        return low or NOT_STATED
    return f"{low}–{high}" if low else f"up to {high}"


def _grouped(count: int | None, source: str) -> str:
    if count is None:
        return ""
    grouped = f"{count:,}"
    return grouped if count >= LEAST_ALWAYS_GROUPED or grouped in source else str(count)


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
            cell(mark, desk.tagger.text(kind_words(casualty))),
            cell((Strong((Text(figure_words(casualty)),)),), desk.tagger.text(object_words(casualty))),
            cell(*who_gives_it(casualty, desk)),
            cell(desk.crossing.reference(casualty.span)),
        ),
        row_anchor("C", number),
    )
