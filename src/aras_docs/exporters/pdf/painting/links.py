"""The clickable areas of links (ISO 32000-1, 12.5.6.5)."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from reportlab.pdfbase.pdfdoc import PDFObject

from aras_docs.exporters.pdf.file.syntax import array, byte_string, number, text_string

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import Destination, PDFDocument

# Left, bottom, right and top in points.
Area: TypeAlias = tuple[float, float, float, float]
# Of an area that holds two at most so much may lie in neither.
_EMPTY = 0.25
# The "print" flag of an annotation, which PDF/A wants set (12.5.3).
_PRINT = 4


@dataclass(eq=False)
class Link(PDFObject):
    """An area that leads to an address, in ASCII, or a place.

    The rectangle is rounded to whole points, which no finger feels. ``text`` tells those who can't see it
    where it leads; ``key`` is its entry in the parent tree.
    """

    area: Area
    text: str
    target: str | Destination
    key: int | None = None

    def takes_in(self, area: Area, text: str) -> bool:
        """Grow over the area of what follows the text, if little else is there; return whether it was so."""
        around = _around(self.area, area)
        if _size(around) * (1 - _EMPTY) > _size(self.area) + _size(area):
            return False
        self.area, self.text = around, f"{self.text} {text}"
        return True

    def format(self, document: PDFDocument) -> bytes:
        """Return the annotation; a place's page must be known by now."""
        return b"<</Subtype/Link/Rect%b/Border[0 0 0]/F %d/Contents%b%b%b>>" % (
            array(number(round(side)) for side in self.area),
            _PRINT,
            text_string(self.text),
            self._target(document),
            b"" if self.key is None else b"/StructParent %d" % self.key,
        )

    def _target(self, document: PDFDocument) -> bytes:
        if isinstance(self.target, str):
            return b"/A<</S/URI/URI%b>>" % byte_string(self.target.encode("ascii"))
        return b"/Dest" + self.target.format(document)


def _around(one: Area, other: Area) -> Area:
    left, bottom, right, top = one
    return min(left, other[0]), min(bottom, other[1]), max(right, other[2]), max(top, other[3])


def _size(area: Area) -> float:
    left, bottom, right, top = area
    return (right - left) * (top - bottom)
