"""Tables as XHTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    """Return a table, or records where a phone has no room for one, after its hidden description."""
    if is_empty(block):
        scope.reports.table_empty(block)
    made = records(block, scope, flow) if needs_records(block) else _grid(block, scope, flow)
    description = one_line(block.description)
    if not description:
        return [made]
    name = scope.description_id()
    made.set("aria-describedby", name)
    return [element("p", {"id": name, "hidden": "hidden"}, description), made]


def _grid(block: Table, scope: Scope, flow: Flow) -> Element:
    made = element("table", {"id": scope.claim(block.anchor), "class": block.kind.value})
    if block.caption:
        made.append(element("caption", {}, *inlines(block.caption, scope)))
    if block.header:
        head = (_row(row, block.columns, scope, flow) for row in block.header)
        made.append(element("thead", {}, *head))
    rows = block.rows[1:] if _says_caption_again(block) else block.rows
    made.append(element("tbody", {}, *(_row(row, block.columns, scope, flow) for row in rows)))
    return made


def _says_caption_again(block: Table) -> bool:
    """Return whether a panel's first row is its caption: print has it as a bar, a book needs it but once."""
    return begins_with_caption(block) and not block.header and block.rows[0].anchor is None


def _row(row: Row, columns: tuple[Column, ...], scope: Scope, flow: Flow) -> Element:
    # A row of nothing but header cells heads its columns, wherever it stands.
    heads = "col" if all(cell.header for cell in row.cells) else "row"
    cells = (_cell(cell, columns[start], heads, scope, flow) for start, cell in placed(row))
    return element("tr", {"id": scope.claim(row.anchor)}, *cells)


def _cell(cell: Cell, column: Column, heads: str, scope: Scope, flow: Flow) -> Element:
    content = flow_cell(cell, scope, flow)
    # A header cell without text heads nothing, and screen readers stumble over it.
    header = cell.header and bool(cell_text(cell))
    attributes = {
        "scope": heads if header else None,
        "colspan": str(cell.columns) if cell.columns > 1 else None,
        "class": _alignment(column) if cell.columns == 1 else None,
    }
    return element("th" if header else "td", attributes, *content)


def _alignment(column: Column) -> str | None:
    return column.alignment.value if column.alignment in (Alignment.RIGHT, Alignment.CENTER) else None
