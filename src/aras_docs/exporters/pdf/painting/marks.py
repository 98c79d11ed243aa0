"""Marked content: which structure element a stretch of a page belongs to, or that it is an artifact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.tagging.elements import Content, Element

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.painting.canvas import DocumentCanvas

# What runs along with the text and isn't read (ISO 32000-1, 14.8.2.2).
ARTIFACT = Element("Artifact")


@dataclass(slots=True)
class Marks:
    """Opens and closes marked content on one page after the other, as late as can be: at a change."""

    canvas: DocumentCanvas
    _page: int = 0
    _sheet: int = 0
    _count: int = 0
    _open: Element | None = None

    def within(self, element: Element | None) -> None:
        """Draw what follows as part of an element, or as an artifact."""
        wanted = element or ARTIFACT
        if wanted is self._open:
            return
        self._close()
        self._open = wanted
        if wanted is ARTIFACT:
            self.canvas.begin_artifact()
        else:
            self.canvas.begin_mark(wanted.kind, self._count)
            wanted.children.append(Content(self._page, self._sheet, self._count))
            self._count += 1

    def turn_to(self, page: int, sheet: int) -> None:
        """Close what is open, and mark what follows as a page's on a side of a sheet."""
        self._close()
        self._page, self._sheet = page, sheet

    def end_sheet(self) -> None:
        """Close what is open and begin to count anew."""
        self._close()
        self._count = 0

    def _close(self) -> None:
        if self._open:
            self.canvas.end_mark()
            self._open = None
