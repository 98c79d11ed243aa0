"""Rows of a table without room for its columns: cells one below the other, with their columns' headings.

To the structure tree the table is the same as any other; the headings beside the cells are artifacts.
"""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from aras_docs.exporters.cells import cell_text, column_edges, placed
from aras_docs.exporters.pdf.boxes import Hanging, Item, Stack
from aras_docs.exporters.pdf.linebreaking.lines import natural_width
from aras_docs.exporters.pdf.paragraphs.text import text_box
from aras_docs.exporters.pdf.tables.rows import Grid
from aras_docs.exporters.pdf.tables.stacked import Columns
from aras_docs.nodes import Alignment, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.paragraphs.text import TextBox
    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.exporters.pdf.tables.rows import Placed, RowLook
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.exporters.pdf.tagging.tables import TableElements
    from aras_docs.nodes import Cell, Column, Row, Table

# Columns narrower than this on average, in em, hold a word or two on a line; text in more lines than these
# runs down the page in them.
_NARROWEST, _MOST_LINES = 7.0, 3
# Beside the heading of its column a cell has no more lines than these; a longer one stands below it.
_MOST_BESIDE = 3
# About how wide a letter is, in em.
_LETTER = 0.5
# The most that headings take of the width, and the space after one, in em.
_WIDEST, _SPACE = 0.4, 0.8


def is_cramped(table: Table, columns: tuple[Column, ...], measure: float, size: float) -> bool:
    """Return whether text would run down narrow columns; measure and type size are in points."""
    if measure >= _NARROWEST * size * len(columns):
        return False
    widths = [right - left for left, right in pairwise(column_edges(columns, measure))]
    cells = ((widths[start], cell) for row in table.rows for start, cell in placed(row) if cell.columns == 1)
    return any(_takes_more(_MOST_LINES, cell, width, size) for width, cell in cells)


def listed_grid(table: Table, setting: Setting, flow: Flow, elements: TableElements) -> ListedGrid:
    """Return the grid of a table's rows, to be laid out for a setting's measure."""
    style = setting.style(Role.TABLE_HEADER)
    found = _headings(table)
    widest = max(natural_width(setting.typesetter.plain(heading, style)) for heading in found)
    return ListedGrid(table.columns, setting, flow, elements, found, widest + _SPACE * style.size)


def _headings(table: Table) -> tuple[str, ...]:
    """Return the heading of each column by the last header row, "" for those that share one or have none."""
    if not table.header:
        return ("",) * len(table.columns)
    labels = (
        [cell_text(cell)] if cell.columns == 1 else [""] * cell.columns for cell in table.header[-1].cells
    )
    return tuple(chain.from_iterable(labels))


class ListedGrid(Grid, frozen=True):
    """Lays cells out over the whole measure, short ones beside the headings of their columns."""

    headings: tuple[str, ...]
    indent: float

    def cells(self, row: Row, look: RowLook, elements: Sequence[Element]) -> tuple[Placed, ...]:
        """Return the cells as one, those of a row of column headers in lines as words are."""
        measure = self.setting.measure - 2 * look.across
        if all(cell.header for cell in row.cells):
            items = self._in_lines(row.cells, measure, elements)
        else:
            places = zip(placed(row), elements, strict=True)
            items = chain.from_iterable(self._items(*place, measure, element) for place, element in places)
        return ((look.across, Stack(tuple(items))),)

    def _items(self, start: int, cell: Cell, measure: float, element: Element) -> Iterator[Item]:
        """Yield a cell, beside the heading of its column if it is short, else below it."""
        heading = "" if cell.header or cell.columns > 1 else self.headings[start]
        indent = min(self.indent, _WIDEST * measure)
        size = self.setting.style(Role.TABLE_CELL).size
        if heading and not _takes_more(_MOST_BESIDE, cell, measure - indent, size):
            body = self.laid(cell, measure - indent, Alignment.LEFT, element)
            yield Item(Hanging(body, indent, self._label(heading, indent)))
            return
        if heading:
            yield Item(self._label(heading, measure), keep=True)
        yield Item(self.laid(cell, measure, Alignment.LEFT, element))

    def _in_lines(self, cells: Iterable[Cell], measure: float, elements: Iterable[Element]) -> Iterator[Item]:
        """Yield cells side by side, as many as there is room for, each as wide as its words."""
        line: list[Placed] = []
        right = 0.0
        for cell, element in zip(cells, elements, strict=True):
            width = min(self._width(cell), measure)
            if line and right + width > measure:
                yield Item(Columns(tuple(line)))
                line, right = [], 0.0
            line.append((right, self.laid(cell, width, Alignment.LEFT, element)))
            right += width
        yield Item(Columns(tuple(line)))

    def _label(self, heading: str, measure: float) -> TextBox:
        style = self.setting.style(Role.TABLE_HEADER)
        return text_box(self.setting.typesetter.plain(heading, style), style, measure, Alignment.LEFT)

    def _width(self, cell: Cell) -> float:
        """Return the width of a cell's words on one line and the space after them."""
        style = self.setting.style(Role.TABLE_HEADER)
        return natural_width(self.setting.typesetter.plain(cell_text(cell), style)) + _SPACE * style.size


def _takes_more(lines: int, cell: Cell, width: float, size: float) -> bool:
    """Return whether the text of a cell takes more than about so many lines of a width."""
    return len(cell_text(cell)) * _LETTER * size > lines * width
