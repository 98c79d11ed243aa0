"""Rows for a narrow panel: the label of a row with several values stands above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.pdf.boxes import Item, Stack
from aras_docs.exporters.pdf.tables.rows import Grid, cut_across
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.exporters.pdf.boxes import Box, Mark
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.tables.rows import Placed, RowLook
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.nodes import Row

# Rows with more cells than a label and its value are stacked.
_LABEL_AND_VALUE = 2


class Columns(Struct, frozen=True):
    """Stacks side by side, each with its x."""

    cells: tuple[Placed, ...]

    @property
    def height(self) -> float:
        """Return the height in points."""
        return max((cell.height for _, cell in self.cells), default=0)

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return the columns cut across, if they must be."""
        pieces = cut_across(self.cells, room) if force else None
        return pieces and (replace(self, cells=pieces[0]), replace(self, cells=pieces[1]))

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw one column after the other."""
        for offset, cell in self.cells:
            cell.draw(surface, x + offset, y)

    def marks(self) -> Iterator[Mark]:
        """Yield the places in the columns."""
        for _, cell in self.cells:
            yield from cell.marks()


class StackedGrid(Grid, frozen=True):
    """Lays rows out over the columns of a panel that is too narrow for labels beside several values."""

    def cells(self, row: Row, look: RowLook, elements: Sequence[Element]) -> tuple[Placed, ...]:
        """Return the cells side by side, or as one with the label above the values."""
        if len(row.cells) <= _LABEL_AND_VALUE:
            return super().cells(row, look, elements)
        measure = self.setting.measure - 2 * look.across
        label = self.laid(row.cells[0], measure, Alignment.LEFT, elements[0])
        values = row.cells[1:]
        share = (measure + look.across) / len(values)
        columns = tuple(
            (index * share, self.laid(cell, share - look.across, Alignment.LEFT, element))
            for index, (cell, element) in enumerate(zip(values, elements[1:], strict=True))
        )
        return ((look.across, Stack((Item(label, keep=True), Item(Columns(columns))))),)
