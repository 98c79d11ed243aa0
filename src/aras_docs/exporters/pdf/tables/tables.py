"""Annex tables: a caption kept with the head, header rows on every page, light rules and bands."""

from __future__ import annotations

from itertools import cycle, pairwise
from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from aras_docs.drawing import Ink
from aras_docs.exporters.pdf.boxes import Item, Mark, Stack
from aras_docs.exporters.pdf.tables.listed import is_cramped, listed_grid
from aras_docs.exporters.pdf.tables.panel import panel
from aras_docs.exporters.pdf.tables.rows import Grid, Repeating, RowLook, Stroke
from aras_docs.exporters.pdf.tables.widths import fitted
from aras_docs.exporters.pdf.tagging.tables import TableElements
from aras_docs.nodes import Role, TableKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.nodes import Table

# The rules above and below the header row are as many times as strong as those between rows.
_HEAD_RULE = 2.0
_ACROSS = 1.6
# A header higher than this part of a page isn't repeated.
_HIGHEST_HEADER = 0.35
# Two rows are kept together if they take no more than this part of a page.
_HIGHEST_PAIR = 0.25


def tabled(table: Table, setting: Setting, flow: Flow) -> Iterator[Item]:
    """Yield the caption, if it is to be seen, and the table."""
    match table.kind:
        case TableKind.PANEL if table.columns:
            yield panel(table, setting, flow)
        case TableKind.PANEL | TableKind.DATA:
            yield from _data(table, setting, flow)
        case _:
            assert_never(table.kind)


def _data(table: Table, setting: Setting, flow: Flow) -> Iterator[Item]:
    style = setting.style(Role.CAPTION)
    space = setting.style(Role.BODY).leading
    elements = TableElements(setting.element.child("Table"))
    caption = setting.text(table.caption, style, elements.table.child("Caption"))
    mark = Mark(table.anchor) if table.anchor else None
    yield Item(caption, max(style.space_before, space / 2), style.space_after, keep=True, mark=mark)
    across = setting.sheet.table.padding * _ACROSS
    columns, spacing = fitted(table, setting, across)
    if listed := is_cramped(table, columns, setting.measure, setting.style(Role.TABLE_CELL).size):
        grid = listed_grid(table, setting, flow, elements)
    else:
        grid, across = Grid(columns, _resized(setting, spacing.size), flow, elements), spacing.across
    header = grid.items(((row, _header_look(setting, across)) for row in table.header), "THead")
    looks = cycle([_row_look(setting, across, banded=banded) for banded in (False, True)])
    rows = _none_alone(grid.items(zip(table.rows, looks, strict=False), "TBody"), setting.page_height)
    framed = _below_once(header, rows) if listed else _framed(header, rows, setting.page_height)
    yield Item(framed, 0, space)


def _none_alone(rows: tuple[Item, ...], page_height: float) -> tuple[Item, ...]:
    """Return rows of which neither the first nor the last stands alone on a page, unless they are high."""
    heights = [upper.box.height + lower.box.height for upper, lower in pairwise(rows)]
    ends = (0, len(heights) - 1)
    low = [index in ends and height < _HIGHEST_PAIR * page_height for index, height in enumerate(heights)]
    return (*(replace(row, keep=keep) for row, keep in zip(rows, low, strict=False)), *rows[-1:])


def _below_once(header: tuple[Item, ...], rows: tuple[Item, ...]) -> Repeating:
    """Return rows below a header that isn't repeated, as each row says what it holds."""
    return Repeating(Stack(()), Stack((*(replace(row, keep=True) for row in header), *rows)))


def _framed(header: tuple[Item, ...], rows: tuple[Item, ...], page_height: float) -> Repeating:
    if Stack(header).height > _HIGHEST_HEADER * page_height:
        return Repeating(Stack(()), Stack(header + rows))
    return Repeating(Stack(header), Stack(rows))


def _resized(setting: Setting, size: float) -> Setting:
    """Return the setting of cells whose text is smaller by a factor."""
    if size >= 1:
        return setting
    styles = {role: setting.style(role) for role in (Role.TABLE_CELL, Role.TABLE_HEADER)}
    smaller = {
        role: replace(style, size=style.size * size, leading=style.leading * size)
        for role, style in styles.items()
    }
    return replace(setting, sheet=replace(setting.sheet, text={**setting.sheet.text, **smaller}))


def _header_look(setting: Setting, across: float) -> RowLook:
    table = setting.sheet.table
    rule = Stroke(setting.sheet.palette[Ink.ACCENT], table.rule * _HEAD_RULE)
    return RowLook(across, table.padding, above=rule, below=rule)


def _row_look(setting: Setting, across: float, *, banded: bool) -> RowLook:
    table, palette = setting.sheet.table, setting.sheet.palette
    band = palette[Ink.PANEL] if table.banded and banded else None
    return RowLook(across, table.padding, fill=band, below=Stroke(palette[Ink.RULE], table.rule))
