"""The book as a whole: its pages, pictures, contents and style, put into one package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.document import Part, PartKind, plain_text
from aras_docs.exporters.epub.colophon import colophon_page
from aras_docs.exporters.epub.contents import contents
from aras_docs.exporters.epub.cover import cover_jpeg, cover_page
from aras_docs.exporters.epub.css import NARROW, css
from aras_docs.exporters.epub.given_cover import given_cover
from aras_docs.exporters.epub.kobo import kobo_page
from aras_docs.exporters.epub.navigation import landmarks, navigation_page
from aras_docs.exporters.epub.package import Files, package
from aras_docs.exporters.epub.page_breaks import page_breaks
from aras_docs.exporters.epub.parts import STYLES, part_page
from aras_docs.exporters.epub.places import COLOPHON, COVER, NAVIGATION, find_places
from aras_docs.exporters.epub.scope import Picture, Scope
from aras_docs.exporters.epub.splitting import split
from aras_docs.exporters.epub.typefaces import NO_TYPEFACES, find_typefaces
from aras_docs.exporters.epub.vector import vector
from aras_docs.exporters.pictures import image
from aras_docs.exporters.reports import Reports
from aras_docs.exporters.xml_text import legal_tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.document import Document
    from aras_docs.exporters import Options
    from aras_docs.exporters.epub.places import Places
    from aras_docs.stylesheet import Stylesheet

# Names of the options.
NO_FONTS, KEPUB, COVER_FILE = "no-fonts", "kepub", "cover"
# Pixels across, for readers without SVG: most of those have electronic paper of six inches, 600 to 800 wide
# with the margins.
PICTURE_WIDTH = 640


def build(document: Document, sheet: Stylesheet, options: Options) -> bytes:
    """Return the document as the bytes of an EPUB file; raises ConfigurationError for a cover of no use."""
    reports = Reports(options.report)
    whole = legal_tree(document, reports.tell)
    clean = split(whole)
    places = find_places(clean.parts)
    entries, marks = contents(whole, places), landmarks(whole, places)
    breaks = page_breaks(options.pages, places)
    scopes = tuple(Scope(file, places, reports, breaks) for file in places.files)
    written = {
        scope.file: part_page(part, clean.meta.language, scope) for part, scope in _written(clean, scopes)
    }
    navigation = navigation_page(clean, entries, marks, places, breaks)
    typefaces = NO_TYPEFACES if options.flag(NO_FONTS) else find_typefaces(clean, sheet)
    pages = {
        COVER: cover_page(clean.meta),
        **_in_order(places, written, navigation),
        COLOPHON: colophon_page(clean.meta, typefaces),
    }
    files = Files(
        {name: kobo_page(data) for name, data in pages.items()} if options.flag(KEPUB) else pages,
        NAVIGATION,
        _images(scopes, sheet, reports),
        given_cover(given) if (given := options.files.get(COVER_FILE)) else cover_jpeg(clean, sheet, reports),
        dict(zip(STYLES, (css(sheet, typefaces), NARROW), strict=True)),
        typefaces.files,
        paged=bool(breaks.pages),
    )
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
    return {name: data for picture in pictures for name, data in _image(picture, sheet, reports)}


def _image(picture: Picture, sheet: Stylesheet, reports: Reports) -> Iterator[tuple[str, bytes]]:
    figure = picture.figure
    # A book's page is as narrow as a phone or a hand-held reader, on which type in a wide drawing is tiny.
    drawing = figure.narrow or figure.drawing
    yield picture.png, image(drawing, sheet, PICTURE_WIDTH, reports)
    yield picture.svg, vector(drawing, plain_text(figure.caption), sheet)
