"""Rows and cells of tables as XHTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.cells import cell_text, placed
from aras_docs.exporters.epub.cells import flow_cell
from aras_docs.exporters.epub.markup import element
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from aras_docs.exporters.epub.cells import Flow
    from aras_docs.exporters.epub.markup import Element
    from aras_docs.exporters.epub.scope import Scope
    from aras_docs.nodes import Cell, Column, Row


class Grid(Struct, frozen=True):
    """Renders rows from top to bottom, with what stands above each column (``heads``) at hand."""

    columns: tuple[Column, ...]
    scope: Scope
    flow: Flow
    heads: dict[int, str] = field(default_factory=dict[int, str])

    def row(self, row: Row) -> Element:
        """Return a row with its cells side by side."""
        return element("tr", {"id": self.scope.claim(row.anchor)}, *self.cells(row))

    def cells(self, row: Row) -> list[Element]:
        """Return a row's cells; where all are header cells they head their columns, wherever it stands."""
        heading = all(cell.header for cell in row.cells)
        cells = [self._cell(cell, start, "col" if heading else "row") for start, cell in placed(row)]
        if heading:
            self.heads.update((start, cell_text(cell)) for start, cell in placed(row) if cell.columns == 1)
        return cells

    def _cell(self, cell: Cell, start: int, heads: str) -> Element:
        content = flow_cell(cell, self.scope, self.flow)
        # A header cell without text heads nothing, and screen readers stumble over it.
        header = cell.header and bool(cell_text(cell))
        single = cell.columns == 1
        attributes = {
            "scope": heads if header else None,
            "colspan": None if single else str(cell.columns),
            "class": _alignment(self.columns[start]) if single else None,
            # What the style prints before a cell that no longer stands below its column's head.
            "data-head": self.heads.get(start) or None if single and not header else None,
        }
        return element("th" if header else "td", attributes, *content)


def _alignment(column: Column) -> str | None:
    return column.alignment.value if column.alignment in (Alignment.RIGHT, Alignment.CENTER) else None
