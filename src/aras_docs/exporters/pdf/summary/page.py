"""The one page of a summary, and what of a document fits on it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.document import Document, Part
from aras_docs.exporters.pdf.drawing.shrinking import shrunk
from aras_docs.exporters.pdf.pages.geometry import Geometry
from aras_docs.exporters.pdf.pages.layout import Layout, laid_out
from aras_docs.exporters.pdf.scaling import scaled
from aras_docs.exporters.pdf.summary.cutting import cut
from aras_docs.exporters.pdf.summary.limits import Limits
from aras_docs.fonts import Face
from aras_docs.nodes import Block, Figure, Table
from aras_docs.stylesheet import Stylesheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

# The sizes that are tried, as parts of the stylesheet's.
SCALES = (1.0, 0.93, 0.86, 0.78, 0.7)
# Between the size that fits and the next, the largest is then sought by so many bisections.
_BISECTIONS = 4
# What overflows the page in the smallest size by more than this part of it fits in none, though text may
# find its place beside the panel in one size and not in a smaller one.
_NEARLY = 0.35
# Blocks are put in these orders, by their kinds; those that aren't named come first.
_ORDERS: tuple[Mapping[str, int], ...] = (
    {"Figure": 1},
    {"Figure": 1, "data": 2},
    {"Quote": 1, "panel": 2, "Note": 2, "Figure": 3, "data": 4},
)


class Fit(Struct, frozen=True):
    """What of a document fits on the page, and by what its type is scaled."""

    limit: Limits
    scale: float
    layout: Layout


class SummaryPage(Struct, frozen=True):
    """The page to fill: a document, the stylesheet that may be scaled down, and the page's measures.

    ``smallest`` is by what it is scaled before anything is cut.
    """

    document: Document
    sheet: Stylesheet
    geometry: Geometry
    supplied: tuple[Face, ...]
    smallest: float = SCALES[-1]

    def fitted(self, limit: Limits) -> Fit | None:
        """Return what is left of the document on one page, as large as may be; None if it doesn't fit."""
        smallest = self.layout(limit, self.smallest)
        if len(smallest.pages) > 1 and smallest.pages[1].body.height > _NEARLY * self.geometry.room:
            return None
        larger = (Fit(limit, scale, self.layout(limit, scale)) for scale in SCALES[:-1])
        fits = chain(larger, (Fit(limit, self.smallest, smallest),))
        return next((fit for fit in fits if len(fit.layout.pages) == 1), None)

    def fit(self, limit: Limits, scale: float | None = None) -> Fit | None:
        """Return what is left of the document on one page, in the smallest size if none is given."""
        scale = scale or self.smallest
        layout = self.layout(limit, scale)
        return Fit(limit, scale, layout) if len(layout.pages) == 1 else None

    def enlarged(self, fit: Fit) -> Fit:
        """Return what fits as large as may be, so that no more of the page stays white than must."""
        too_large = min((scale for scale in SCALES if scale > fit.scale), default=fit.scale)
        for _ in range(_BISECTIONS if too_large > fit.scale else 0):
            scale = (fit.scale + too_large) / 2
            if larger := self.fit(fit.limit, scale):
                fit = larger
            else:
                too_large = scale
        return fit

    def arrangements(self) -> Iterator[SummaryPage]:
        """Yield the page with its blocks in different orders, by which different ones stand beside the panel.

        Beside it are what stands next, the extract and the key figures; or the extract alone; or nothing.
        """
        seen: list[Document] = []
        for order in _ORDERS:
            document = _ordered(self.document, order)
            if document not in seen:
                seen.append(document)
                yield replace(self, document=document)

    def within(self, limit: Limits) -> Document:
        """Return what is left of the document."""
        return _changed(self.document, lambda part: cut(part.blocks, limit))

    def layout(self, limit: Limits, scale: float) -> Layout:
        """Return what is left of the document with type and pictures of a scale."""
        document = _changed(self.within(limit), lambda part: _pictured(part.blocks, scale))
        return laid_out(document, scaled(self.sheet, scale, display=scale), self.geometry, self.supplied)


def kind_of(block: Block) -> str:
    """Return what kind of block it is; the panel is another than tables of data."""
    return block.kind.value if isinstance(block, Table) else type(block).__name__


def _ordered(document: Document, order: Mapping[str, int]) -> Document:
    return _changed(
        document, lambda part: sorted(part.blocks, key=lambda block: order.get(kind_of(block), 0))
    )


def _changed(document: Document, blocks: Callable[[Part], Iterable[Block]]) -> Document:
    parts = (replace(part, blocks=tuple(blocks(part))) for part in document.parts)
    return replace(document, parts=tuple(parts))


def _pictured(blocks: Iterable[Block], scale: float) -> Iterator[Block]:
    return (_shrunk(block, scale) if isinstance(block, Figure) else block for block in blocks)


def _shrunk(figure: Figure, scale: float) -> Figure:
    narrow = figure.narrow and shrunk(figure.narrow, scale)
    return replace(figure, drawing=shrunk(figure.drawing, scale), narrow=narrow)
