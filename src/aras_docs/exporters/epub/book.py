"""The book as a whole: its pages, pictures, contents and style, put into one package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.document import Part, PartKind
from aras_docs.exporters.epub.contents import contents
from aras_docs.exporters.epub.cover import cover_jpeg, cover_page
from aras_docs.exporters.epub.css import css
from aras_docs.exporters.epub.navigation import landmarks, navigation_page
from aras_docs.exporters.epub.package import Files, package
from aras_docs.exporters.epub.parts import part_page
from aras_docs.exporters.epub.places import COVER, NAVIGATION, find_places
from aras_docs.exporters.epub.scope import Scope
from aras_docs.exporters.pictures import image
from aras_docs.exporters.reports import Reports
from aras_docs.exporters.xml_text import legal_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aras_docs.diagnostics import Diagnostic
    from aras_docs.document import Document
    from aras_docs.exporters.epub.places import Places
    from aras_docs.stylesheet import Stylesheet

# Pixels across: sharp on a tablet, and still legible when a phone's reader enlarges a part of it.
PICTURE_WIDTH = 1600


def build(document: Document, sheet: Stylesheet, report: Callable[[Diagnostic], None]) -> bytes:
    """Return the document as the bytes of an EPUB file."""
    reports = Reports(report)
    clean = legal_tree(document, reports.tell)
    places = find_places(clean.parts)
    entries, marks = contents(clean, places), landmarks(clean, places)
    scopes = tuple(Scope(file, places, reports) for file in places.files)
    written = {
        scope.file: part_page(part, clean.meta.language, scope) for part, scope in _written(clean, scopes)
    }
    navigation = navigation_page(clean, entries, marks)
    pages = {COVER: cover_page(clean.meta), **_in_order(places, written, navigation)}
    images, cover = _images(scopes, sheet, reports), cover_jpeg(clean, sheet, reports)
    files = Files(pages, NAVIGATION, images, cover, css(sheet))
    return package(clean.meta, files, entries, marks)


def _written(document: Document, scopes: Iterable[Scope]) -> Iterator[tuple[Part, Scope]]:
    """Yield the parts with blocks; in place of the contents part stands the navigation document."""
    pairs = zip(document.parts, scopes, strict=True)
    return ((part, scope) for part, scope in pairs if part.kind is not PartKind.CONTENTS)


def _in_order(places: Places, written: dict[str, bytes], navigation: bytes) -> dict[str, bytes]:
    """Return the pages in reading order; a document without a contents part has them first."""
    files = places.files if NAVIGATION in places.files else (NAVIGATION, *places.files)
    return {file: written.get(file, navigation) for file in files}


def _images(scopes: Iterable[Scope], sheet: Stylesheet, reports: Reports) -> dict[str, bytes]:
    pictures = (picture for scope in scopes for picture in scope.pictures)
    return {picture.file: image(picture.drawing, sheet, PICTURE_WIDTH, reports) for picture in pictures}
