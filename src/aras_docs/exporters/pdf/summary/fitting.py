"""The one page of a summary: set smaller step by step, and where that isn't enough, shortened."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.document import PartKind, anchors
from aras_docs.errors import ExportError
from aras_docs.exporters.pdf.drawing.shrinking import shrunk
from aras_docs.exporters.pdf.pages.layout import laid_out
from aras_docs.exporters.pdf.scaling import scaled
from aras_docs.exporters.pdf.summary.cutting import cut
from aras_docs.exporters.pdf.summary.limits import ALL, limits
from aras_docs.exporters.pdf.summary.unlinking import unlinked
from aras_docs.nodes import Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.document import Document
    from aras_docs.exporters.pdf.pages.geometry import Geometry
    from aras_docs.exporters.pdf.pages.layout import Layout
    from aras_docs.exporters.pdf.summary.limits import Limits
    from aras_docs.exporters.reports import Reports
    from aras_docs.fonts import Face
    from aras_docs.nodes import Block
    from aras_docs.stylesheet import Stylesheet

# The sizes that are tried, as parts of the stylesheet's.
_SCALES = (1.0, 0.93, 0.86, 0.78, 0.7)
# Between the size that fits and the next, the largest is then sought by so many bisections.
_BISECTIONS = 4
# What overflows the page in the smallest size by more than this part of it fits in none, though text may
# find its place beside the panel in one size and not in a smaller one.
_NEARLY = 0.35
# What is said of each limit that took effect, of which the number is filled in.
_SHORTENED = {
    "paragraphs": "the extract ends after {} of its paragraphs",
    "items": "longer lists end after {} entries",
    "rows": "the table of key figures ends after {} rows",
    "letters": "longer texts end after {} letters",
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
    page = _Page(_front(document), sheet, geometry, supplied)
    fits = (page.fitted(limit) for limit in _effective(page))
    tight = next((fit for fit in fits if fit), None)
    if tight is None:
        reports.warn("summary-shortened", "the summary is cut off where its page ends")
        layout = page.layout(limits()[-1], _SCALES[-1])
        return replace(layout, pages=layout.pages[:1])
    fit = _enlarged(_loosened(tight, page), page)
    _report(fit.limit, reports)
    return fit.layout


def _effective(page: _Page) -> Iterator[Limits]:
    """Yield the limits, without those that leave out nothing that the one before didn't."""
    kept: Document | None = None
    for limit in limits():
        before, kept = kept, page.within(limit)
        if kept != before:
            yield limit


def _loosened(fit: _Fit, page: _Page) -> _Fit:
    """Return what fits without what was left out in vain now that more is left out."""
    for name in _SHORTENED:
        looser = replace(fit.limit, **{name: ALL})
        if page.within(looser) == page.within(fit.limit):
            fit = replace(fit, limit=looser)
        else:
            fit = page.fitted(looser) or fit
    return fit


def _enlarged(fit: _Fit, page: _Page) -> _Fit:
    """Return what fits as large as may be, so that no more of the page stays white than must."""
    too_large = min((scale for scale in _SCALES if scale > fit.scale), default=fit.scale)
    for _ in range(_BISECTIONS if too_large > fit.scale else 0):
        scale = (fit.scale + too_large) / 2
        layout = page.layout(fit.limit, scale)
        if len(layout.pages) == 1:
            fit = _Fit(fit.limit, scale, layout)
        else:
            too_large = scale
    return fit


class _Fit(Struct, frozen=True):
    """What of a document fits on the page, and by what its type is scaled."""

    limit: Limits
    scale: float
    layout: Layout


class _Page(Struct, frozen=True):
    """The page to fill: a document, the stylesheet that may be scaled down, and the page's measures."""

    document: Document
    sheet: Stylesheet
    geometry: Geometry
    supplied: tuple[Face, ...]

    def fitted(self, limit: Limits) -> _Fit | None:
        """Return what is left of the document on one page, as large as may be; None if it doesn't fit."""
        smallest = self.layout(limit, _SCALES[-1])
        if len(smallest.pages) > 1 and smallest.pages[1].body.height > _NEARLY * self.geometry.room:
            return None
        larger = (_Fit(limit, scale, self.layout(limit, scale)) for scale in _SCALES[:-1])
        fits = chain(larger, (_Fit(limit, _SCALES[-1], smallest),))
        return next((fit for fit in fits if len(fit.layout.pages) == 1), None)

    def within(self, limit: Limits) -> Document:
        parts = (replace(part, blocks=cut(part.blocks, limit)) for part in self.document.parts)
        return replace(self.document, parts=tuple(parts))

    def layout(self, limit: Limits, scale: float) -> Layout:
        """Return what is left of the document with type and pictures of a scale."""
        document = self.within(limit)
        parts = (replace(part, blocks=_pictured(part.blocks, scale)) for part in document.parts)
        sheet = scaled(self.sheet, scale, display=scale)
        return laid_out(replace(document, parts=tuple(parts)), sheet, self.geometry, self.supplied)


def _pictured(blocks: Iterable[Block], scale: float) -> tuple[Block, ...]:
    return tuple(_shrunk(block, scale) if isinstance(block, Figure) else block for block in blocks)


def _shrunk(figure: Figure, scale: float) -> Figure:
    narrow = figure.narrow and shrunk(figure.narrow, scale)
    return replace(figure, drawing=shrunk(figure.drawing, scale), narrow=narrow)


def _front(document: Document) -> Document:
    """Return the front part as a document whose links lead nowhere else."""
    parts = tuple(part for part in document.parts if part.kind is PartKind.FRONT)
    if not parts:
        message = "the document has no front part to make a summary of"
        raise ExportError(Diagnostic(Severity.ERROR, "summary-missing", message))
    front = replace(document, parts=parts)
    gone = anchors(document) - anchors(front)
    blocks = ((part, sorted(unlinked(part.blocks, gone), key=_is_picture)) for part in parts)
    return replace(front, parts=tuple(replace(part, blocks=tuple(ordered)) for part, ordered in blocks))


def _is_picture(block: Block) -> bool:
    """Return whether a block needs the full measure, and so comes after what can stand beside the panel."""
    return isinstance(block, Figure)


def _report(limit: Limits, reports: Reports) -> None:
    """Report what limits there are, each of which leaves something out."""
    for name, words in _SHORTENED.items():
        if getattr(limit, name) != ALL:
            message = f"to fit on a page, {words.format(getattr(limit, name))}"
            reports.warn("summary-shortened", message, "the whole briefing has everything")
