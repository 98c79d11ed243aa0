"""How much of a summary is kept: less at every step, in a fixed order, until what is left fits on a page."""

from __future__ import annotations

from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

ALL = 1 << 30


class Limits(Struct, frozen=True):
    """How much is kept at most: so many ``paragraphs`` of an extract, ``items`` of a list, and so on.

    ``rows`` are those of a table of figures, ``fields`` those of the panel, ``letters`` those of any text.
    """

    paragraphs: int = ALL
    items: int = ALL
    rows: int = ALL
    letters: int = ALL
    fields: int = ALL
    pictures: int = ALL


# First the extract, which stands in full in the text; then by turns the longest lists of the panel, which
# stand in annex A, and the key figures, which stand in annexes C and D; at last whatever is still too long.
_STEPS: tuple[dict[str, int], ...] = (
    {"paragraphs": 2},
    {"paragraphs": 1},
    {"items": 8},
    {"items": 6},
    {"items": 5},
    {"rows": 7},
    {"items": 4},
    {"rows": 6},
    {"letters": 600},
    {"items": 3},
    {"rows": 5},
    {"letters": 400},
    {"rows": 4},
    {"letters": 250},
    {"items": 2},
    {"rows": 3},
    {"fields": 20},
    {"letters": 160},
    {"fields": 16},
    {"items": 1},
    {"letters": 100},
    {"fields": 12},
    {"letters": 60},
    {"pictures": 0},
    {"fields": 8},
)


def limits() -> tuple[Limits, ...]:
    """Return all limits, the first of which keeps everything."""
    return tuple(accumulate(_STEPS, lambda before, step: replace(before, **step), initial=Limits()))
