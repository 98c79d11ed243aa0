"""A summary's blocks, cut to limits; where entries are left out, their number is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.pdf.summary.words import first_words
from aras_docs.nodes import (
    Block,
    Cell,
    DefinitionList,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Quote,
    Role,
    Row,
    Table,
    TableKind,
    Text,
)
from aras_docs.traversal import descend, notes_referred

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.exporters.pdf.summary.limits import Limits

T = TypeVar("T")


def cut(blocks: tuple[Block, ...], limits: Limits) -> tuple[Block, ...]:
    """Return blocks within limits, without the notes to which nothing of what is left refers."""
    cutter = _Cutter(limits)
    kept = tuple(cut for block in blocks for cut in cutter.block(block))
    lost = _referred(blocks) - _referred(kept)
    return tuple(block for block in kept if not (isinstance(block, Note) and block.name in lost))


def _referred(blocks: Iterable[Block]) -> set[str]:
    return {name for node in descend(blocks) for name in notes_referred(node)}


class _Cutter(Struct, frozen=True):
    """Cuts blocks, whatever they stand in."""

    limits: Limits

    def block(self, block: Block) -> tuple[Block, ...]:
        match block:
            case Paragraph() | Heading():
                return (replace(block, content=first_words(block.content, self.limits.letters)),)
            case Quote():
                return (self.quote(block),)
            case Note():
                return (replace(block, blocks=self.blocks(block.blocks)),)
            case Table():
                return (self.table(block),)
            case List():
                return (self.list(block),)
            case Figure():
                return (block,) if self.limits.pictures else ()
            case DefinitionList():
                return (block,)
            case _:
                assert_never(block)

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(cut for block in blocks for cut in self.block(block))

    def quote(self, quote: Quote) -> Quote:
        kept = quote.blocks[: self.limits.paragraphs]
        left = len(quote.blocks) - len(kept)
        label = (*quote.label, Text(f", without the last {left}")) if left else quote.label
        return replace(quote, label=label, blocks=self.blocks(kept))

    def table(self, table: Table) -> Table:
        most = self.limits.fields if table.kind is TableKind.PANEL else self.limits.rows
        kept, more = _first(table.rows, most)
        rows = tuple(replace(row, cells=tuple(map(self.cell, row.cells))) for row in kept)
        end = (Row((Cell((_more(more),), columns=len(table.columns)),)),) if more else ()
        return replace(table, rows=(*rows, *end))

    def cell(self, cell: Cell) -> Cell:
        return replace(cell, blocks=self.blocks(cell.blocks))

    def list(self, block: List) -> List:
        kept, more = _first(block.items, self.limits.items)
        items = tuple(map(self.blocks, kept))
        return replace(block, items=(*items, (_more(more),)) if more else items)


def _first(items: tuple[T, ...], most: int) -> tuple[tuple[T, ...], int]:
    """Return the first items and how many more there are, which is never one: it takes no more room."""
    return (items, 0) if len(items) <= most + 1 else (items[:most], len(items) - most)


def _more(count: int) -> Paragraph:
    return Paragraph((Text(f"… and {count} more"),), Role.TABLE_CELL)
