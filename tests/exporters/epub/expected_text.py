"""The words of a document in the order in which its book must show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from aras_docs.document import PartKind, outline, plain_text
from aras_docs.nodes import (
    DefinitionList,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Quote,
    Table,
    TableKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.document import Document, Part
    from aras_docs.nodes import Block, Inline, Row

# The specimen has one note and one reference to it.
REFERENCE, WAY_BACK = "1", "←"


def expected_text(document: Document) -> str:
    return squeezed("".join(word for part in document.parts for word in _part(part, document)))


def squeezed(text: str) -> str:
    """Return a text without white space, which markup adds where it doesn't show."""
    return "".join(text.split())


def _part(part: Part, document: Document) -> Iterator[str]:
    if part.kind is PartKind.CONTENTS:
        fronts = (front.title for front in document.parts if front.kind is PartKind.FRONT)
        yield from (part.title, *fronts, *(entry.title for entry in outline(document)), "Colophon")
    notes = [block for block in part.blocks if isinstance(block, Note)]
    yield from _blocks(block for block in part.blocks if not isinstance(block, Note))
    for note in notes:
        yield from (REFERENCE, *_blocks(note.blocks), WAY_BACK)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(number=number, content=content):
            yield from ("" if number is None else str(number), _words(content))
        case Heading(content=content) | Figure(caption=content):
            yield _words(content)
        case List(items=items):
            for item in items:
                yield from _blocks(item)
        case DefinitionList(entries=entries):
            for entry in entries:
                yield from (_words(entry.term), *_blocks(entry.blocks))
        case Quote(label=label, blocks=blocks):
            yield from (_words(label), *_blocks(blocks))
        case Table():
            yield from (_words(block.caption), *_rows(block))
        case Note():
            pass
        case _:
            assert_never(block)


def _rows(table: Table) -> Iterator[str]:
    # A panel's bar repeats its caption, which a book shows once.
    rows: tuple[Row, ...] = table.rows[1:] if table.kind is TableKind.PANEL else table.rows
    for row in (*table.header, *rows):
        for cell in row.cells:
            yield from _blocks(cell.blocks)


def _words(content: tuple[Inline, ...]) -> str:
    # plain_text leaves out references to notes.
    return plain_text(content).replace("B 1 Ελληνικά", f"B 1{REFERENCE} Ελληνικά")
