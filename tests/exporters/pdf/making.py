"""Short ways to make documents of one or two blocks."""

from __future__ import annotations

from msgspec.structs import replace

import specimen
from aras_docs.document import Document, Part, PartKind
from aras_docs.nodes import Block, Cell, Column, Heading, List, Paragraph, Role, Row, Span, Table, Text


def document(*blocks: Block, title: str = "Title") -> Document:
    """Return a document whose only part begins with the heading "Part"."""
    heading = Heading(1, (Text("Part"),), "part")
    part = Part(PartKind.BODY, "Part", "part", (heading, *blocks))
    return replace(specimen.document(title=title), parts=(part,))


def paragraph(text: str, role: Role = Role.BODY, *, line: int | None = None) -> Paragraph:
    return Paragraph((Text(text),), role, span=Span(0, 1, line, line) if line else None)


def cell(text: str) -> Cell:
    return Cell((paragraph(text, Role.TABLE_CELL),))


def table(*rows: tuple[str, str], caption: str = "Caption") -> Table:
    """Return a table of two columns with the header "Head one", "Head two"."""
    return Table(
        columns=(Column(1), Column(3)),
        header=(Row((cell("Head one"), cell("Head two"))),),
        rows=tuple(Row((cell(left), cell(right)), anchor=f"row-{left}") for left, right in rows),
        caption=(Text(caption),),
        description="",
    )


def nested(depth: int) -> List:
    """Return a list with a list in it, and so on; the items say how deep they lie."""
    item: tuple[Block, ...] = (paragraph(f"depth {depth}", Role.LIST_ITEM),)
    for level in range(depth - 1, 0, -1):
        item = (paragraph(f"depth {level}", Role.LIST_ITEM), List((item,)))
    return List((item,))
