"""The infobox in words: the names of its fields, its values, and the names of the sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.composition.phrases import NOT_STATED, aside, bullets
from aras_docs.composition.remarks import marked
from aras_docs.nodes import Block, Cell, Inline, Paragraph, Role, Text

if TYPE_CHECKING:
    from aras_docs.article import Field, Infobox, Item
    from aras_docs.composition.languages import Tagger
    from aras_docs.facts import SideName

# Parameters of {{Infobox military conflict}}, in the order in which that template prints them.
LABELS = {
    "conflict": "Conflict",
    "partof": "Part of",
    "date": "Date",
    "place": "Place",
    "casus": "Casus belli",
    "territory": "Territory",
    "result": "Result",
    "status": "Status",
    "combatant": "Combatants",
    "commander": "Commanders",
    "units": "Units",
    "strength": "Strength",
    "casualties": "Casualties",
    "notes": "Notes",
}
# The fields of a side in the order of the template, and those that every side is asked for, so that a gap
# shows as "not stated"; few articles name units apart from the strength.
SIDE_FIELDS = ("combatant", "commander", "units", "strength", "casualties")
ASKED = frozenset(SIDE_FIELDS) - {"units"}
# What stands where the infobox says nothing.
GAP: tuple[Inline, ...] = (aside(NOT_STATED),)


def label(name: str) -> str:
    """Return what a field is called in print; one of a mere number lost its name to a stray "|"."""
    if name.isdigit():
        return f"Unnamed field {name}"
    return LABELS.get(name, name.replace("_", " ").capitalize())


class Sides(Struct, frozen=True):
    """The sides of the conflict: their numbers and the names they go by."""

    names: tuple[SideName, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """Return the sides' numbers in order."""
        return tuple(side.number for side in self.names)

    def name(self, number: int | None) -> str:
        """Return a side's name, or that it isn't stated."""
        return next((side.name for side in self.names if side.number == number), NOT_STATED)

    def known(self, number: int | None) -> int | None:
        """Return a side's number, None for one that the conflict hasn't."""
        return number if number in self.numbers else None

    def whose(self, number: int | None) -> str:
        """Return a side's name for a caption: "Azerbaijan", "Side 1 (not named)", "side not stated"."""
        if self.known(number) is None:
            return "side not stated"
        return f"{self.name(number)} (not named)" if self._is_nameless(number) else self.name(number)

    def taker(self, number: int | None) -> str:
        """Return by whom places were taken: "by Azerbaijan", "by whom not stated"."""
        return "by whom not stated" if self.known(number) is None else f"by {self.name(number)}"

    def heading(self, number: int) -> tuple[Inline, ...]:
        """Return a side's name for a column head, marked where it is inferred or the article has none."""
        side = next(side for side in self.names if side.number == number)
        name = Text(side.name)
        if side.evidence is None and not self._is_nameless(number):
            return (name,)
        return (name, Text(" "), aside("(not named)" if side.evidence is None else "(inferred)"))

    def _is_nameless(self, number: int | None) -> bool:
        return self.name(number) == f"Side {number}"


def items_cell(
    items: tuple[Item, ...], tagger: Tagger, columns: int = 1, gap: tuple[Inline, ...] = GAP
) -> Cell:
    """Return items as a cell: one as it is, several as a list, none as what stands in a gap."""
    return Cell((_items(items, tagger) if items else Paragraph(gap, Role.TABLE_CELL),), columns=columns)


def _items(items: tuple[Item, ...], tagger: Tagger) -> Block:
    if len(items) == 1 and not items[0].children:
        return Paragraph(marked(items[0], tagger), Role.TABLE_CELL)
    return bullets(tuple(_item(item, tagger) for item in items))


def _item(item: Item, tagger: Tagger) -> tuple[Block, ...]:
    own = Paragraph(marked(item, tagger), Role.TABLE_CELL)
    if not item.children:
        return (own,)
    return (own, bullets(tuple(_item(child, tagger) for child in item.children)))


def general_fields(infobox: Infobox) -> tuple[Field, ...]:
    """Return the fields that belong to no side, the conflict's name left out: it is the title."""
    return tuple(
        field
        for field in infobox.fields
        if field.side is None and field.name != "conflict" and not field.across
    )


def side_fields(infobox: Infobox) -> tuple[str, ...]:
    """Return the names of what is shown of each side: what all are asked for, and what this infobox has."""
    present = [field.name for side in infobox.belligerents for field in side.fields if not field.across]
    usual = (name for name in SIDE_FIELDS if name in ASKED or name in present)
    return tuple(dict.fromkeys((*usual, *present)))


def across_fields(infobox: Infobox) -> tuple[Field, ...]:
    """Return the numbered fields that the infobox shows across all sides."""
    return tuple(field for field in infobox.fields if field.across)
