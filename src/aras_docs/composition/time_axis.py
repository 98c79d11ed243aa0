"""The axis of days that charts share: from days to x coordinates, with ticks at even steps."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.composition.marks import LABEL_SIZE
from aras_docs.drawing import Ink, Label, Line, Shape, Side
from aras_docs.facts import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

# Below the line.
AXIS_HEIGHT = 34.0
# How far the line reaches beyond its first and last day.
OVERHANG = 6.0
# Steps between ticks, in days and then in months; the first that gives few enough ticks is taken.
DAY_STEPS = (1, 2, 7, 14)
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000)
# What a tick's words and the gap to the next take.
TICK_WIDTH = 44.0


class TimeAxis(Struct, frozen=True):
    """An axis from the first day, at ``left``, to the last, ``width`` points further."""

    first: date
    last: date
    left: float
    width: float

    @property
    def day_width(self) -> float:
        """Return how many points a day takes."""
        return self.width / max(1, (self.last - self.first).days)

    def x(self, day: date) -> float:
        """Return where a day lies."""
        return round(self.left + (day - self.first).days * self.day_width, 2)

    def ticks(self) -> Iterator[date]:
        """Yield the days that are named, at even steps."""
        days, most = (self.last - self.first).days, int(self.width / TICK_WIDTH)
        step = next((step for step in DAY_STEPS if days / step <= most), None)
        if step is None:
            yield from self._months(most)
            return
        for offset in range(0, days + 1, step):
            yield self.first + timedelta(offset)

    def shapes(self, y: float) -> Iterator[Shape]:
        """Yield the line at a y coordinate with its ticks, each year named once."""
        yield Line(self.left - OVERHANG, y, self.left + self.width + OVERHANG, y, Ink.TEXT, 0.8)
        year = None
        for day in self.ticks():
            x, words = self.x(day), f"{day.day} {MONTHS[day.month - 1][:3]}"
            yield Line(x, y, x, y + 4, Ink.TEXT, 0.8)
            yield Label(x, y + 14, words, LABEL_SIZE, Ink.TEXT, Side.MIDDLE)
            if day.year != year:
                yield Label(x, y + 25, str(day.year), LABEL_SIZE, Ink.MUTED, Side.MIDDLE, bold=True)
            year = day.year

    def _months(self, most: int) -> Iterator[date]:
        """Yield first days of months, at even steps from the beginning of a year."""
        start = 12 * self.first.year + self.first.month - (self.first.day == 1)
        end = 12 * self.last.year + self.last.month - 1
        step = next((step for step in MONTH_STEPS if (end - start) / step <= most), MONTH_STEPS[-1])
        for month in range(-(-start // step) * step, end + 1, step):
            yield date(month // 12, month % 12 + 1, 1)
