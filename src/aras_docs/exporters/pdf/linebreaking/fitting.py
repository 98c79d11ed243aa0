"""Which line ends are best for a whole paragraph: total fit, and the quick way out, first fit.

Knuth and Plass, Breaking Paragraphs into Lines (Software: Practice and Experience 11, 1981). Of all ways to
break a paragraph the one with the fewest demerits is sought, by keeping for every place where a line may end
the best way to get there. The demerits are those of TeX.
"""

from __future__ import annotations

from bisect import bisect_left
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

# Sums of lengths differ from their parts by rounding; a hundredth of a point is invisible.
TOLERANCE = 0.01
# Demerits that TeX gives each line, a division, two divided lines in a row, a paragraph's last full line
# divided, and neighbours of which one is tight and the other loose (The TeXbook, chapter 14).
_LINE = 10.0
_DIVISION = 50.0
_CONSECUTIVE = 10_000.0
_FINAL = 5_000.0
_CONTRAST = 10_000.0
# More than two divided lines in a row are ugly, and a last line should be longer than an indent.
_MOST_DIVIDED = 2
_SHORT = 3_000.0
# A line that is good enough by no means.
_RESCUE = 1e8
# Ratios at which a line is no longer tight, decent or loose.
_CLASSES = (-0.5, 0.5, 1.0)


class Measured(Struct, frozen=True):
    """A text as lengths in points: where each unit begins and ends, as if all were set on one line.

    ``starts`` and ``gaps`` have one entry more, for what would follow.
    ``gaps`` is what of that may be stretched before each unit. ``ends`` and ``inner`` are what text and gaps
    come to if a line ends after the unit: with a hyphen where one is needed, without the space. ``divided``
    tells the ends that show a hyphen or dash.
    """

    starts: Sequence[float]
    ends: Sequence[float]
    gaps: Sequence[float]
    inner: Sequence[float]
    divided: Sequence[bool]


class Spacing(NamedTuple):
    """How far lines may differ from their natural width.

    Gaps stretch and shrink by these parts of themselves, ``letters`` stretch and shrink by theirs, and every
    line stretches by ``line`` points; a line is good enough if it is stretched at most ``tolerance`` times as
    much. With ``rescue`` lines that aren't are made where there is no other way.
    """

    stretch: float = 0.0
    shrink: float = 0.0
    letters: float = 0.0
    line: float = 0.0
    tolerance: float = 1.0
    rescue: bool = False


class _Node(Struct, frozen=True):
    """The best way known to begin a line with a unit: the line's number, and how it came about.

    ``reach`` is how far the line reaches, as if all text were set on one line; ``divided`` counts the lines
    before it that end with a hyphen.
    """

    start: int
    line: int
    reach: float
    tightness: int
    divided: int
    demerits: float
    before: _Node | None


def total_fit(text: Measured, measures: Sequence[float], spacing: Spacing, short: float) -> list[int] | None:
    """Return the unit after which each line ends, or None if some line can't be good enough.

    Of several measures the last is that of all lines that follow. A last line should be longer than
    ``short``.
    """
    search = _Search(text, measures, spacing, short)
    last = len(text.ends) - 1
    for end in range(last + 1):
        search.extend(end, final=end == last)
        if not search.active:
            return None
    return _path(min(search.active, key=lambda node: node.demerits))


def first_fit(text: Measured, measures: Sequence[float]) -> list[int]:
    """Return the unit after which each line ends if each takes all that it has room for."""
    ends: list[int] = []
    start, last = 0, len(measures) - 1
    reach = measures[0] + TOLERANCE
    for unit, right in enumerate(text.ends):
        if right > reach and unit > start:
            ends.append(unit - 1)
            start = unit
            reach = text.starts[start] + measures[min(len(ends), last)] + TOLERANCE
    return [*ends, len(text.ends) - 1]


class _Search:
    """What total fit knows when it has come to a unit; ``active`` are the lines that may still grow."""

    def __init__(self, text: Measured, measures: Sequence[float], spacing: Spacing, short: float) -> None:
        self.text = text
        self.measures = measures
        self.spacing = spacing
        self.short = short
        self.active = [_Node(0, 0, measures[0], 1, 0, 0.0, None)]

    def extend(self, end: int, *, final: bool) -> None:
        """Make the best lines that end after a unit, and drop those that have no room for it."""
        best, full = self._best(end, final=final)
        if full == len(self.active) and not best and self.spacing.rescue:
            node = self.active[-1]
            self.active = [self._next(node, end - 1, self.spacing.tolerance, node.demerits + _RESCUE)]
            best, full = self._best(end, final=final)
        del self.active[:full]
        if final:
            self.active.clear()
        if best:
            limit = min([node.demerits for node in best.values()]) + _CONTRAST
            self.active += [node for node in best.values() if node.demerits <= limit]

    def _best(self, end: int, *, final: bool) -> tuple[dict[tuple[int, int], _Node], int]:
        """Return the best lines that end after a unit, and how many of the oldest have no room for it."""
        best: dict[tuple[int, int], _Node] = {}
        full = 0
        tolerance, uniform = self.spacing.tolerance, len(self.measures) == 1
        for index, node in enumerate(self.active):
            ratio = self._ratio(node, end, final=final)
            if ratio < -1:
                full += index == full
            elif ratio <= tolerance:
                demerits = self._demerits(node, end, ratio, final=final)
                key = min(node.line + 1, len(self.measures) - 1), _tightness(ratio)
                if demerits < (best[key].demerits if key in best else inf):
                    best[key] = self._next(node, end, ratio, demerits)
            elif uniform:  # those that began later are even shorter
                break
        return best, full

    def _ratio(self, node: _Node, end: int, *, final: bool) -> float:
        """Return how much the line is stretched, from -1 for as tight as may be."""
        spacing, text = self.spacing, self.text
        slack = node.reach - text.ends[end]
        if -TOLERANCE <= slack < TOLERANCE or (final and slack > 0):
            return 0.0
        gaps = text.inner[end] - text.gaps[node.start]
        letters = (text.ends[end] - text.starts[node.start] - gaps) * spacing.letters if gaps else 0.0
        if slack > 0:
            stretchable = gaps * spacing.stretch + letters + spacing.line
            return slack / stretchable if stretchable else inf
        shrinkable = gaps * spacing.shrink + letters
        if slack >= -shrinkable:
            return slack / shrinkable
        return -1.0 if node.start == end else -inf

    def _demerits(self, node: _Node, end: int, ratio: float, *, final: bool) -> float:
        demerits = node.demerits + (_LINE + 100 * abs(ratio) ** 3) ** 2
        if final:
            demerits += _FINAL if node.divided else 0
            width = self.text.ends[end] - self.text.starts[node.start]
            return demerits + (_SHORT if width < self.short else 0)
        if self.text.divided[end]:
            demerits += _DIVISION**2 + (_CONSECUTIVE if node.divided else 0)
            if node.divided >= _MOST_DIVIDED:
                demerits += _RESCUE if self.spacing.rescue else inf
        return demerits + (_CONTRAST if abs(_tightness(ratio) - node.tightness) > 1 else 0)

    def _next(self, node: _Node, end: int, ratio: float, demerits: float) -> _Node:
        line = min(node.line + 1, len(self.measures) - 1)
        divided = node.divided + 1 if self.text.divided[end] else 0
        reach = self.text.starts[end + 1] + self.measures[line]
        return _Node(end + 1, line, reach, _tightness(ratio), divided, demerits, node)


def _tightness(ratio: float) -> int:
    return bisect_left(_CLASSES, ratio)


def _path(node: _Node) -> list[int]:
    """Return the ends of the lines that lead to a node."""
    ends: list[int] = []
    while node.before:
        ends.append(node.start - 1)
        node = node.before
    return ends[::-1]
