"""What a PDF says, as PDFium reads it: its text, links, bookmarks and metadata."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportMissingParameterType=false
# pypdfium2 has few type annotations, its raw functions none.

from __future__ import annotations

import ctypes
import re
import zlib
from typing import TYPE_CHECKING

import pypdfium2
from msgspec import Struct
from pypdfium2 import raw

from aras_docs.exporters import Options, SuppliedFile
from aras_docs.exporters.pdf import PdfExporter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

    from aras_docs.diagnostics import Diagnostic
    from aras_docs.document import Document
    from aras_docs.stylesheet import Stylesheet


class Link(Struct, frozen=True, dict=True):
    """A link: the text under it, and the address or the page (from 1) and height it leads to."""

    text: str
    address: str | None = None
    page: int | None = None
    top: float | None = None


class Bookmark(Struct, frozen=True, dict=True):
    """An entry of the outline; ``children`` is how many it shows, negative if closed."""

    level: int
    title: str
    page: int
    children: int


class Reading(Struct, frozen=True, dict=True):
    """A whole PDF, read."""

    pages: tuple[str, ...]
    links: tuple[tuple[Link, ...], ...]
    bookmarks: tuple[Bookmark, ...]
    metadata: dict[str, str]
    labels: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...]
    diagnostics: tuple[Diagnostic, ...]
    data: bytes

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.pages).split())

    def page_with(self, words: str) -> int:
        """Return the number of the first page, from 1, that has the words outside its running head."""
        return next(n for n, page in enumerate(self.pages, 1) if words in page.split("\n", 1)[-1])


def exported(
    document: Document, sheet: Stylesheet, *flags: str, fonts: tuple[SuppliedFile, ...] = (), **options: str
) -> Reading:
    """Export a document with switches, options and supplied fonts, and read the result."""
    reported: list[Diagnostic] = []
    chosen = Options(options, frozenset(flags), reported.append, {"font-path": fonts} if fonts else {})
    data = PdfExporter().export(document, sheet, chosen)
    pdf = pypdfium2.PdfDocument(data)
    pages = [pdf[index] for index in range(len(pdf))]
    reading = Reading(
        pages=tuple(_text(page) for page in pages),
        links=tuple(tuple(_links(pdf, page)) for page in pages),
        bookmarks=tuple(_bookmarks(pdf)),
        metadata=pdf.get_metadata_dict(),
        labels=tuple(pdf.get_page_label(index) for index in range(len(pdf))),
        sizes=tuple(page.get_size() for page in pages),
        diagnostics=tuple(reported),
        data=data,
    )
    pdf.close()
    return reading


def picture(data: bytes, number: int) -> Image:
    """Return a page, counted from 1, in shades of grey, a pixel a point."""
    pdf = pypdfium2.PdfDocument(data)
    return pdf[number - 1].render(scale=1, grayscale=True).to_pil()


def line_ends(data: bytes, number: int) -> list[float]:
    """Return where the last letter of each line of a page, counted from 1, ends, in points."""
    text = pypdfium2.PdfDocument(data)[number - 1].get_textpage()
    ends: dict[int, float] = {}
    for index in range(text.count_chars()):
        _, bottom, right, _ = text.get_charbox(index, loose=True)
        if not text.get_text_range(index, 1).isspace():
            ends[round(bottom)] = max(right, ends.get(round(bottom), 0))
    return list(ends.values())


def streams(data: bytes) -> bytes:
    """Return the content of all compressed streams, fonts and all."""
    found = re.findall(rb"stream\r?\n(x.*?)endstream", data, re.DOTALL)
    return b"".join(map(zlib.decompress, found))


def _text(page: pypdfium2.PdfPage) -> str:
    return page.get_textpage().get_text_bounded().replace("\r\n", "\n")


def _bookmarks(pdf: pypdfium2.PdfDocument) -> Iterator[Bookmark]:
    for entry in pdf.get_toc():
        destination = entry.get_dest()
        assert destination, entry.get_title()
        index = destination.get_index()
        assert index is not None, entry.get_title()
        yield Bookmark(entry.level, entry.get_title(), index + 1, entry.get_count())


def _links(pdf: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[Link]:
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page.raw, position, link):
        area = raw.FS_RECTF()
        raw.FPDFLink_GetAnnotRect(link, area)
        text = page.get_textpage().get_text_bounded(area.left, area.bottom, area.right, area.top)
        yield _link(pdf, link, " ".join(text.split()))


def _link(pdf: pypdfium2.PdfDocument, link: object, text: str) -> Link:
    destination = raw.FPDFLink_GetDest(pdf.raw, link)
    if not destination:
        return Link(text, address=_address(pdf, raw.FPDFLink_GetAction(link)))
    has_x, has_y, has_zoom = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    x, y, zoom = ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    raw.FPDFDest_GetLocationInPage(destination, has_x, has_y, has_zoom, x, y, zoom)
    return Link(text, page=raw.FPDFDest_GetDestPageIndex(pdf.raw, destination) + 1, top=y.value)


def _address(pdf: pypdfium2.PdfDocument, action: object) -> str:
    length = raw.FPDFAction_GetURIPath(pdf.raw, action, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAction_GetURIPath(pdf.raw, action, buffer, length)
    return buffer.value.decode()
