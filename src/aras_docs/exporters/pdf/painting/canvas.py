"""ReportLab's canvas without a clock: dates and fingerprint come from the document alone."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab import Version
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from aras_docs.exporters.inlines import one_line

if TYPE_CHECKING:
    from datetime import datetime

    from aras_docs.document import Meta


@dataclass(frozen=True)
class _Moment:
    """A time in the form in which ReportLab writes it: universal time, no offset."""

    YMDhms: tuple[int, ...]
    dhh: int = 0
    dmm: int = 0


class DocumentCanvas(Canvas):
    """A canvas whose file says what ``meta`` says; ``size`` in points, ``font`` a registered name."""

    _doc: PDFDocument

    def __init__(self, meta: Meta, size: tuple[float, float], font: str) -> None:
        # Page compression would be ASCII85 on top of Flate; the filter below compresses every stream.
        super().__init__(
            BytesIO(),
            size,
            pageCompression=0,
            invariant=1,
            initialFontName=font,  # pyright: ignore[reportArgumentType] (the stub is wrong)
            lang=meta.language,
        )
        self._doc.defaultStreamFilters = [PDFZCompress]
        # There is no public way to set these; ReportLab's fingerprint begins with SOURCE_DATE_EPOCH.
        fingerprint = hashlib.md5(meta.identifier.encode(), usedforsecurity=False)
        vars(self._doc).update(_timeStamp=_moment(meta.modified), signature=fingerprint)
        self._describe(meta)

    def showPage(self) -> None:  # noqa: N802 (ReportLab's name)
        """Finish the page, and let its content count in the file's fingerprint."""
        self._doc.updateSignature(self.getCurrentPageContent())
        super().showPage()

    def begin_mark(self, kind: str, mark: int) -> None:
        """Begin content that belongs to a structure element of a kind, under a number of its page's."""
        self.addLiteral(f"/{kind} <</MCID {mark}>> BDC")

    def begin_artifact(self) -> None:
        """Begin content that belongs to no structure element."""
        self.addLiteral("/Artifact BMC")

    def end_mark(self) -> None:
        """End marked content."""
        self.addLiteral("EMC")

    def _describe(self, meta: Meta) -> None:
        self.setTitle(one_line(meta.title))
        self.setAuthor(", ".join(meta.authors))
        self.setSubject(meta.description)
        self.setKeywords(", ".join(meta.keywords))
        self.setCreator(meta.generator)
        self.setProducer(f"ReportLab {Version}")
        self.setViewerPreference("DisplayDocTitle", "true")
        self.addPageLabel(0, style="ARABIC", start=1)
        self.showOutline()


def _moment(modified: datetime) -> _Moment:
    return _Moment(tuple(modified.astimezone(UTC).timetuple()[:6]))
