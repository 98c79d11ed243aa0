"""The date that the narrative has reached, and the years it may be in."""

from __future__ import annotations

from dataclasses import dataclass

from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.calendar import exists, ordinal
from aras_docs.facts import Date

# Phases whose dates lie outside the campaign's own: there the year last stated counts before the infobox.
OUTSIDE = frozenset({Phase.BACKGROUND, Phase.AFTERMATH})
# A window longer than this is no help in choosing a year.
LONGEST_WINDOW = 150
# A date of the narrative this close to the window, in days, belongs to it whatever year came before.
CLOSE = 62
# How many months a narrative goes back before the next year is likelier ("December 1944 … by January").
FURTHEST_BACK = 7


@dataclass(frozen=True, slots=True)
class Window:
    """The dates of the campaign as an infobox field states them, and the key of that field."""

    first: Date
    last: Date
    key: str

    def distance(self, date: Date) -> int:
        """Return how far a date lies outside the window, 0 where they overlap, in about days."""
        return max(ordinal(self.first) - ordinal(_end(date)), ordinal(date) - ordinal(_end(self.last)), 0)

    def years(self) -> range:
        """Return the years from the one before the window to the one after it."""
        last = min(self.last.year, self.first.year + LONGEST_WINDOW)
        return range(self.first.year - 1, last + 2)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What the years of dates without one are taken from: the infobox, or the year a user gave.

    ``written`` is the day of writing where it is known: "today" is that day.
    """

    window: Window | None
    given: int | None
    written: Date | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """A year that was worked out, and from what in words; ``inferred_from`` is None for the text itself."""

    value: int
    source: str
    inferred_from: str | None


@dataclass(frozen=True, slots=True)
class Stated:
    """A year that the text states, with its words; ``exact`` where a month stands with it.

    ``leads`` marks a year alone that opens a sentence or heading: what follows is told of that year.
    """

    year: int
    words: str
    exact: bool
    leads: bool = False


@dataclass(slots=True)
class Focus:
    """Where the narrative is: the date it has reached, and the year last stated with its words.

    ``day`` is the last date reached that has a month at least.
    """

    phase: Phase = Phase.LEAD
    date: Date | None = None
    stated: Stated | None = None
    day: Date | None = None

    def enter(self, phase: Phase, *, keep_year: bool) -> None:
        """Move to a section; leaving a phase for another forgets the date, and the year if told to."""
        if phase is not self.phase:
            self.date = self.day = None
            self.stated = self.stated if keep_year else None
        self.phase = phase

    def move(self, date: Date, words: str, *, stated: bool, leads: bool = False) -> None:
        """Let the narrative reach a date; a year stated with it holds for those that follow."""
        self.date = date
        if date.month is not None:
            self.day = date
        if stated:
            exact = date.month is not None
            self.stated = Stated(date.year, words, exact, leads and not exact)

    def year_of(self, month: int | None, day: int | None, anchor: Anchor) -> Year | None:
        """Return the year of a date that states none, or None where nothing tells it."""
        if anchor.given is not None:
            return _checked(Year(anchor.given, f"year {anchor.given} as given", None), month, day)
        near = None if anchor.window is None else _nearest(anchor.window, month, day, self.stated)
        if near is None or anchor.window is None or self._text_wins(anchor.window, Date(near, month, day)):
            return None if self.stated is None else self._of_text(self.stated, month, day)
        return _of_window(near, anchor.window)

    def _of_text(self, stated: Stated, month: int | None, day: int | None) -> Year | None:
        """Return the year last stated, or that of the date reached where the stated one was an aside."""
        words = " ".join(stated.words.split())
        told = Year(stated.year, f'year {stated.year} from "{words}"', None)
        reached = self.day
        if month is None or reached is None or stated.leads:
            return _checked(told, month, day)
        year = _going_on(reached, month)
        if year == stated.year or not exists(year, month, day):
            return _checked(told, month, day)
        return Year(year, f"year {year}, going on from {reached.in_words()}", None)

    def _text_wins(self, window: Window, near: Date) -> bool:
        """Return whether the year last stated counts before the one that lies nearest to the window."""
        if self.stated is None:
            return False
        told = Date(self.stated.year, near.month, near.day)
        if self.phase is Phase.BACKGROUND and ordinal(told) > ordinal(window.last):
            return False
        if self.phase is Phase.AFTERMATH and ordinal(_end(told)) < ordinal(window.first):
            return False
        if self.phase in OUTSIDE:
            return self.stated.exact or window.distance(near) > 0
        return self.stated.exact and window.distance(near) > CLOSE


def _end(date: Date) -> Date:
    return Date(date.year, date.month or 12, date.day or 31)


def _going_on(reached: Date, month: int) -> int:
    """Return the year of a month in a narrative that has reached a date: it mostly goes forward."""
    back = (reached.month or month) - month
    return reached.year + 1 if back > FURTHEST_BACK else reached.year


def _of_window(year: int, window: Window) -> Year:
    source = f'the infobox field "{window.key}"'
    return Year(year, f"year {year} from {source}", source)


def _checked(year: Year, month: int | None, day: int | None) -> Year | None:
    return year if exists(year.value, month, day) else None


def _nearest(window: Window, month: int | None, day: int | None, stated: Stated | None) -> int | None:
    """Return the year that puts a date nearest to the window; between two inside it, the one last stated."""
    years = [year for year in window.years() if exists(year, month, day)]
    preferred = window.first.year if stated is None else stated.year
    return min(
        years,
        key=lambda year: (window.distance(Date(year, month, day)), abs(year - preferred), year),
        default=None,
    )


def describe(date: Date, count: int, unit: str) -> str:
    """Return a distance from a date in words: "27 September 2020 + 1 day"."""
    plural = "" if abs(count) == 1 else "s"
    sign = "+" if count > 0 else "−"
    return f"{date.in_words()} {sign} {abs(count)} {unit}{plural}"
