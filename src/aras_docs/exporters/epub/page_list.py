"""What the page list holds: the pages of the document's PDF, or else the numbered paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.exporters.epub.places import Place, page_id
from aras_docs.nodes import Paragraph
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.document import Document
    from aras_docs.exporters.epub.page_breaks import PageBreaks
    from aras_docs.exporters.epub.places import Places


class PageList(Struct, frozen=True):
    """Numbers and places in reading order, under a name that says what they are."""

    title: str
    pages: tuple[tuple[str, Place], ...]


def page_list(document: Document, places: Places, breaks: PageBreaks) -> PageList:
    """Return the pages that were marked, or the numbers of paragraphs, which can be cited like pages."""
    if breaks.pages:
        return PageList("Pages", breaks.found)
    return PageList("Numbered paragraphs", tuple(_paragraphs(document, places)))


def _paragraphs(document: Document, places: Places) -> Iterator[tuple[str, Place]]:
    for part, file in zip(document.parts, places.files, strict=True):
        for node in descend(part.blocks):
            if isinstance(node, Paragraph) and node.number is not None:
                yield str(node.number), Place(file, page_id(node.number))
