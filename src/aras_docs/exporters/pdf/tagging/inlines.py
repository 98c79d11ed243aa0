"""The structure elements of inlines: links, and references to notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from aras_docs.exporters.inlines import Format
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.nodes import Link


class InlineElements(Struct):
    """Makes the elements of one block's inlines in reading order; ``block`` None means an artifact."""

    block: Element | None
    _link: Link | None = None
    _element: Element | None = None

    def of(self, form: Format) -> Element | None:
        """Return the element of the next piece of text: the block's, or a link's within it."""
        if form.link is not self._link:
            self._link = form.link
            self._element = self.block and form.link and self.block.child("Link")
        return self._element if form.link else self.block

    def reference(self) -> Element | None:
        """Return the element of a mark that refers to a note: a link within a reference."""
        self._link = None
        return self.block and self.block.child("Reference").child("Link")


def link_of(element: Element) -> Element | None:
    """Return the link that an element is or stands in."""
    around: Element | None = element
    while around and around.kind != "Link":
        around = around.parent
    return around
