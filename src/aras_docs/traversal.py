"""Every block, however deep it stands: what all that need to look through a document go by."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from aras_docs.nodes import (
    Block,
    Definition,
    DefinitionList,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Quote,
    Row,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Node: TypeAlias = Block | Row | Definition


def descend(blocks: Iterable[Block]) -> Iterator[Node]:
    """Yield blocks, definitions and table rows, each before what it holds, in reading order."""
    for block in blocks:
        yield block
        yield from _inside(block)


def anchored(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the anchors among blocks in reading order."""
    for node in descend(blocks):
        match node:
            case Paragraph() | Heading() | Table() | Figure() | Row() | Definition():
                if node.anchor is not None:
                    yield node.anchor
            case List() | DefinitionList() | Quote() | Note():
                pass
            case _:
                assert_never(node)


def _inside(block: Block) -> Iterator[Node]:
    match block:
        case Paragraph() | Heading() | Figure():
            pass
        case List(items=items):
            for item in items:
                yield from descend(item)
        case DefinitionList(entries=entries):
            for entry in entries:
                yield entry
                yield from descend(entry.blocks)
        case Quote(blocks=blocks) | Note(blocks=blocks):
            yield from descend(blocks)
        case Table():
            yield from _rows(block)
        case _:
            assert_never(block)


def _rows(table: Table) -> Iterator[Node]:
    for row in (*table.header, *table.rows):
        yield row
        for cell in row.cells:
            yield from descend(cell.blocks)
