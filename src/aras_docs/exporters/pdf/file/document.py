"""ReportLab's document, written as PDF 1.7 with object streams, and with room for objects of our own."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDocument, PDFError, PDFObject

from aras_docs.exporters.pdf.file.packing import packed
from aras_docs.exporters.pdf.file.streams import stream
from aras_docs.exporters.pdf.file.syntax import reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reportlab.pdfbase.pdfdoc import PDFCatalog, PDFDictionary, PDFPages

_END = b"endstream\n"


class FileDocument(PDFDocument):
    """A document that is told what it says of itself, and knows no clock.

    Objects are ReportLab's, or bytes in PDF's own notation, which are many times quicker to write.
    """

    Catalog: PDFCatalog
    Pages: PDFPages

    def __init__(self, language: str) -> None:
        super().__init__(invariant=1, pdfVersion=(1, 7), lang=language)
        self._bodies: dict[int, bytes] = {}
        self._runs: dict[int, Iterable[bytes]] = {}

    def reserve(self, count: int = 1) -> int:
        """Return the first of that many new object numbers, each to be defined before the end."""
        first = self.objectcounter + 1
        self.objectcounter += count
        return first

    def define(self, number: int, body: bytes) -> None:
        """Give a reserved number its object."""
        self._bodies[number] = body

    def define_run(self, first: int, bodies: Iterable[bytes]) -> None:
        """Give consecutive reserved numbers their objects, which are taken only when the file is written."""
        self._runs[first] = bodies

    def add(self, body: bytes) -> int:
        """Add an object; return its number."""
        number = self.reserve()
        self.define(number, body)
        return number

    def add_stream(self, entries: bytes, content: bytes, *, compressed: bool = True) -> int:
        """Add a stream with entries of its dictionary besides Length and Filter; return its number."""
        return self.add(stream(entries, content, compressed=compressed))

    def add_font(self, name: str, body: bytes) -> None:
        """Add a font, known to every page by a name without slash."""
        fonts = cast("PDFDictionary", self.idToObject[BasicFonts])
        fonts[name] = reference(self.add(body))

    def fonts_number(self) -> int:
        """Return the number of the dictionary of all fonts."""
        return self.idToObjectNumberAndVersion[BasicFonts][0]

    def number_of(self, item: PDFObject) -> int:
        """Return the number of one of ReportLab's objects, adding it first if need be."""
        return self.idToObjectNumberAndVersion[self.Reference(item).name][0]

    def page(self, index: int) -> PDFObject:
        """Return a page that is finished."""
        return cast("list[PDFObject]", self.Pages.pages)[index]

    def page_numbers(self) -> tuple[int, ...]:
        """Return the object numbers of the pages finished so far."""
        return tuple(self.number_of(page) for page in cast("list[PDFObject]", self.Pages.pages))

    def put_in_catalog(self, key: str, value: bytes) -> None:
        """Set an entry of the catalog, in PDF's notation."""
        # The class lists the keys that it writes; only this document's list grows.
        if key not in self.Catalog.__NoDefault__:
            self.Catalog.__NoDefault__ = [*self.Catalog.__NoDefault__, key]
        setattr(self.Catalog, key, value)

    def getInternalFontName(self, psfontname: str) -> NoReturn:  # noqa: N802 (ReportLab's name)
        """Refuse ReportLab's standard fonts, which no file may rely on: they aren't embedded."""
        message = f"the font {psfontname} can't be embedded"
        raise PDFError(message)

    def format(self) -> bytes:
        """Return the file; Catalog and info are what it begins with."""
        root, info = self.number_of(self.Catalog), self.number_of(self.info)
        return packed(self._all_bodies(), root, info)

    def _all_bodies(self) -> Iterator[bytes]:
        number = 1
        # Writing an object may add others after it.
        while number <= self.objectcounter:
            for body in self._runs.pop(number, ()):
                yield body
                number += 1
            if number <= self.objectcounter and number not in self._runs:
                yield self._bodies.pop(number, b"") or self._formatted(number)
                number += 1

    def _formatted(self, number: int) -> bytes:
        body = cast("bytes", pdfdoc.format(self.idToObject[self.numberToId[number]], self, toplevel=1))
        if not body.endswith(_END):
            return body
        # ReportLab ends no line before the word, even where the content's last byte looks as if it did.
        return body.removesuffix(_END) + b"\r\n" + _END
