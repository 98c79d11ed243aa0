"""The colophon, the book's last page: what it was made from and by, its licence and its typefaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.addresses import iri
from aras_docs.exporters.epub.contents import COLOPHON_TITLE
from aras_docs.exporters.epub.inlines import breakable
from aras_docs.exporters.epub.markup import element, headline
from aras_docs.exporters.epub.metadata import book_title, identifier
from aras_docs.exporters.epub.parts import Frame, page
from aras_docs.exporters.inlines import one_line
from aras_docs.nodes import is_safe_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.document import Meta
    from aras_docs.exporters.epub.markup import Content, Element
    from aras_docs.exporters.epub.typefaces import Typefaces

_HEADING = "colophon_heading"


def colophon_page(meta: Meta, typefaces: Typefaces) -> bytes:
    """Return the page; what isn't known is left out."""
    attributes = {"epub:type": "colophon", "role": "doc-colophon", "aria-labelledby": _HEADING}
    heading = headline(element("h1", {"id": _HEADING}, COLOPHON_TITLE))
    particulars = element(
        "dl", {}, *(made for name, value in _particulars(meta) for made in _row(name, value))
    )
    section = element("section", attributes, heading, *_paragraphs(meta, typefaces), particulars)
    return page(Frame(COLOPHON_TITLE, meta.language, "backmatter"), section)


def _paragraphs(meta: Meta, typefaces: Typefaces) -> Iterator[Element]:
    title = element("cite", {}, book_title(meta))
    authors = ", ".join(map(one_line, meta.authors))
    by = f" by {authors}" if authors else ""
    yield element("p", {}, title, f"{by} was made into this book by {one_line(meta.generator)}.")
    if rights := one_line(meta.rights):
        yield element("p", {}, *breakable(f"{rights}."))
    if families := ", ".join(dict.fromkeys(typefaces.families.values())):
        text = f"Words that few readers have letters for are set in {families} (SIL Open Font License 1.1)."
        yield element("p", {}, text)


def _particulars(meta: Meta) -> Iterator[tuple[str, Content]]:
    if meta.source_url and is_safe_url(meta.source_url):
        yield "Source", element("a", {"href": iri(meta.source_url)}, *breakable(meta.source_url))
    if meta.revision:
        yield "Revision", one_line(meta.revision)
    yield "SHA-256 of the source", element("span", {}, *breakable(meta.identifier))
    yield "Identifier of the book", element("span", {}, *breakable(identifier(meta)))


def _row(name: str, value: Content) -> tuple[Element, Element]:
    return element("dt", {}, name), element("dd", {}, value)
