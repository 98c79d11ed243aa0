"""The at-a-glance panel: a tinted box under an accent rule, with a label column and headings by side.

It is as wide as the text, or narrow for text to flow beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.document import plain_text
from aras_docs.drawing import Ink
from aras_docs.exporters.cells import begins_with_caption
from aras_docs.exporters.pdf.boxes import EMPTY, Item, Mark, Stack
from aras_docs.exporters.pdf.tables.rows import Grid, Repeating, RowLook, Stroke
from aras_docs.exporters.pdf.tables.stacked import StackedGrid
from aras_docs.exporters.pdf.tables.widths import fitted_columns
from aras_docs.exporters.pdf.tagging.tables import TableElements
from aras_docs.nodes import Cell, Column, Paragraph, Role, Row

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.nodes import Table

_TOP_RULE = 2.0
# The space within a cell's edges, in the style's padding, of a wide panel and of a narrow one.
_ACROSS, _DOWN = 2.4, 1.1
_ACROSS_NARROW = 1.4
# How tight a narrow panel may be set to fit on its page: size and leading, in the style's, and the space
# above and below a row's text, in its padding.
_TIGHT = ((1.0, 1.0, 0.75), (1.0, 0.93, 0.6), (0.94, 0.87, 0.55))
TIGHTEST = len(_TIGHT) - 1
# The share of a narrow panel that labels take.
_LABELS = 0.3


def panel(table: Table, setting: Setting, flow: Flow) -> Item:
    """Return the panel; its caption is its first row, unless the table already begins with that."""
    columns = fitted_columns(table, setting, setting.sheet.table.padding * _ACROSS)
    grid = Grid(columns, setting, flow, TableElements(setting.element.child("Table")))
    return _item(table, grid, (_ACROSS, _DOWN))


def narrow_panel(table: Table, setting: Setting, flow: Flow, tightness: int = 0) -> Item:
    """Return the panel for a narrow measure: labels stand above where there are several values.

    ``tightness`` goes from 0 to ``TIGHTEST``.
    """
    size, leading, down = _TIGHT[tightness]
    values = max(len(table.columns) - 1, 1)
    columns = (Column(_LABELS), *[Column((1 - _LABELS) / values)] * values)[: len(table.columns)]
    elements = TableElements(setting.element.child("Table"))
    grid = StackedGrid(columns, _tightened(setting, size, leading), flow, elements)
    return _item(table, grid, (_ACROSS_NARROW, down))


def _tightened(setting: Setting, size: float, leading: float) -> Setting:
    styles = {
        role: replace(style, size=style.size * size, leading=style.leading * leading)
        for role, style in setting.sheet.text.items()
    }
    return replace(setting, sheet=replace(setting.sheet, text=styles))


def _item(table: Table, grid: Grid, space: tuple[float, float]) -> Item:
    rows = (*_title(table), *table.header, *table.rows)
    looks = (_look(grid.setting, space, index, len(rows)) for index in range(len(rows)))
    items = grid.items(zip(rows, looks, strict=True), "TBody")
    leading = grid.setting.style(Role.BODY).leading
    return Item(
        Repeating(EMPTY, Stack(items)),
        leading / 2,
        leading,
        mark=Mark(table.anchor) if table.anchor else None,
    )


def _title(table: Table) -> tuple[Row, ...]:
    if not plain_text(table.caption) or begins_with_caption(table):
        return ()
    block = Paragraph(table.caption, Role.TABLE_HEADER)
    return (Row((Cell((block,), header=True, columns=len(table.columns)),)),)


def _look(setting: Setting, space: tuple[float, float], index: int, count: int) -> RowLook:
    across, down = space
    table, palette = setting.sheet.table, setting.sheet.palette
    above = Stroke(palette[Ink.ACCENT], _TOP_RULE) if not index else None
    below = Stroke(palette[Ink.RULE], table.rule) if index < count - 1 else None
    return RowLook(table.padding * across, table.padding * down, palette[Ink.PANEL], above, below)
