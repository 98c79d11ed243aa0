"""The structure elements of a table: groups of rows, and cells that know the headers that label them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.cells import placed
from aras_docs.exporters.pdf.tagging.elements import ColumnSpan, Headers, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.nodes import Cell, Row


class TableElements(Struct):
    """Makes the elements of a table's rows from top to bottom; ``group`` is a THead or a TBody."""

    table: Element
    _labels: dict[int, Element] = field(default_factory=dict[int, "Element"])

    def row(self, row: Row, group: Element) -> tuple[Element, ...]:
        """Return the element of each cell of the next row.

        A row of header cells alone labels the columns below it; a header cell among others labels its row.
        """
        element = group.child("TR")
        if all(cell.header for cell in row.cells):
            return tuple(self._column_label(start, cell, element) for start, cell in placed(row))
        return tuple(self._labelled(row, element))

    def _column_label(self, start: int, cell: Cell, row: Element) -> Element:
        made = row.child("TH", *_span(cell), Scope.COLUMN)
        self._labels.update(dict.fromkeys(range(start, start + cell.columns), made))
        return made

    def _labelled(self, row: Row, element: Element) -> Iterator[Element]:
        label: Element | None = None
        for start, cell in placed(row):
            if cell.header:
                yield (label := element.child("TH", *_span(cell), Scope.ROW))
            else:
                yield element.child("TD", *_span(cell), *self._headers(start, cell, label))

    def _headers(self, start: int, cell: Cell, label: Element | None) -> list[Headers]:
        columns = range(start, start + cell.columns)
        above = dict.fromkeys(self._labels[column] for column in columns if column in self._labels)
        cells = (*above, *([label] if label else []))
        return [Headers(cells)] if cells else []


def _span(cell: Cell) -> list[ColumnSpan]:
    return [ColumnSpan(cell.columns)] if cell.columns > 1 else []
