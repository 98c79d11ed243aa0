"""ReportLab's canvas without a clock, and with marks that say what is drawn on it."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, cast

from reportlab.pdfbase.pdfdoc import PDFPage
from reportlab.pdfgen.canvas import Canvas

from aras_docs.exporters.pdf.file.document import FileDocument
from aras_docs.exporters.pdf.metadata.description import describe
from aras_docs.exporters.pdf.painting.links import Area, Link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfbase.pdfdoc import Destination, PDFObjectReference

    from aras_docs.document import Attachment, Meta


class DocumentCanvas(Canvas):
    """A canvas whose file says what ``meta`` says and carries ``attachments``; ``size`` in points.

    ``links`` are those made so far, in the order of their numbers. Raises ValueError for an attachment
    whose name isn't that of a file.
    """

    # What the stubs leave out of ReportLab's canvas.
    _doc: FileDocument
    _code: list[str]
    _annotationrefs: list[PDFObjectReference]
    _bookmarkReference: Callable[[str], Destination]  # noqa: N815 (ReportLab's name)

    def __init__(self, meta: Meta, size: tuple[float, float], attachments: Sequence[Attachment] = ()) -> None:
        super().__init__(BytesIO(), size, pageCompression=0, invariant=1)
        self._doc = FileDocument(meta.language)
        self.links: list[Link] = []
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

    def link_to_address(self, address: str, area: Area, text: str) -> int:
        """Make an area of the page (left, bottom, right, top) a link; return its number."""
        return self._add_link(Link(area, text, address))

    def link_to_place(self, place: str, area: Area, text: str) -> int:
        """Make an area a link to a place, which is to be made by ``bookmarkPage``; return its number."""
        return self._add_link(Link(area, text, self._bookmarkReference(place)))

    def _add_link(self, link: Link) -> int:
        self.links.append(link)
        self._annotationrefs.append(cast("PDFObjectReference", self._doc.Reference(link)))
        return len(self.links) - 1

    def _make_preamble(self) -> None:
        """Begin pages with nothing: ReportLab would begin them with a font that isn't embedded."""
        self._preamble = ""

    def _setAnnotations(self, page: PDFPage) -> None:  # noqa: N802 (ReportLab's name)
        """Give a finished page its links, and the key under which the parent tree knows its marks."""
        # The class lists the keys that it writes; only this page's list grows.
        page.__NoDefault__ = [*page.__NoDefault__, "Tabs", "StructParents"]
        page.Annots = self._annotationrefs
        vars(page).update(Tabs=b"/S", StructParents=self.getPageNumber() - 1)
