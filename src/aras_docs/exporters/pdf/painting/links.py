"""The clickable areas of links (ISO 32000-1, 12.5.6.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from aras_docs.exporters.pdf.file.syntax import array, byte_string, number, text_string
from aras_docs.nodes import Anchor, Url

if TYPE_CHECKING:
    from collections.abc import Callable

    from aras_docs.nodes import Target

# Left, bottom, right and top in points.
Area: TypeAlias = tuple[float, float, float, float]
# Of an area that holds two at most so much may lie in neither.
_EMPTY = 0.25
# The "print" flag of an annotation, which PDF/A wants set (12.5.3).
_PRINT = 4


class Link(Struct, eq=False):
    """An area that leads to an address, which is ASCII, or a place.

    The rectangle is rounded to whole points, which no finger feels. ``text`` tells those who can't see it
    where it leads; ``number`` is the object's, and ``key`` its entry in the parent tree.
    """

    area: Area
    text: str
    target: Target
    number: int = 0
    key: int | None = None

    def takes_in(self, area: Area, text: str) -> bool:
        """Grow over the area of what follows the text, if little else is there; return whether it was so."""
        around = _around(self.area, area)
        if _size(around) * (1 - _EMPTY) > _size(self.area) + _size(area):
            return False
        self.area, self.text = around, f"{self.text} {text}"
        return True

    def written(self, destination: Callable[[str], bytes]) -> bytes:
        """Return the annotation; ``destination`` says where a name leads, in PDF's notation."""
        return b"<</Subtype/Link/Rect%b/Border[0 0 0]/F %d/Contents%b%b%b>>" % (
            array(number(round(side)) for side in self.area),
            _PRINT,
            text_string(self.text),
            self._target(destination),
            b"" if self.key is None else b"/StructParent %d" % self.key,
        )

    def _target(self, destination: Callable[[str], bytes]) -> bytes:
        match self.target:
            case Url(address):
                return b"/A<</S/URI/URI%b>>" % byte_string(address.encode("ascii"))
            case Anchor(name):
                return b"/Dest" + destination(name)


def _around(one: Area, other: Area) -> Area:
    left, bottom, right, top = one
    return min(left, other[0]), min(bottom, other[1]), max(right, other[2]), max(top, other[3])


def _size(area: Area) -> float:
    left, bottom, right, top = area
    return (right - left) * (top - bottom)
