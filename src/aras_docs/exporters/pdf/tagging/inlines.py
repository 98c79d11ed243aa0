"""The structure elements of inlines: links, references to notes, and words in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aras_docs.exporters.inlines import PLAIN

if TYPE_CHECKING:
    from aras_docs.exporters.inlines import Format
    from aras_docs.exporters.pdf.tagging.elements import Element


@dataclass(slots=True)
class InlineElements:
    """Makes the elements of one block's inlines in reading order; ``block`` None means an artifact."""

    block: Element | None
    _last: Format = PLAIN
    _link: Element | None = None
    _element: Element | None = None

    def of(self, form: Format) -> Element | None:
        """Return the element of the next piece of text: the block's, a link's or a span's within either."""
        if self.block is None:
            return None
        if form.link is not self._last.link:
            self._link = form.link and self.block.child("Link")
        if form.link is not self._last.link or form.language != self._last.language or self._element is None:
            around = self._link or self.block
            self._element = around.child("Span", language=form.language) if form.language else around
        self._last = form
        return self._element

    def reference(self) -> Element | None:
        """Return the element of a mark that refers to a note: a link within a reference."""
        self._last, self._link, self._element = PLAIN, None, None
        return self.block and self.block.child("Reference").child("Link")


def link_of(element: Element) -> Element | None:
    """Return the link that an element is or stands in."""
    around: Element | None = element
    while around and around.kind != "Link":
        around = around.parent
    return around
