"""What table cells hold, as XHTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from aras_docs.nodes import Role

if TYPE_CHECKING:
    from aras_docs.exporters.epub.markup import Content
    from aras_docs.exporters.epub.scope import Scope
    from aras_docs.nodes import Block, Cell


class Flow(Protocol):
    """What renders the blocks in a cell; given to a table since blocks and tables hold each other."""

    def __call__(self, blocks: tuple[Block, ...], scope: Scope, plain: frozenset[Role]) -> list[Content]:
        """Return blocks as content; a paragraph of a role in ``plain`` looks like its surroundings."""
        ...


def flow_cell(cell: Cell, scope: Scope, flow: Flow) -> list[Content]:
    """Return what a cell holds."""
    own = Role.TABLE_HEADER if cell.header else Role.TABLE_CELL
    return flow(cell.blocks, scope, frozenset({Role.BODY, own}))
