"""Table rows as boxes: whole where they can be, cut across all cells where they are taller than a page."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aras_docs.exporters.cells import column_edges, placed
from aras_docs.exporters.pdf.boxes import Item, Mark, Stack
from aras_docs.nodes import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.exporters.pdf.boxes import Box
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.exporters.pdf.tagging.tables import TableElements
    from aras_docs.nodes import Cell, Column
    from aras_docs.nodes import Row as RowNode

# A row that must be cut begins where it stands only if this part of a page is left for it.
_LEAST_START = 0.2


@dataclass(frozen=True, slots=True)
class Stroke:
    """A rule's colour and thickness."""

    color: str
    width: float


@dataclass(frozen=True, slots=True)
class RowLook:
    """What is painted behind a row's text, and the space within its edges."""

    across: float
    down: float
    fill: str | None = None
    above: Stroke | None = None
    below: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, each with the x of its text; ``page`` is the height of a page's text."""

    cells: tuple[tuple[float, Stack], ...]
    width: float
    height: float
    look: RowLook
    page: float

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return the row cut across its cells, but whole if it fits on some page."""
        if not force and (self.height <= self.page or room < _LEAST_START * self.page):
            return None
        cuts = [(x, *_cut(cell, room - 2 * self.look.down)) for x, cell in self.cells]
        upper = tuple((x, head) for x, head, _ in cuts)
        lower = tuple((x, tail) for x, _, tail in cuts)
        return (self._with(upper), self._with(lower)) if any(tail.items for _, tail in lower) else None

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the ground and the cells."""
        look = self.look
        if look.fill:
            surface.rectangle(x, y, self.width, self.height, fill=look.fill)
        for offset, cell in self.cells:
            cell.draw(surface, x + offset, y + look.down)

    def draw_rules(self, surface: Surface, x: float, y: float) -> None:
        """Draw the rules; after all rows, or the ground of the next would cover half of one."""
        for edge, stroke in ((y, self.look.above), (y + self.height, self.look.below)):
            if stroke:
                surface.line(x, edge, x + self.width, edge, color=stroke.color, width=stroke.width)

    def marks(self) -> Iterator[Mark]:
        """Yield the places in the cells."""
        for _, cell in self.cells:
            yield from cell.marks()

    def _with(self, cells: tuple[tuple[float, Stack], ...]) -> Row:
        return replace(self, cells=cells, height=_height(cells, self.look, 0))


@dataclass(frozen=True, slots=True)
class Repeating:
    """Rows below header rows, if any, that come again on every page; there they are an artifact."""

    header: Stack
    body: Stack
    again: bool = False

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.header.height + self.body.height

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return the rows that fit and the rest, both below the header."""
        pieces = self.body.split(room - self.header.height, force=force)
        return pieces and (replace(self, body=pieces[0]), replace(self, body=pieces[1], again=True))

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the header and the rows."""
        with surface.repeated() if self.again else nullcontext():
            _draw(self.header, surface, x, y)
        _draw(self.body, surface, x, y + self.header.height)

    def marks(self) -> Iterator[Mark]:
        """Yield the places in header and rows."""
        yield from self.header.marks()
        yield from self.body.marks()


@dataclass(frozen=True, slots=True)
class Grid:
    """Lays rows out over the columns of one table."""

    columns: tuple[Column, ...]
    setting: Setting
    flow: Flow
    elements: TableElements

    def items(self, rows: Iterable[tuple[RowNode, RowLook]], group: str) -> tuple[Item, ...]:
        """Return rows as a group of the structure tree, THead or TBody; without rows there is none."""
        pairs = tuple(rows)
        element = self.elements.table.child(group) if pairs else self.elements.table
        return tuple(self._item(row, look, element) for row, look in pairs)

    def _item(self, row: RowNode, look: RowLook, group: Element) -> Item:
        """Return a row over the full measure, at least a line high even if all its cells are empty."""
        elements = self.elements.row(row, group)
        cells = tuple(
            self._cell(cell, start, look, element)
            for (start, cell), element in zip(placed(row), elements, strict=True)
        )
        line = self.setting.style(Role.TABLE_CELL).leading
        box = Row(cells, self.setting.measure, _height(cells, look, line), look, self.setting.page_height)
        return Item(box, mark=Mark(row.anchor) if row.anchor else None)

    def _cell(self, cell: Cell, start: int, look: RowLook, element: Element) -> tuple[float, Stack]:
        """Return where a cell's text begins, and its blocks laid out for the columns it spans."""
        edges = column_edges(self.columns, self.setting.measure)
        first = min(start, len(self.columns) - 1)
        last = min(start + cell.columns, len(self.columns))
        left, right = edges[first] + look.across, edges[last] - look.across
        alignment = self.columns[first].alignment
        setting = replace(
            self.setting, measure=max(right - left, 1), element=element, alignment=alignment, depth=0
        )
        return left, self.flow(cell.blocks, setting)


def _draw(rows: Stack, surface: Surface, x: float, y: float) -> None:
    rows.draw(surface, x, y)
    for item, top in zip(rows.items, rows.tops(), strict=True):
        if isinstance(item.box, Row):
            item.box.draw_rules(surface, x, y + top)


def _height(cells: tuple[tuple[float, Stack], ...], look: RowLook, least: float) -> float:
    return max([least, *(cell.height for _, cell in cells)]) + 2 * look.down


def _cut(cell: Stack, room: float) -> tuple[Stack, Stack]:
    return cell.split(room, force=True) or (cell, Stack(()))
