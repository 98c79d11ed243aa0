"""The navigation document: the contents page, with the landmarks and pages that readers' menus lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.document import PartKind
from aras_docs.exporters.epub.contents import COLOPHON_TITLE
from aras_docs.exporters.epub.markup import element
from aras_docs.exporters.epub.page_list import page_list
from aras_docs.exporters.epub.parts import Frame, page
from aras_docs.exporters.epub.places import COLOPHON, COVER, NAVIGATION, own_id, xml_id
from aras_docs.exporters.inlines import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.document import Document, Part
    from aras_docs.exporters.epub.contents import Entry
    from aras_docs.exporters.epub.markup import Element
    from aras_docs.exporters.epub.page_breaks import PageBreaks
    from aras_docs.exporters.epub.page_list import PageList
    from aras_docs.exporters.epub.places import Places

DEFAULT_TITLE = "Contents"


class Landmark(Struct, frozen=True):
    """A place that every book has, by its name in the EPUB Structural Semantics Vocabulary."""

    type: str
    title: str
    file: str


def landmarks(document: Document, places: Places) -> tuple[Landmark, ...]:
    """Return the landmarks: cover, title page, contents, start of the text, annexes, colophon."""
    parts = tuple((part, places.anchors[part.anchor].file) for part in document.parts)
    fronts = [_landmark("titlepage", *pair) for pair in parts if pair[0].kind is PartKind.FRONT]
    bodies = [_landmark("bodymatter", *pair) for pair in parts if pair[0].kind is PartKind.BODY]
    annexes = [_landmark("appendix", *pair) for pair in parts if pair[0].kind is PartKind.ANNEX]
    cover = Landmark("cover", "Cover", COVER)
    toc = Landmark("toc", contents_title(document), NAVIGATION)
    colophon = Landmark("colophon", COLOPHON_TITLE, COLOPHON)
    return (cover, *fronts[:1], toc, *bodies[:1], *annexes, colophon)


def _landmark(kind: str, part: Part, file: str) -> Landmark:
    # A part without a title still needs a line that can be chosen.
    return Landmark(kind, one_line(part.title) or part.anchor, file)


def contents_title(document: Document) -> str:
    """Return the title of the contents part, or a plain one."""
    titles = (one_line(part.title) for part in document.parts if part.kind is PartKind.CONTENTS)
    return next(filter(None, titles), DEFAULT_TITLE)


def navigation_page(
    document: Document,
    entries: tuple[Entry, ...],
    marks: tuple[Landmark, ...],
    places: Places,
    breaks: PageBreaks,
) -> bytes:
    """Return the navigation document, the contents page too, when all other pages have been marked."""
    title = contents_title(document)
    toc = _toc(title, entries, _own_id(document))
    breaks.mark(toc, NAVIGATION)
    hidden = (_landmarks(marks), *_page_list(page_list(document, places, breaks)))
    return page(Frame(title, document.meta.language, "frontmatter"), toc, *hidden)


def _own_id(document: Document) -> str:
    anchors = (part.anchor for part in document.parts if part.kind is PartKind.CONTENTS)
    anchor = next(anchors, None)
    return own_id("nav", "toc") if anchor is None else xml_id(anchor)


def _toc(title: str, entries: tuple[Entry, ...], name: str) -> Element:
    attributes = {"epub:type": "toc", "role": "doc-toc", "id": name, "aria-label": title}
    return element("nav", attributes, element("h1", {}, title), *_list(entries))


def _list(entries: tuple[Entry, ...]) -> Iterator[Element]:
    if not entries:
        return
    yield element("ol", {}, *(element("li", {}, _link(entry), *_list(entry.entries)) for entry in entries))


def _link(entry: Entry) -> Element:
    return element("a", {"href": entry.place.address}, entry.title)


def _landmarks(marks: tuple[Landmark, ...]) -> Element:
    items = (
        element("li", {}, element("a", {"epub:type": mark.type, "href": mark.file}, mark.title))
        for mark in marks
    )
    attributes = {"epub:type": "landmarks", "aria-label": "Landmarks", "hidden": "hidden"}
    return element("nav", attributes, element("ol", {}, *items))


def _page_list(listed: PageList) -> Iterator[Element]:
    if not listed.pages:
        return
    items = (
        element("li", {}, element("a", {"href": place.address}, number)) for number, place in listed.pages
    )
    attributes = {"epub:type": "page-list", "role": "doc-pagelist", "aria-label": listed.title}
    yield element("nav", {**attributes, "hidden": "hidden"}, element("ol", {}, *items))
