"""How figures are drawn as bars: what became of the things is told by pattern and words, never by colour."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from msgspec import Struct

from aras_docs.composition.legend import NARROW, Keys
from aras_docs.composition.phrases import shortened
from aras_docs.drawing import Drawing, Ink, Label, Line, Rectangle, Shape

# As wide as a phone shows without making the words too small to read.
WIDTH = 380.0
BARS_LEFT = 150.0
# Leaves room for the longest words of a figure behind the longest bar.
LONGEST_BAR = 105.0
# A figure of one beside one of thousands is still to be seen.
SHORTEST_BAR = 1.5
BAR_HEIGHT = 8.0
PITCH = 13.0
HEADING_PITCH = 17.0
LEGEND_HEIGHT = 20.0
LABEL_SIZE = 8.5
HATCH = 4.0
# From the top of a bar to the base line of its label.
RISE = BAR_HEIGHT - 1.2
# Characters that fit before the bars, and across the picture, at about half the type size each.
LONGEST_LABEL = 34
LONGEST_HEADING = 80
KEYS = Keys(sign=18, gap=8, size=LABEL_SIZE)


class Pattern(Enum):
    """How a bar is filled."""

    SOLID = auto()
    HATCHED = auto()
    OPEN = auto()


class Bar(Struct, frozen=True):
    """A figure: what it counts, the numbers at its ends (None without any), its words, its pattern."""

    label: str
    low: int | None
    high: int | None
    words: str
    pattern: Pattern

    @property
    def longest(self) -> int:
        """Return the greatest number of the figure, 0 without one."""
        return self.high or self.low or 0


class Account(Struct, frozen=True):
    """The bars of who gives the figures."""

    heading: str
    bars: tuple[Bar, ...]


class Plan(Struct, frozen=True):
    """How a picture is laid out: bars begin at ``left``, each so far below its label and from the next."""

    width: float
    left: float
    longest: float
    below: float
    pitch: float
    heading: int


WIDE = Plan(WIDTH, BARS_LEFT, LONGEST_BAR, below=0, pitch=PITCH, heading=LONGEST_HEADING)
# Labels stand above their bars.
SLIM = Plan(NARROW, 0, 150, below=11, pitch=PITCH + 12, heading=62)


def drawing(
    accounts: tuple[Account, ...], longest: int, legend: dict[Pattern, str], plan: Plan = WIDE
) -> Drawing:
    """Return the picture; ``longest`` is the number of the longest bar, for pictures to share a scale."""
    shapes, y = _legend(legend, plan, ranges=_ranges(accounts))
    for account in accounts:
        y += HEADING_PITCH
        shapes.append(Label(0, y - 5, shortened(account.heading, plan.heading), LABEL_SIZE, bold=True))
        end = y + plan.pitch * len(account.bars) - 3
        shapes.append(Line(plan.left, y - 2, plan.left, end, width=0.5))
        for bar in account.bars:
            shapes += _bar(bar, y, plan, plan.longest / max(1, longest))
            y += plan.pitch
    return Drawing(plan.width, y + 2, tuple(shapes))


def _ranges(accounts: tuple[Account, ...]) -> bool:
    return any(_is_range(bar) for account in accounts for bar in account.bars)


def _is_range(bar: Bar) -> bool:
    return bar.high is not None and bar.low != bar.high


def _bar(bar: Bar, top: float, plan: Plan, scale: float) -> Iterator[Shape]:
    # Beside the line that bars begin at.
    yield Label(0 if plan.left else 4, top + RISE, shortened(bar.label, LONGEST_LABEL), LABEL_SIZE)
    top += plan.below
    left, baseline = plan.left, top + RISE
    low, high = (_length(number, scale) for number in (bar.low, bar.high))
    if low:
        yield from _filled(bar.pattern, left, top, low)
    if _is_range(bar):
        yield from _whisker(left + low, left + high, top + BAR_HEIGHT / 2)
    ink = Ink.TEXT if low or high else Ink.MUTED
    yield Label(round(left + max(low, high) + 5, 2), baseline, bar.words, LABEL_SIZE, ink)


def _length(number: int | None, scale: float) -> float:
    return round(max(SHORTEST_BAR, number * scale), 2) if number else 0.0


def _filled(pattern: Pattern, x: float, y: float, width: float) -> Iterator[Shape]:
    fill = Ink.ACCENT if pattern is Pattern.SOLID else Ink.PAPER
    yield Rectangle(x, y, width, BAR_HEIGHT, fill, Ink.ACCENT, 0.7)
    if pattern is Pattern.HATCHED:
        for stroke in range(1, int(width / HATCH) + 1):
            at = round(x + stroke * HATCH - HATCH / 2, 2)
            yield Line(at, y, at, y + BAR_HEIGHT, Ink.ACCENT, 0.7)


def _whisker(start: float, end: float, y: float) -> Iterator[Shape]:
    yield Line(start, y, end, y, Ink.TEXT, 0.8)
    yield Line(end, y - 3, end, y + 3, Ink.TEXT, 0.8)


def _legend(legend: dict[Pattern, str], plan: Plan, *, ranges: bool) -> tuple[list[Shape], float]:
    """Return the keys of a picture and the height they take."""
    keys: dict[Pattern | None, str] = {**legend, None: "up to the highest figure"} if ranges else {**legend}
    places = KEYS.places([*keys.values()], 0, plan.width)
    shapes: list[Shape] = []
    for (pattern, words), (x, down) in zip(keys.items(), places, strict=True):
        y = 3 + down
        shapes += _filled(pattern, x, y, 14) if pattern else _whisker(x, x + 14, y + BAR_HEIGHT / 2)
        shapes.append(Label(round(x + 18, 2), y + RISE, words, LABEL_SIZE, Ink.MUTED))
    return shapes, LEGEND_HEIGHT + places[-1][1]
