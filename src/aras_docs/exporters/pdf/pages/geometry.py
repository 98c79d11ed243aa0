"""The measures of a page: its size, its margins, and on which side of it the spine is."""

from __future__ import annotations

from msgspec import Struct

# The rule of the running head and the line of the page number, by the share of the margin between them and
# the text.
HEAD_SHARE = 0.3
FOOT_SHARE = 0.4


class Geometry(Struct, frozen=True):
    """A page's size and margins in points.

    Pages are counted from 1. Where they are ``mirrored``, the side margins of every even page are those of
    the odd pages exchanged, as in a book.
    """

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    mirrored: bool = False

    @property
    def measure(self) -> float:
        """Return the width that there is for text."""
        return self.width - self.left - self.right

    @property
    def room(self) -> float:
        """Return the height that there is for text."""
        return self.height - self.top - self.bottom

    @property
    def head(self) -> float:
        """Return the distance of the running head's rule from the page's top."""
        return self.top * (1 - HEAD_SHARE)

    @property
    def foot(self) -> float:
        """Return the distance of the page number's line from the page's top."""
        return self.height - self.bottom * (1 - FOOT_SHARE)

    def is_verso(self, number: int) -> bool:
        """Return whether a page has its spine at the right."""
        return self.mirrored and number % 2 == 0

    def left_of(self, number: int) -> float:
        """Return a page's left margin."""
        return self.right if self.is_verso(number) else self.left
