"""The rows of a panel: a label stands beside one value but above several, which a phone has more room for.

Beside two columns of nested lists, whose indents are a browser's where the book's style is left out, labels
would push the second one off the page.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from aras_docs.exporters.epub.markup import element

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.exporters.epub.grid import Grid
    from aras_docs.exporters.epub.markup import Element
    from aras_docs.nodes import Row

# A label beside one value takes one of these, or of three where there are three values: the style makes them
# equally wide.
COLUMNS = 4
_LABEL_AND_VALUE = 2


def panel_bodies(rows: Iterable[Row], grid: Grid) -> Iterator[Element]:
    """Yield a panel's rows in groups; a label and the values below it are one of their own."""
    for several, group in groupby(rows, lambda row: len(row.cells) > _LABEL_AND_VALUE):
        if several:
            yield from (_stack(row, grid) for row in group)
        else:
            yield element("tbody", {}, *(_line(row, grid) for row in group))


def _line(row: Row, grid: Grid) -> Element:
    """Return a row of a label and its value, or of one cell."""
    *label, value = grid.cells(row)
    for cell in label:
        _span(cell, 1)
    _span(value, _columns(grid) - len(label))
    return element("tr", {"id": grid.scope.claim(row.anchor)}, *label, value)


def _stack(row: Row, grid: Grid) -> Element:
    """Return a row's label above its values."""
    label, *values = grid.cells(row)
    columns = _columns(grid)
    for value, cell in zip(values, row.cells[1:], strict=True):
        _span(value, cell.columns * columns // _values(grid))
    _span(label, columns)
    if label.get("scope"):
        label.set("scope", "rowgroup")
    name = {"id": grid.scope.claim(row.anchor)}
    return element("tbody", {"class": "stack"}, element("tr", name, label), element("tr", {}, *values))


def _values(grid: Grid) -> int:
    """Return how many values a row has room for beside its label."""
    return max(len(grid.columns) - 1, 1)


def _columns(grid: Grid) -> int:
    """Return how many columns the panel has, as many for one value as for another."""
    return COLUMNS // _values(grid) * _values(grid)


def _span(cell: Element, columns: int) -> None:
    if columns > 1:
        cell.set("colspan", str(columns))
    else:
        cell.attrib.pop("colspan", "")
