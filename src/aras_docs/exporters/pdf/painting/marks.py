"""Marked content: which structure element a stretch of a page belongs to, or that it is an artifact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.exporters.pdf.tagging.elements import Content, Element

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.painting.stream import ContentStream

# What runs along with the text and isn't read (ISO 32000-1, 14.8.2.2).
ARTIFACT = "/Artifact BMC"
_NOBODY = Element("Artifact")


class Marks(Struct):
    """Opens and closes marked content on one page after the other, as late as can be: at a change."""

    stream: ContentStream
    _page: int = 0
    _sheet: int = 0
    _count: int = 0
    _open: Element | None = None
    _language: str | None = None

    def text(self, element: Element | None, language: str | None = None) -> None:
        """Set the text that follows as part of an element, or as an artifact.

        ``language`` is what it is written in, if that isn't the language of the text around.
        """
        if (element or _NOBODY) is not self._open:
            self._close()
            self.stream.begin_text()
            self._begin(element)
        self.stream.begin_text()
        if language != self._language:
            self._speak(language)

    def picture(self, element: Element) -> None:
        """Draw the shapes and set the text that follow as part of an element."""
        if element is not self._open:
            self._close()
            self.stream.end_text()
            self._begin(element)
        self._speak(None)

    def turn_to(self, page: int, sheet: int) -> None:
        """Close what is open, and mark what follows as a page's on a side of a sheet."""
        self._close()
        self._page, self._sheet = page, sheet

    def end_sheet(self, stream: ContentStream) -> None:
        """Close what is open and begin to count anew in another stream."""
        self._close()
        self._count = 0
        self.stream = stream

    def _begin(self, element: Element | None) -> None:
        self._open = element or _NOBODY
        if element is None:
            self.stream.begin_mark(ARTIFACT)
            return
        self.stream.begin_mark(f"/{element.kind}<</MCID {self._count}>>BDC")
        element.children.append(Content(self._page, self._sheet, self._count))
        self._count += 1

    def _speak(self, language: str | None) -> None:
        """Say which language the text that follows is in (14.9.2.2)."""
        if self._language:
            self.stream.end_mark()
        if language:
            self.stream.begin_mark(f"/Span<</Lang({language})>>BDC")
        self._language = language

    def _close(self) -> None:
        self._speak(None)
        if self._open:
            self.stream.end_mark()
            self._open = None
