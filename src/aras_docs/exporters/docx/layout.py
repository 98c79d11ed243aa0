"""The page: its size, its margins, and where running head and foot stand, all in points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.docx.oxml import element, twips
from aras_docs.stylesheet import PAPER_SIZES

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Page


class Layout(Struct, frozen=True):
    """A page; ``header`` and ``footer`` are how far from its edge the running parts stand."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    header: float
    footer: float

    @property
    def area(self) -> tuple[float, float]:
        """Return the width and height between the margins."""
        return self.width - self.left - self.right, self.height - self.top - self.bottom

    def turned(self) -> Layout:
        """Return the page turned by a quarter, with the same margins."""
        return replace(self, width=self.height, height=self.width)

    def properties(self) -> tuple[Element, Element]:
        """Return the page as ``w:pgSz`` and ``w:pgMar``."""
        orientation = "landscape" if self.width > self.height else None
        return (
            element("w:pgSz", w=twips(self.width), h=twips(self.height), orient=orientation),
            element(
                "w:pgMar",
                top=twips(self.top),
                right=twips(self.right),
                bottom=twips(self.bottom),
                left=twips(self.left),
                header=twips(self.header),
                footer=twips(self.footer),
                gutter=0,
            ),
        )


def layout_of(page: Page) -> Layout:
    """Return a stylesheet's page; its running parts stand in the middle of their margins."""
    width, height = PAPER_SIZES[page.paper]
    return Layout(width, height, page.top, page.right, page.bottom, page.left, page.top / 2, page.bottom / 2)
