"""How figures are drawn as bars: what became of the things is told by pattern and words, never by colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

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
# Characters that fit before the bars, and across the picture, at about half the type size each.
LONGEST_LABEL = 34
LONGEST_HEADING = 80


class Pattern(Enum):
    """How a bar is filled."""

    SOLID = auto()
    HATCHED = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class Bar:
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


@dataclass(frozen=True, slots=True)
class Account:
    """The bars of who gives the figures."""

    heading: str
    bars: tuple[Bar, ...]


def drawing(accounts: tuple[Account, ...], longest: int, legend: dict[Pattern, str]) -> Drawing:
    """Return the picture; ``longest`` is the number of the longest bar, for pictures to share a scale."""
    shapes = [*_legend(legend, _ranges(accounts))]
    y = LEGEND_HEIGHT
    for account in accounts:
        y += HEADING_PITCH
        shapes.append(Label(0, y - 5, shortened(account.heading, LONGEST_HEADING), LABEL_SIZE, bold=True))
        shapes.append(Line(BARS_LEFT, y - 2, BARS_LEFT, y + PITCH * len(account.bars) - 3, width=0.5))
        for bar in account.bars:
            shapes += _bar(bar, y, LONGEST_BAR / max(1, longest))
            y += PITCH
    return Drawing(WIDTH, y + 2, tuple(shapes))


def _ranges(accounts: tuple[Account, ...]) -> bool:
    return any(_is_range(bar) for account in accounts for bar in account.bars)


def _is_range(bar: Bar) -> bool:
    return bar.high is not None and bar.low != bar.high


def _bar(bar: Bar, top: float, scale: float) -> Iterator[Shape]:
    baseline = top + BAR_HEIGHT - 1.2
    yield Label(0, baseline, shortened(bar.label, LONGEST_LABEL), LABEL_SIZE)
    low, high = (_length(number, scale) for number in (bar.low, bar.high))
    if low:
        yield from _filled(bar.pattern, BARS_LEFT, top, low)
    if _is_range(bar):
        yield from _whisker(BARS_LEFT + low, BARS_LEFT + high, top + BAR_HEIGHT / 2)
    ink = Ink.TEXT if low or high else Ink.MUTED
    yield Label(round(BARS_LEFT + max(low, high) + 5, 2), baseline, bar.words, LABEL_SIZE, ink)


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


def _legend(legend: dict[Pattern, str], ranges: bool) -> Iterator[Shape]:  # noqa: FBT001 (whether one of four keys is shown)
    x = 0.0
    for pattern, words in legend.items():
        yield from _filled(pattern, x, 3, 14)
        yield from _key(x, words)
        x += 26 + len(words) * LABEL_SIZE * 0.52
    if ranges:
        yield from _whisker(x, x + 14, 3 + BAR_HEIGHT / 2)
        yield from _key(x, "up to the highest figure")


def _key(x: float, words: str) -> Iterator[Shape]:
    yield Label(round(x + 18, 2), 3 + BAR_HEIGHT - 1.2, words, LABEL_SIZE, Ink.MUTED)
