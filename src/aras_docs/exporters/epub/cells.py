"""Table cells: where they stand, what they say, what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from aras_docs.document import plain_text
from aras_docs.nodes import Heading, Paragraph, Role
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.epub.markup import Content
    from aras_docs.exporters.epub.scope import Scope
    from aras_docs.nodes import Block, Cell, Row


class Flow(Protocol):
    """What renders the blocks in a cell; given to a table since blocks and tables hold each other."""

    def __call__(self, blocks: tuple[Block, ...], scope: Scope, plain: frozenset[Role]) -> list[Content]:
        """Return blocks as content; a paragraph of a role in ``plain`` looks like its surroundings."""
        ...


def flow_cell(cell: Cell, scope: Scope, flow: Flow) -> list[Content]:
    """Return what a cell holds."""
    own = Role.TABLE_HEADER if cell.header else Role.TABLE_CELL
    return flow(cell.blocks, scope, frozenset({Role.BODY, own}))


def placed(row: Row) -> Iterator[tuple[int, Cell]]:
    """Yield each cell with the number of its first column, counted from 0."""
    column = 0
    for cell in row.cells:
        yield column, cell
        column += cell.columns


def cell_text(cell: Cell) -> str:
    """Return the words of a cell."""
    blocks = (block for block in descend(cell.blocks) if isinstance(block, Paragraph | Heading))
    return " ".join(filter(None, (plain_text(block.content) for block in blocks)))
