"""The at-a-glance panel: a tinted box under an accent rule, with a label column and headings by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.document import plain_text
from aras_docs.drawing import Ink
from aras_docs.exporters.cells import begins_with_caption
from aras_docs.exporters.pdf.boxes import Item, Mark, Stack
from aras_docs.exporters.pdf.tables.rows import Grid, Repeating, RowLook, Stroke
from aras_docs.exporters.pdf.tagging.tables import TableElements
from aras_docs.nodes import Cell, Paragraph, Role, Row

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.nodes import Table

_TOP_RULE = 2.0
_ACROSS = 2.4
_DOWN = 1.1


def panel(table: Table, setting: Setting, flow: Flow) -> Item:
    """Return the panel; its caption is its first row, unless the table already begins with that."""
    rows = (*_title(table), *table.header, *table.rows)
    grid = Grid(table.columns, setting, flow, TableElements(setting.element.child("Table")))
    looks = (_look(setting, index, len(rows)) for index in range(len(rows)))
    items = grid.items(zip(rows, looks, strict=True), "TBody")
    space = setting.style(Role.BODY).leading
    return Item(
        Repeating(Stack(()), Stack(items)),
        space / 2,
        space,
        mark=Mark(table.anchor) if table.anchor else None,
    )


def _title(table: Table) -> tuple[Row, ...]:
    if not plain_text(table.caption) or begins_with_caption(table):
        return ()
    block = Paragraph(table.caption, Role.TABLE_HEADER)
    return (Row((Cell((block,), header=True, columns=len(table.columns)),)),)


def _look(setting: Setting, index: int, count: int) -> RowLook:
    table, palette = setting.sheet.table, setting.sheet.palette
    above = Stroke(palette[Ink.ACCENT], _TOP_RULE) if not index else None
    below = Stroke(palette[Ink.RULE], table.rule) if index < count - 1 else None
    return RowLook(table.padding * _ACROSS, table.padding * _DOWN, palette[Ink.PANEL], above, below)
