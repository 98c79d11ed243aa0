"""Every block of a document, however deep, and the anchors they carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from aras_docs.nodes import DefinitionList, Figure, Heading, List, Note, Paragraph, Quote, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.document import Document
    from aras_docs.nodes import Block


def blocks_within(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks and all that they hold, each before its content."""
    for block in blocks:
        yield block
        for inner in _content(block):
            yield from blocks_within(inner)


def notes_within(blocks: Iterable[Block]) -> tuple[Note, ...]:
    """Return the notes among blocks and all that they hold."""
    return tuple(block for block in blocks_within(blocks) if isinstance(block, Note))


def anchors(document: Document) -> frozenset[str]:
    """Return every anchor of a document: those of its parts, and those within them."""
    within = (anchors_within(part.blocks) for part in document.parts)
    return frozenset(part.anchor for part in document.parts).union(*within)


def anchors_within(blocks: Iterable[Block]) -> frozenset[str]:
    """Return the anchors of blocks, definitions and table rows among blocks and all that they hold."""
    found = (anchor for block in blocks_within(blocks) for anchor in _anchors(block))
    return frozenset(anchor for anchor in found if anchor is not None)


def _content(block: Block) -> Iterator[tuple[Block, ...]]:
    match block:
        case List(items=items):
            yield from items
        case DefinitionList(entries=entries):
            yield from (entry.blocks for entry in entries)
        case Quote(blocks=blocks) | Note(blocks=blocks):
            yield blocks
        case Table(header=header, rows=rows):
            yield from (cell.blocks for row in (*header, *rows) for cell in row.cells)
        case Paragraph() | Heading() | Figure():
            pass
        case _:
            assert_never(block)


def _anchors(block: Block) -> Iterator[str | None]:
    match block:
        case Paragraph(anchor=anchor) | Heading(anchor=anchor) | Figure(anchor=anchor):
            yield anchor
        case Table(anchor=anchor, header=header, rows=rows):
            yield anchor
            yield from (row.anchor for row in (*header, *rows))
        case DefinitionList(entries=entries):
            yield from (entry.anchor for entry in entries)
        case List() | Quote() | Note():
            pass
        case _:
            assert_never(block)
