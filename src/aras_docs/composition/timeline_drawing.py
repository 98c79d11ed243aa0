"""How the timeline is drawn: a dot for each event on its day, filled by how its date is known.

What someone denies is a crossed square on top of its day's dots, so that it is seen without colour.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import compress
from math import ceil
from typing import TYPE_CHECKING

from aras_docs.drawing import Circle, Drawing, Ink, Label, Line, Rectangle, Shape, Side
from aras_docs.facts import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 470.0
MARGIN = 14.0
LARGEST_DOT = 3.4
# From one dot to the next, in radii.
PITCH = 2.3
TALLEST = 120.0
# On the day of a battle that has most of the events, so many dots stand side by side.
MOST_ABREAST = 6
# What they take of the room of their day, so that a gap parts it from the next.
ABREAST_SHARE = 0.8
# In a long war several days share a stack, so that a dot stays this wide.
NARROWEST_STACK = 5.0
LEGEND_HEIGHT = 22.0
AXIS_HEIGHT = 34.0
# Still to be read where a phone shows the picture at four fifths of its size.
LABEL_SIZE = 9.0
# Steps between ticks, in days and then in months; the first that gives at most MOST_TICKS is taken.
DAY_STEPS = (1, 2, 7, 14)
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000)
MOST_TICKS = 10


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on its day; ``derived`` when the date was worked out, ``denied`` when someone denies it."""

    day: date
    derived: bool
    denied: bool


def drawing(marks: list[Mark]) -> Drawing:
    """Return the picture of marks in the order of their days, of which there must be at least one."""
    scale = _Scale(marks[0].day, marks[-1].day)
    stacks: dict[float, list[Mark]] = defaultdict(list)
    for mark in marks:
        stacks[scale.stack(mark.day)].append(mark)
    pile = _Pile.of(max(len(stack) for stack in stacks.values()), scale.stack_width)
    baseline = LEGEND_HEIGHT + pile.height + 6
    shapes = [
        *_legend(marks),
        *_axis(scale, baseline),
        *(
            shape
            for x, stack in stacks.items()
            for mark, place in zip(
                sorted(stack, key=lambda mark: mark.denied), pile.places(len(stack)), strict=True
            )
            for shape in _dot(mark, x + place[0], baseline - 4 - pile.radius - place[1], pile.radius)
        ),
    ]
    return Drawing(WIDTH, baseline + AXIS_HEIGHT, tuple(shapes))


@dataclass(frozen=True, slots=True)
class _Pile:
    """How the dots of a stack are piled up: so many of a radius abreast, the tallest so high."""

    radius: float
    abreast: int
    height: float

    @classmethod
    def of(cls, tallest: int, width: float) -> _Pile:
        """Return the pile with the largest dots; abreast they stand only where one by one they'd be small."""

        def radius(abreast: int) -> float:
            room = min(width if abreast == 1 else width * ABREAST_SHARE, 2 * MARGIN)
            return min(LARGEST_DOT, room / abreast / PITCH, TALLEST / ceil(tallest / abreast) / PITCH)

        abreast = max(range(1, MOST_ABREAST + 1), key=radius)
        height = ceil(tallest / abreast) * radius(abreast) * PITCH
        return cls(radius(abreast), abreast, height)

    def places(self, number: int) -> Iterator[tuple[float, float]]:
        """Yield how far right of the middle and how far up each of so many dots stands."""
        step = self.radius * PITCH
        for index in range(number):
            row, column = divmod(index, self.abreast)
            others = min(self.abreast, number - row * self.abreast) - 1
            yield round((column - others / 2) * step, 2), row * step


def days_per_column(marks: list[Mark]) -> int:
    """Return how many days share a column of dots, so that the dots can be told apart."""
    return _Scale(marks[0].day, marks[-1].day).days_per_stack


@dataclass(frozen=True, slots=True)
class _Scale:
    """From days to x coordinates."""

    first: date
    last: date

    @property
    def day_width(self) -> float:
        return (WIDTH - 2 * MARGIN) / max(1, (self.last - self.first).days)

    @property
    def days_per_stack(self) -> int:
        return max(1, round(NARROWEST_STACK / self.day_width))

    @property
    def stack_width(self) -> float:
        return self.days_per_stack * self.day_width

    def stack(self, day: date) -> float:
        days = (day - self.first).days
        return self.x(day - timedelta(days % self.days_per_stack))

    def x(self, day: date) -> float:
        return round(MARGIN + (day - self.first).days * self.day_width, 2)

    def ticks(self) -> Iterator[date]:
        days = (self.last - self.first).days
        step = next((step for step in DAY_STEPS if days / step <= MOST_TICKS), None)
        if step is None:
            yield from self._months()
            return
        for offset in range(0, days + 1, step):
            yield self.first + timedelta(offset)

    def _months(self) -> Iterator[date]:
        """Yield first days of months, at even steps from the beginning of a year."""
        start = 12 * self.first.year + self.first.month - (self.first.day == 1)
        end = 12 * self.last.year + self.last.month - 1
        step = next((step for step in MONTH_STEPS if (end - start) / step <= MOST_TICKS), MONTH_STEPS[-1])
        for month in range(-(-start // step) * step, end + 1, step):
            yield date(month // 12, month % 12 + 1, 1)


def _dot(mark: Mark, x: float, y: float, radius: float) -> Iterator[Shape]:
    fill = Ink.PAPER if mark.derived else Ink.ACCENT
    y, radius = round(y, 2), round(radius, 2)
    if not mark.denied:
        yield Circle(x, y, radius, fill, Ink.ACCENT, 0.8)
        return
    yield Rectangle(x - radius, y - radius, 2 * radius, 2 * radius, fill, Ink.ACCENT, 0.8)
    ink = Ink.ACCENT if mark.derived else Ink.PAPER
    yield Line(x - radius, y - radius, x + radius, y + radius, ink, 0.8)
    yield Line(x - radius, y + radius, x + radius, y - radius, ink, 0.8)


def _axis(scale: _Scale, y: float) -> Iterator[Shape]:
    yield Line(MARGIN - 6, y, WIDTH - MARGIN + 6, y, Ink.TEXT, 0.8)
    year = None
    for day in scale.ticks():
        x = scale.x(day)
        yield Line(x, y, x, y + 4, Ink.TEXT, 0.8)
        yield Label(x, y + 14, f"{day.day} {MONTHS[day.month - 1][:3]}", LABEL_SIZE, Ink.TEXT, Side.MIDDLE)
        if day.year != year:
            yield Label(x, y + 25, str(day.year), LABEL_SIZE, Ink.MUTED, Side.MIDDLE, bold=True)
        year = day.year


def _legend(marks: list[Mark]) -> Iterator[Shape]:
    """Yield the key of the marks that occur."""
    kinds = (
        (Mark(date.min, derived=False, denied=False), "date in the text"),
        (Mark(date.min, derived=True, denied=False), "date worked out or carried over"),
        (Mark(date.min, derived=False, denied=True), "denied by someone"),
    )
    derived, denied = {mark.derived for mark in marks}, {mark.denied for mark in marks}
    x = MARGIN
    for mark, words in compress(kinds, (False in derived, True in derived, True in denied)):
        yield from _dot(mark, x, 8, LARGEST_DOT)
        yield Label(x + 7, 11.2, words, LABEL_SIZE, Ink.MUTED)
        x += 24 + len(words) * LABEL_SIZE * 0.52
