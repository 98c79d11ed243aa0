"""The infobox as text: what concerns the conflict, then its sides next to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.cli.layout import Column, table
from aras_docs.composition.infobox import Sides, across_fields, general_fields, label, side_fields
from aras_docs.composition.phrases import NOT_STATED
from aras_docs.document import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.article import Belligerent, Infobox, Item
    from aras_docs.pipeline import Publication


def infobox(publication: Publication, width: int) -> str:
    """Return an article's infobox, gaps as "not stated"."""
    box, sides = publication.article.infobox, Sides(publication.facts.sides)
    if box is None:
        return "the article has no infobox\n"
    rows = [(label(field.name), _value(field.items)) for field in (*general_fields(box), *across_fields(box))]
    general = table((Column("Field"), Column("Value", 1)), rows, width) if rows else ""
    return "\n".join(filter(None, (general, _by_side(box, sides, width))))


def _by_side(box: Infobox, sides: Sides, width: int) -> str:
    if not sides.names:
        return ""
    columns = (Column("By side"), *(Column(plain_text(sides.heading(each)), 1) for each in sides.numbers))
    belligerents = [_belligerent(box, number) for number in sides.numbers]
    rows = [
        (label(name), *(_value(each.items(name) if each else ()) for each in belligerents))
        for name in side_fields(box)
    ]
    return table(columns, rows, width)


def _belligerent(box: Infobox, number: int) -> Belligerent | None:
    return next((each for each in box.belligerents if each.number == number), None)


def _value(items: tuple[Item, ...]) -> str:
    if not items:
        return NOT_STATED
    if len(items) == 1 and not items[0].children:
        return items[0].text
    return "\n".join(_bullets(items, ""))


def _bullets(items: tuple[Item, ...], indent: str) -> Iterator[str]:
    for item in items:
        yield f"{indent}- {item.text}"
        yield from _bullets(item.children, indent + "  ")
