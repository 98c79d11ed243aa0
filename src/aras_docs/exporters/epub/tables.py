"""Tables as XHTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.cells import begins_with_caption, cell_text, is_empty, placed
from aras_docs.exporters.epub.cells import flow_cell
from aras_docs.exporters.epub.inlines import inlines
from aras_docs.exporters.epub.markup import element
from aras_docs.exporters.epub.records import needs_records, records
from aras_docs.exporters.inlines import one_line
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from aras_docs.exporters.epub.cells import Flow
    from aras_docs.exporters.epub.markup import Element
    from aras_docs.exporters.epub.scope import Scope
    from aras_docs.nodes import Cell, Column, Row, Table


def table(block: Table, scope: Scope, flow: Flow) -> list[Element]:
    """Return a table, or records where a phone has no room for one, after its hidden description.

    A table stands in a box of its own, whose width and text size tell the style when to stack its cells.
    """
    if is_empty(block):
        scope.reports.table_empty(block)
    narrow = needs_records(block)
    made = records(block, scope, flow) if narrow else _grid(block, scope, flow)
    box = made if narrow else element("div", {"class": "table"}, made)
    description = one_line(block.description)
    if not description:
        return [box]
    name = scope.description_id()
    made.set("aria-describedby", name)
    return [element("p", {"id": name, "hidden": "hidden"}, description), box]


def _grid(block: Table, scope: Scope, flow: Flow) -> Element:
    made = element("table", {"id": scope.claim(block.anchor), "class": block.kind.value})
    if block.caption:
        made.append(element("caption", {}, *inlines(block.caption, scope)))
    grid = _Grid(block.columns, scope, flow)
    if block.header:
        made.append(element("thead", {}, *map(grid.row, block.header)))
    rows = block.rows[1:] if _says_caption_again(block) else block.rows
    made.append(element("tbody", {}, *map(grid.row, rows)))
    return made


def _says_caption_again(block: Table) -> bool:
    """Return whether a panel's first row is its caption: print has it as a bar, a book needs it but once."""
    return begins_with_caption(block) and not block.header and block.rows[0].anchor is None


class _Grid(Struct, frozen=True):
    """Renders rows from top to bottom, with what stands above each column (``heads``) at hand."""

    columns: tuple[Column, ...]
    scope: Scope
    flow: Flow
    heads: dict[int, str] = field(default_factory=dict[int, str])

    def row(self, row: Row) -> Element:
        """Return a row; one of nothing but header cells heads its columns, wherever it stands."""
        heading = all(cell.header for cell in row.cells)
        cells = [self._cell(cell, start, "col" if heading else "row") for start, cell in placed(row)]
        if heading:
            self.heads.update((start, cell_text(cell)) for start, cell in placed(row) if cell.columns == 1)
        return element("tr", {"id": self.scope.claim(row.anchor)}, *cells)

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
