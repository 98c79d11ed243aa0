"""How much of a summary is kept: less at every step, in a fixed order, until what is left fits on a page."""

from __future__ import annotations

from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

ALL = 1 << 30


class Limits(Struct, frozen=True):
    """How much is kept at most: so many ``sentences`` of an extract, ``items`` of a list, and so on.

    ``rows`` are those of a table of figures, ``fields`` those of the panel. ``letters`` are those of any text
    but the extract's and the notes', of which ``longest`` are kept.
    """

    sentences: int = ALL
    items: int = ALL
    rows: int = ALL
    letters: int = ALL
    fields: int = ALL
    longest: int = ALL
    pictures: int = ALL


# First the extract, which stands in full in the text; then by turns the longest lists of the panel, which
# stand in annex A, and the key figures, which stand in annexes C and D; at last whatever is still too long.
_STEPS: tuple[dict[str, int], ...] = (
    {"sentences": 10},
    {"sentences": 7},
    {"sentences": 5},
    {"items": 8},
    {"items": 6},
    {"sentences": 4},
    {"items": 5},
    {"rows": 7},
    {"items": 4},
    {"rows": 6},
    {"letters": 600},
    {"sentences": 3},
    {"items": 3},
    {"rows": 5},
    {"letters": 400},
    {"rows": 4},
    {"letters": 250},
    {"sentences": 2},
    {"items": 2},
    {"rows": 3},
    {"fields": 20},
    {"letters": 160},
    {"fields": 16},
    {"sentences": 1},
    {"items": 1},
    {"fields": 12},
    {"letters": 100},
    {"rows": 2},
    {"fields": 10},
    {"letters": 60},
    {"fields": 8},
    {"rows": 1},
    {"longest": 400},
    {"fields": 6},
    {"fields": 5},
    {"longest": 160},
    {"fields": 4},
    {"longest": 110},
    {"pictures": 0},
    {"longest": 60},
)


def limits() -> tuple[Limits, ...]:
    """Return all limits, the first of which keeps everything."""
    return tuple(accumulate(_STEPS, lambda before, step: replace(before, **step), initial=Limits()))


def looser(limit: Limits, name: str) -> Limits:
    """Return limits of which one is the next looser: by one, or of texts by about a half."""
    value: int = getattr(limit, name)
    return replace(limit, **{name: value + max(1, value // 2 if name in {"letters", "longest"} else 1)})
