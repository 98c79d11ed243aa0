"""Tables as XHTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.cells import begins_with_caption, is_empty
from aras_docs.exporters.epub.grid import Grid
from aras_docs.exporters.epub.inlines import inlines
from aras_docs.exporters.epub.markup import element
from aras_docs.exporters.epub.panels import panel_bodies
from aras_docs.exporters.epub.records import needs_records, records
from aras_docs.exporters.inlines import one_line
from aras_docs.nodes import TableKind

if TYPE_CHECKING:
    from aras_docs.exporters.epub.cells import Flow
    from aras_docs.exporters.epub.markup import Element
    from aras_docs.exporters.epub.scope import Scope
    from aras_docs.nodes import Table


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
    grid = Grid(block.columns, scope, flow)
    if block.header:
        made.append(element("thead", {}, *map(grid.row, block.header)))
    rows = block.rows[1:] if _says_caption_again(block) else block.rows
    if block.kind is TableKind.PANEL and not block.header:
        made.extend(panel_bodies(rows, grid))
    else:
        made.append(element("tbody", {}, *map(grid.row, rows)))
    return made


def _says_caption_again(block: Table) -> bool:
    """Return whether a panel's first row is its caption: print has it as a bar, a book needs it but once."""
    return begins_with_caption(block) and not block.header and block.rows[0].anchor is None
