"""How the timeline is drawn: the marks of a day piled up on it, what is denied on top."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.composition.marks import LARGEST_DOT, Mark, dot, legend
from aras_docs.composition.time_axis import AXIS_HEIGHT, TimeAxis
from aras_docs.drawing import Drawing

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 470.0
MARGIN = 14.0
# From one dot to the next, in radii.
PITCH = 2.3
TALLEST = 120.0
# On the day of a battle that has most of the events, so many dots stand side by side.
MOST_ABREAST = 6
# What they take of the room of their day, so that a gap parts it from the next.
ABREAST_SHARE = 0.8
# In a long war several days share a stack, so that a dot stays this wide.
NARROWEST_STACK = 5.0


def drawing(marks: list[Mark], width: float = WIDTH) -> Drawing:
    """Return the picture of marks in the order of their days, of which there must be at least one."""
    axis, days = _axis(marks, width), days_per_column(marks)
    stacks: dict[float, list[Mark]] = defaultdict(list)
    for mark in marks:
        stacks[axis.x(_column(mark.day, axis.first, days))].append(mark)
    pile = _Pile.of(max(len(stack) for stack in stacks.values()), days * axis.day_width)
    keys, top = legend(marks, MARGIN, width)
    baseline = top + pile.height + 6
    shapes = [
        *keys,
        *axis.shapes(baseline),
        *(
            shape
            for x, stack in stacks.items()
            for mark, place in zip(
                sorted(stack, key=lambda mark: mark.denied), pile.places(len(stack)), strict=True
            )
            for shape in dot(mark, x + place[0], baseline - 4 - pile.radius - place[1], pile.radius)
        ),
    ]
    return Drawing(width, baseline + AXIS_HEIGHT, tuple(shapes))


def days_per_column(marks: list[Mark]) -> int:
    """Return how many days share a column of dots, so that the dots can be told apart."""
    return max(1, round(NARROWEST_STACK / _axis(marks, WIDTH).day_width))


def _axis(marks: list[Mark], width: float) -> TimeAxis:
    return TimeAxis(marks[0].day, marks[-1].day, MARGIN, width - 2 * MARGIN)


def _column(day: date, first: date, days: int) -> date:
    """Return the first day of the column of so many days that a day lies in."""
    return day - timedelta((day - first).days % days)


class _Pile(Struct, frozen=True):
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
