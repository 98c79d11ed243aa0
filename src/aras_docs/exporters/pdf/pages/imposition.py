"""Imposition: which pages lie on which side of a sheet of paper, and where."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """Where a page lies: its index in reading order, that of its side of a sheet, and its left edge there."""

    page: int
    sheet: int
    left: float = 0.0


Side = tuple[Place, ...]
# A sheet that is folded once has four pages: two on each side.
_PAGES_OF_A_SHEET = 4


def single(count: int) -> tuple[Side, ...]:
    """Return so many pages one on each side, in reading order."""
    return tuple((Place(page, page),) for page in range(count))


def booklet(count: int, width: float) -> tuple[Side, ...]:
    """Return so many pages two on each side, for sheets that are folded and stapled in the fold.

    The first side holds the last page and the first one, the back of it the second page and the last but
    one, and so on inwards. ``width`` is that of a page in points. Blank pages, which bring the number to a
    multiple of four, are left out.
    """
    last = -(-count // _PAGES_OF_A_SHEET) * _PAGES_OF_A_SHEET - 1
    pairs = ((last - side, side) if side % 2 == 0 else (side, last - side) for side in range((last + 1) // 2))
    return tuple(
        tuple(Place(page, side, left) for page, left in zip(pair, (0.0, width), strict=True) if page < count)
        for side, pair in enumerate(pairs)
    )
