"""How the timeline is drawn: a dot for each event on its day, filled by how its date is known.

What someone denies is a crossed square on top of its day's dots, so that it is seen without colour.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
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
# In a long war several days share a stack, so that a dot stays this wide.
NARROWEST_STACK = 4.0
LEGEND_HEIGHT = 22.0
AXIS_HEIGHT = 30.0
LABEL_SIZE = 7.5
# Steps between ticks, in days; the first that gives at most MOST_TICKS is taken.
STEPS = (1, 2, 7, 14, 28, 91, 182, 365, 1826, 3652, 18262)
MOST_TICKS = 12


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
    tallest = max(len(stack) for stack in stacks.values())
    radius = min(LARGEST_DOT, scale.stack_width / PITCH, TALLEST / tallest / PITCH)
    baseline = LEGEND_HEIGHT + tallest * radius * PITCH + 6
    shapes = [
        *_legend(),
        *_axis(scale, baseline),
        *(
            shape
            for x, stack in stacks.items()
            for height, mark in enumerate(sorted(stack, key=lambda mark: mark.denied))
            for shape in _dot(mark, x, baseline - 4 - radius - height * radius * PITCH, radius)
        ),
    ]
    return Drawing(WIDTH, baseline + AXIS_HEIGHT, tuple(shapes))


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
        step = next((step for step in STEPS if days / step <= MOST_TICKS), STEPS[-1])
        for offset in range(0, days + 1, step):
            yield self.first + timedelta(offset)


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
        yield Label(x, y + 13, f"{day.day} {MONTHS[day.month - 1][:3]}", LABEL_SIZE, Ink.TEXT, Side.MIDDLE)
        if day.year != year:
            yield Label(x, y + 23, str(day.year), LABEL_SIZE, Ink.MUTED, Side.MIDDLE, bold=True)
        year = day.year


def _legend() -> Iterator[Shape]:
    kinds = (
        (Mark(date.min, derived=False, denied=False), "date in the text"),
        (Mark(date.min, derived=True, denied=False), "date worked out or carried over"),
        (Mark(date.min, derived=False, denied=True), "denied by someone"),
    )
    x = MARGIN
    for mark, words in kinds:
        yield from _dot(mark, x, 8, LARGEST_DOT)
        yield Label(x + 7, 10.6, words, LABEL_SIZE, Ink.MUTED)
        x += 24 + len(words) * 4.2
