"""The one page of a summary: set smaller step by step, and where that isn't enough, shortened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.document import PartKind, anchors
from aras_docs.errors import ExportError
from aras_docs.exporters.pdf.summary.filling import filled
from aras_docs.exporters.pdf.summary.limits import ALL, limits
from aras_docs.exporters.pdf.summary.page import SCALES, SummaryPage
from aras_docs.exporters.pdf.summary.unlinking import unlinked

if TYPE_CHECKING:
    from aras_docs.document import Document
    from aras_docs.exporters.pdf.pages.geometry import Geometry
    from aras_docs.exporters.pdf.pages.layout import Layout
    from aras_docs.exporters.pdf.summary.limits import Limits
    from aras_docs.exporters.reports import Reports
    from aras_docs.fonts import Face
    from aras_docs.stylesheet import Stylesheet

# What is said of each limit that took effect, of which the number is filled in.
_SHORTENED = {
    "sentences": "the extract ends after {} of its sentences",
    "items": "longer lists end after {} entries",
    "rows": "the table of key figures ends after {} rows",
    "letters": "longer texts end after {} letters",
    "longest": "even longer sentences and notes end after {} letters",
    "fields": "the panel ends after {} rows",
    "pictures": "the timeline is left out",
}


def summarised(
    document: Document,
    sheet: Stylesheet,
    geometry: Geometry,
    reports: Reports,
    supplied: tuple[Face, ...] = (),
) -> Layout:
    """Return a document's front part on one page, reporting what had to be left out.

    Raises ExportError for a document without a front part.
    """
    page = next(SummaryPage(_front(document), sheet, geometry, supplied).arrangements())
    fit = filled(page)
    if fit is None:
        reports.warn("summary-shortened", "the summary is cut off where its page ends")
        layout = page.layout(limits()[-1], SCALES[-1])
        return replace(layout, pages=layout.pages[:1])
    _report(fit.limit, reports)
    return fit.layout


def _front(document: Document) -> Document:
    """Return the front part as a document whose links lead nowhere else."""
    parts = tuple(part for part in document.parts if part.kind is PartKind.FRONT)
    if not parts:
        message = "the document has no front part to make a summary of"
        raise ExportError(Diagnostic(Severity.ERROR, "summary-missing", message))
    front = replace(document, parts=parts)
    gone = anchors(document) - anchors(front)
    return replace(front, parts=tuple(replace(part, blocks=unlinked(part.blocks, gone)) for part in parts))


def _report(limit: Limits, reports: Reports) -> None:
    """Report what limits there are, each of which leaves something out."""
    for name, words in _SHORTENED.items():
        if getattr(limit, name) != ALL:
            message = f"to fit on a page, {words.format(getattr(limit, name))}"
            reports.warn("summary-shortened", message, "the whole briefing has everything")
