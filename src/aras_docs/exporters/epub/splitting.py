"""Parts too large for one file, as several: old engines refuse large files, and all are slow with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.nodes import Block, Heading, Note, Row, Table, Text
from aras_docs.traversal import descend, inlines_of, leaves, notes_referred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.document import Document, Part

# In characters, with the tags of blocks: Adobe's engine on many readers takes no file beyond 300 KB, and the
# tags of dates and links make it up to three quarters more.
LARGEST = 150_000
# About what the tags of a block, row or definition take.
TAGS = 60
# No text that XML can hold has this character, so no anchor of a document ends like a piece's.
MARK = "\x1f"


def split(document: Document) -> Document:
    """Return the document with each part that is too large as several, of which the first has its anchor.

    They are divided before headings or, where these stand too far apart, between blocks. A note stands in
    every piece that refers to it. A table too large becomes several, each with the caption and head; what
    else is one block stays whole.
    """
    return replace(document, parts=tuple(piece for part in document.parts for piece in _pieces(part)))


def _pieces(part: Part) -> Iterator[Part]:
    notes = [block for block in part.blocks if isinstance(block, Note)]
    groups = _groups(
        piece for block in part.blocks if not isinstance(block, Note) for piece in _divided(block)
    )
    if len(groups) <= 1:
        yield part
        return
    referred = [_referred(group) for group in groups]
    everywhere = frozenset[str]().union(*referred)
    for number, (group, names) in enumerate(zip(groups, referred, strict=True)):
        wanted = names if number < len(groups) - 1 else names | {note.name for note in notes} - everywhere
        own = [note for note in notes if note.name in wanted]
        yield replace(
            part, anchor=f"{part.anchor}{MARK}{number}" if number else part.anchor, blocks=(*group, *own)
        )


def _divided(block: Block) -> Iterator[tuple[Block, int]]:
    """Yield a block with its size, a table too large for one file as several; the first has its anchor."""
    whole = _size(block)
    if not isinstance(block, Table) or whole <= LARGEST:
        yield block, whole
        return
    rows: list[Row] = []
    anchor, room = block.anchor, LARGEST
    for row in block.rows:
        size = TAGS + sum(_size(inner) for cell in row.cells for inner in cell.blocks)
        if rows and size > room:
            yield _with_size(replace(block, rows=tuple(rows), anchor=anchor))
            rows, anchor, room = [], None, LARGEST
        rows.append(row)
        room -= size
    yield _with_size(replace(block, rows=tuple(rows), anchor=anchor))


def _with_size(block: Block) -> tuple[Block, int]:
    return block, _size(block)


def _groups(blocks: Iterable[tuple[Block, int]]) -> list[list[Block]]:
    """Return blocks of known size in groups of a sensible one, none of which ends with a heading."""
    groups: list[list[Block]] = []
    room = 0
    for block, size in blocks:
        apart = isinstance(block, Heading) and room < LARGEST / 2
        if not groups or apart or size > room:
            groups.append(_headings_at_the_end(groups))
            room = LARGEST
        groups[-1].append(block)
        room -= size
    return [group for group in groups if group]


def _headings_at_the_end(groups: list[list[Block]]) -> list[Block]:
    """Return the headings that the last group ends with, taken from it."""
    taken: list[Block] = []
    while groups and groups[-1] and isinstance(groups[-1][-1], Heading):
        taken.insert(0, groups[-1].pop())
    return taken


def _size(block: Block) -> int:
    """Return about how many characters a block takes."""
    texts = (leaf for node in descend((block,)) for leaf in (None, *leaves(inlines_of(node))))
    return sum(len(leaf.value) if isinstance(leaf, Text) else TAGS for leaf in texts)


def _referred(blocks: Iterable[Block]) -> frozenset[str]:
    return frozenset(name for node in descend(blocks) for name in notes_referred(node))
