"""The dates of a campaign as its infobox states them, and what else dates without a year go by."""

from __future__ import annotations

from dataclasses import dataclass

from aras_docs.analysis.temporal.calendar import ordinal
from aras_docs.facts import Date, Moment

# A window longer than this is no help in choosing a year.
LONGEST_WINDOW = 150
# A campaign of ten months and more, in about days.
LONG = 310
# How many years a date may lie outside the window before the text has to state its year.
MARGIN = 1
# The last year of a campaign that goes on to the present day.
OPEN_END = 9999


@dataclass(frozen=True, slots=True)
class Window:
    """The dates of the campaign as an infobox field states them, and the key of that field."""

    first: Date
    last: Date
    key: str

    @property
    def is_long(self) -> bool:
        """Return whether the campaign lasted so long that about every day of a year fits it."""
        return ordinal(end_of(self.last)) - ordinal(self.first) > LONG

    def distance(self, date: Date) -> int:
        """Return how far a date lies outside the window, 0 where they overlap, in about days."""
        return max(ordinal(self.first) - ordinal(end_of(date)), ordinal(date) - ordinal(end_of(self.last)), 0)

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


@dataclass(frozen=True, slots=True)
class Anchor:
    """What the years of dates without one are taken from: the infobox, or the year a user gave.

    ``written`` is the day of writing where it is known: "today" is that day.
    """

    window: Window | None
    given: int | None
    written: Date | None = None


def end_of(date: Date) -> Date:
    """Return the last day of a date, the 31st where it has only a month or year."""
    return Date(date.year, date.month or 12, date.day or 31)
