"""A page: its text from the top, and at its foot the notes to which the text refers."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.exporters.pdf.boxes import EMPTY, Stack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.boxes import Mark
    from aras_docs.exporters.pdf.painting.surface import Surface


class Page(Struct, frozen=True):
    """The text and the notes of a page, ``height`` points from the top of one to the foot of the other."""

    body: Stack
    height: float
    notes: Stack = EMPTY

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the page with the top left corner of its text at (x, y)."""
        self.body.draw(surface, x, y)
        self.notes.draw(surface, x, y + self.height - self.notes.height)

    def marks(self) -> Iterator[Mark]:
        """Yield the places on the page, in reading order."""
        return chain(self.body.marks(), self.notes.marks())
