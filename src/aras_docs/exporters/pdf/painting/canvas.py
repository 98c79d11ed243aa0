"""ReportLab's canvas without a clock, and with marks that say what is drawn on it."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple, cast

from reportlab.pdfgen.canvas import Canvas

from aras_docs.exporters.pdf.file.document import FileDocument
from aras_docs.exporters.pdf.file.page import Page
from aras_docs.exporters.pdf.file.streams import stream
from aras_docs.exporters.pdf.metadata.description import describe
from aras_docs.exporters.pdf.painting.links import Area, Link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfbase.pdfdoc import Destination, PDFObject

    from aras_docs.document import Attachment, Meta
    from aras_docs.nodes import Target


class _Place(NamedTuple):
    page: int
    left: int
    top: int


class DocumentCanvas(Canvas):
    """A canvas whose file says what ``meta`` says and carries ``attachments``; ``size`` in points.

    ``links`` are those made so far, in the order of their numbers. Raises ValueError for an attachment
    whose name isn't that of a file.
    """

    # What the stubs leave out of ReportLab's canvas.
    _doc: FileDocument
    _code: list[str]
    _pagesize: tuple[float, float]
    _startPage: Callable[[], None]  # noqa: N815 (ReportLab's name)
    _bookmarkReference: Callable[[str], Destination]  # noqa: N815 (ReportLab's name)

    def __init__(self, meta: Meta, size: tuple[float, float], attachments: Sequence[Attachment] = ()) -> None:
        super().__init__(BytesIO(), size, pageCompression=0, invariant=1)
        self._doc = FileDocument(meta.language)
        self.links: list[Link] = []
        self._finished = 0
        self._places: dict[str, _Place] = {}
        describe(self._doc, meta, attachments)
        self.setViewerPreference("DisplayDocTitle", "true")
        self.addPageLabel(0, style="ARABIC", start=1)
        self.showOutline()

    @property
    def document(self) -> FileDocument:
        """Return the file being written."""
        return self._doc

    def data(self) -> bytes:
        """Return the finished file."""
        return cast("bytes", self.getpdfdata())

    def link(self, target: Target, area: Area, text: str) -> int:
        """Make an area of the page (left, bottom, right, top) a link; return its number.

        Addresses are in ASCII; a place that one leads to must be made sooner or later.
        """
        self.links.append(Link(area, text, target))
        return len(self.links) - 1

    def place(self, name: str, left: float, top: float) -> None:
        """Make a point of the page a place for links and bookmarks, to whole points."""
        self._places[name] = _Place(self.getPageNumber() - 1, round(left), round(top))

    def bookmark(self, title: str, name: str, level: int) -> None:
        """Add a bookmark for a place, its level counted from 0 and at most one below the last one's."""
        place = self._places[name]
        destination = self._bookmarkReference(name)
        destination.xyz(place.left, place.top, 0)
        destination.setPage(cast("PDFObject", self._doc.Reference(self._doc.page(place.page))))
        self.addOutlineEntry(title, name, level, closed=False)

    def _destination(self, name: str) -> bytes:
        place = self._places[name]
        page = self._doc.number_of(self._doc.page(place.page))
        return b"[%d 0 R/XYZ %d %d 0]" % (page, place.left, place.top)

    def _make_preamble(self) -> None:
        """Begin pages with nothing: ReportLab would begin them with a font that isn't embedded."""
        self._preamble = ""

    def showPage(self) -> None:  # noqa: N802 (ReportLab's name)
        """Finish a page, which is compressed at once, and begin another."""
        content = stream(b"", "\n".join(self._code).encode("ascii"))
        numbers = self._numbered(self.links[self._finished :])
        self._finished = len(self.links)
        self._doc.addPage(Page(self._pagesize, content, numbers, self.getPageNumber() - 1))
        self._startPage()

    def _numbered(self, links: Sequence[Link]) -> range:
        """Give links their objects, to be written when it is known where all of them lead."""
        first = self._doc.reserve(len(links))
        for number, link in enumerate(links, first):
            link.number = number
        self._doc.define_run(first, (link.written(self._destination) for link in links))
        return range(first, first + len(links))
