"""A summary's blocks, cut to limits; where entries are left out, their number is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.pdf.summary.sentences import first_sentences, sentence_ends
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
    from collections.abc import Iterable, Iterator

    from aras_docs.exporters.pdf.summary.limits import Limits

T = TypeVar("T")


def cut(blocks: tuple[Block, ...], limits: Limits) -> tuple[Block, ...]:
    """Return blocks within limits, without the notes to which nothing of what is left refers."""
    cutter = _Cutter(limits, limits.letters)
    kept = tuple(cut for block in blocks for cut in cutter.block(block))
    lost = _referred(blocks) - _referred(kept)
    return tuple(block for block in kept if not (isinstance(block, Note) and block.name in lost))


def _referred(blocks: Iterable[Block]) -> set[str]:
    return {name for node in descend(blocks) for name in notes_referred(node)}


class _Cutter(Struct, frozen=True):
    """Cuts blocks, whatever they stand in; ``letters`` is how long their texts may be."""

    limits: Limits
    letters: int

    def block(self, block: Block) -> tuple[Block, ...]:
        match block:
            case Paragraph() | Heading():
                return (replace(block, content=first_words(block.content, self.letters)),)
            case Quote():
                return (self.quote(block),)
            case Note():
                return (replace(block, blocks=self.whole.blocks(block.blocks)),)
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

    @property
    def whole(self) -> _Cutter:
        """Return what cuts texts that say nothing if they aren't whole: only those beyond all measure."""
        return replace(self, letters=self.limits.longest)

    def quote(self, quote: Quote) -> Quote:
        """Return an extract up to the end of a sentence, or to where one beyond all measure is cut."""
        most, total = self.limits.sentences, sum(map(_sentences, quote.blocks))
        said = f", the first{f' {most}' if most > 1 else ''} of {total} sentences" if most < total else ""
        kept: list[Block] = []
        for block in _begun(quote.blocks, most):
            shown = self.whole.block(block)
            kept += shown
            if shown != (block,):
                said = ", the beginning"
                break
        label = (*quote.label, Text(said)) if said else quote.label
        return replace(quote, label=label, blocks=tuple(kept))

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


def _sentences(block: Block) -> int:
    return len(sentence_ends(block.content)) if isinstance(block, Paragraph) else 1


def _begun(blocks: Iterable[Block], sentences: int) -> Iterator[Block]:
    """Yield blocks up to so many sentences."""
    for block in blocks:
        if sentences <= 0:
            return
        is_text = isinstance(block, Paragraph)
        yield replace(block, content=first_sentences(block.content, sentences)) if is_text else block
        sentences -= _sentences(block)


def _first(items: tuple[T, ...], most: int) -> tuple[tuple[T, ...], int]:
    """Return the first items and how many more there are, which is never one: it takes no more room."""
    return (items, 0) if len(items) <= most + 1 else (items[:most], len(items) - most)


def _more(count: int) -> Paragraph:
    return Paragraph((Text(f"… and {count} more"),), Role.TABLE_CELL)
