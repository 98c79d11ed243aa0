"""Table rows as boxes: whole where they can be, cut across all cells where they are taller than a page."""

from __future__ import annotations

from contextlib import nullcontext
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.cells import column_edges, placed
from aras_docs.exporters.pdf.boxes import EMPTY, Item, Mark, Stack
from aras_docs.nodes import Alignment, Paragraph, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.boxes import Box
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.exporters.pdf.tagging.tables import TableElements
    from aras_docs.nodes import Cell, Column
    from aras_docs.nodes import Row as RowNode

# A column has room for text if it is wider than this, in em.
_NARROWEST = 0.5
# The text of a cell, with where it begins.
Placed: TypeAlias = "tuple[float, Stack]"
# A row that must be cut begins where it stands only if this part of a page is left for it.
_LEAST_START = 0.2


class Stroke(Struct, frozen=True):
    """A rule's colour and thickness."""

    color: str
    width: float


class RowLook(Struct, frozen=True):
    """What is painted behind a row's text, and the space within its edges."""

    across: float
    down: float
    fill: str | None = None
    above: Stroke | None = None
    below: Stroke | None = None


class Row(Struct, frozen=True):
    """Cells side by side, each with the x of its text; ``page`` is the height of a page's text."""

    cells: tuple[Placed, ...]
    width: float
    height: float
    look: RowLook
    page: float

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return the row cut across its cells, but whole if it fits on some page."""
        if not force and (self.height <= self.page or room < _LEAST_START * self.page):
            return None
        pieces = cut_across(self.cells, room - 2 * self.look.down)
        return pieces and (self._with(pieces[0]), self._with(pieces[1]))

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

    def _with(self, cells: tuple[Placed, ...]) -> Row:
        return replace(self, cells=cells, height=_height(cells, self.look, 0))


class Repeating(Struct, frozen=True):
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


class Grid(Struct, frozen=True):
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
        cells = self.cells(row, look, self.elements.row(row, group))
        line = self.setting.style(Role.TABLE_CELL).leading
        box = Row(cells, self.setting.measure, _height(cells, look, line), look, self.setting.page_height)
        return Item(box, mark=Mark(row.anchor) if row.anchor else None)

    def cells(self, row: RowNode, look: RowLook, elements: Sequence[Element]) -> tuple[Placed, ...]:
        """Return where each cell's text begins, and its blocks laid out for the columns it spans.

        Where a column hasn't room for a letter, all cells of a row stand one below the other.
        """
        if self._narrowest - 2 * look.across < _NARROWEST * self.setting.style(Role.TABLE_CELL).size:
            return ((look.across, self._one_below_the_other(row, look, elements)),)
        return tuple(
            self._cell(cell, start, look, element)
            for (start, cell), element in zip(placed(row), elements, strict=True)
        )

    @property
    def _narrowest(self) -> float:
        edges = column_edges(self.columns, self.setting.measure)
        return min((right - left for left, right in pairwise(edges)), default=self.setting.measure)

    def _one_below_the_other(self, row: RowNode, look: RowLook, elements: Sequence[Element]) -> Stack:
        measure = self.setting.measure - 2 * look.across
        pairs = zip(row.cells, elements, strict=True)
        return Stack(tuple(Item(self.laid(cell, measure, Alignment.LEFT, each)) for cell, each in pairs))

    def laid(self, cell: Cell, measure: float, alignment: Alignment, element: Element) -> Stack:
        """Return a cell's blocks laid out for a width."""
        sole = len(cell.blocks) == 1 and isinstance(cell.blocks[0], Paragraph)
        setting = replace(
            self.setting, measure=max(measure, 1), element=element, alignment=alignment, depth=0, sole=sole
        )
        return self.flow(cell.blocks, setting)

    def _cell(self, cell: Cell, start: int, look: RowLook, element: Element) -> Placed:
        edges = column_edges(self.columns, self.setting.measure)
        first = min(start, len(self.columns) - 1)
        last = min(start + cell.columns, len(self.columns))
        left, right = edges[first] + look.across, edges[last] - look.across
        return left, self.laid(cell, right - left, self.columns[first].alignment, element)


def _draw(rows: Stack, surface: Surface, x: float, y: float) -> None:
    rows.draw(surface, x, y)
    for item, top in zip(rows.items, rows.tops(), strict=True):
        if isinstance(item.box, Row):
            item.box.draw_rules(surface, x, y + top)


def _height(cells: tuple[Placed, ...], look: RowLook, least: float) -> float:
    return max([least, *(cell.height for _, cell in cells)]) + 2 * look.down


def cut_across(cells: Sequence[Placed], room: float) -> tuple[tuple[Placed, ...], tuple[Placed, ...]] | None:
    """Return the upper and the lower parts of cells side by side, or None if nothing is left below."""
    cuts = [(x, *(cell.split(room, force=True) or (cell, EMPTY))) for x, cell in cells]
    if not any(tail.items for _, _, tail in cuts):
        return None
    return tuple((x, head) for x, head, _ in cuts), tuple((x, tail) for x, _, tail in cuts)
