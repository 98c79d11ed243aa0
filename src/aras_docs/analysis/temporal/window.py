"""The dates of a campaign as its infobox states them, and what else dates without a year go by."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from aras_docs.analysis.temporal.calendar import last_ordinal, ordinal
from aras_docs.facts import Date, Moment

# A window longer than this is no help in choosing a year.
LONGEST_WINDOW = 150
# A campaign of ten months and more, in about days.
LONG = 310
# How many years a date may lie outside the window before the text has to state its year.
MARGIN = 1
# The last year of a campaign that goes on to the present day.
OPEN_END = 9999


class Window(Struct, frozen=True, dict=True):
    """The dates of the campaign as an infobox field states them, and the key of that field."""

    first: Date
    last: Date
    key: str

    @cached_property
    def _ends(self) -> tuple[int, int]:
        """Return the first and last day as ordinals, which every date without a year is held against."""
        return ordinal(self.first), last_ordinal(self.last)

    def ends_before(self, date: Date) -> bool:
        """Return whether a day is that after the last of the campaign, or a later one."""
        return ordinal(date) > self._ends[1]

    @property
    def day(self) -> Date | None:
        """Return the day of the campaign, None where it lasted longer."""
        return self.first if self.first == self.last and self.first.day is not None else None

    @property
    def month(self) -> Date | None:
        """Return the month of the campaign, None where it lies in several."""
        first, last = self.first, self.last
        return Date(first.year, first.month) if (first.year, first.month) == (last.year, last.month) else None

    @property
    def is_long(self) -> bool:
        """Return whether the campaign lasted so long that about every day of a year fits it."""
        first, last = self._ends
        return last - first > LONG

    def distance(self, date: Date) -> int:
        """Return how far a date lies outside the window, 0 where they overlap, in about days."""
        first, last = self._ends
        return max(first - last_ordinal(date), ordinal(date) - last, 0)

    def years(self) -> range:
        """Return the years from the one before the window to the one after it."""
        last = min(self.last.year, self.first.year + LONGEST_WINDOW)
        return range(self.first.year - MARGIN, last + MARGIN + 1)

    def has_near(self, first: int, last: int) -> bool:
        """Return whether two years, and those between, come within a year of the window."""
        return last >= self.first.year - MARGIN and first <= self.last.year + MARGIN

    def is_far_from(self, moment: Moment) -> bool:
        """Return whether a moment lies outside the window by more than a year."""
        first, last = moment.first or moment.last, moment.last or moment.first
        return first is not None and last is not None and not self.has_near(first.year, last.year)

    def has_in_reach(self, moment: Moment) -> bool:
        """Return whether neither end of a moment lies outside the window by more than a year."""
        first, last = moment.first, moment.last
        return (first is None or self.has_near(first.year, first.year)) and (
            last is None or self.has_near(last.year, last.year)
        )


class Anchor(Struct, frozen=True):
    """What the years of dates without one are taken from: the infobox, or the year a user gave.

    ``written`` is the day of writing where it is known: "today" is that day.
    """

    window: Window | None
    given: int | None
    written: Date | None = None
