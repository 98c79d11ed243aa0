"""Which year a date is in that states none: the one that the text goes by, or that of the infobox."""

from __future__ import annotations

from msgspec import Struct

from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.calendar import exists, last_ordinal, ordinal
from aras_docs.analysis.temporal.focus import Focus, Stated
from aras_docs.analysis.temporal.window import Anchor, Window
from aras_docs.facts import Date

# Phases whose dates lie outside the campaign's own: there the year last stated counts before the infobox.
OUTSIDE = frozenset({Phase.BACKGROUND, Phase.AFTERMATH})
# A date of the narrative this close to the window, in days, belongs to it whatever year came before.
CLOSE = 62
# A narrative far from the window is still going on where its next date comes within so many days.
GOES_ON = 200
# How many months a narrative goes back before the next year is likelier ("December 1944 … by January").
FURTHEST_BACK = 7


class Year(Struct, frozen=True):
    """A year that was worked out, and from what in words; ``inferred_from`` is None for the text itself."""

    value: int
    source: str
    inferred_from: str | None


def year_of(
    focus: Focus, anchor: Anchor, month: int | None, day: int | None, *, past: bool = False
) -> Year | None:
    """Return the year of a date that states none, or None where nothing tells it.

    ``past`` says that the sentence looks back ("had attacked in May").
    """
    if anchor.given is not None:
        return _checked(Year(anchor.given, f"year {anchor.given} as given", None), month, day)
    told = None if focus.stated is None else _of_text(focus, focus.stated, month, day, past=past)
    if anchor.window is None:
        return told
    near = _nearest(focus.phase, anchor.window, month, day, told)
    if near is None or _text_wins(focus, anchor.window, told, Date(near, month, day)):
        return told
    source = f'the infobox field "{anchor.window.key}"'
    return Year(near, f"year {Date(near).year_in_words()} from {source}", source)


def _of_text(focus: Focus, stated: Stated, month: int | None, day: int | None, *, past: bool) -> Year | None:
    """Return the year last stated, or that of the date reached where the stated one was an aside."""
    told = Year(
        stated.year, f'year {Date(stated.year).year_in_words()} from "{" ".join(stated.words.split())}"', None
    )
    reached = focus.day
    if month is None or reached is None or stated.leads:
        return _checked(told, month, day)
    year = reached.year if past else _going_on(reached, month)
    if year == stated.year or not exists(year, month, day):
        return _checked(told, month, day)
    return Year(year, f"year {Date(year).year_in_words()}, going on from {reached.in_words()}", None)


def _text_wins(focus: Focus, window: Window, told: Year | None, near: Date) -> bool:
    """Return whether the year that the text goes by counts before the one nearest to the window."""
    stated = focus.stated
    if told is None or stated is None:
        return False
    date = Date(told.value, near.month, near.day)
    if not _fits_phase(focus.phase, window, date):
        return False
    if stated.heads:
        return True
    outside = focus.phase in OUTSIDE
    # Any month fits a campaign of years: that says nothing of a background.
    close = window.distance(near) <= CLOSE and not (outside and window.is_long)
    far = not window.has_near(date.year, date.year)
    if far:
        return focus.is_fresh(stated) and (not close or _goes_on(focus, stated, date))
    if not outside:
        return stated.exact and not close
    if close and _fits_phase(focus.phase, window, near):
        return stated.exact and focus.is_fresh(stated) and not _goes_back(focus, date)
    return stated.exact or window.is_long or window.distance(near) > 0


def _fits_phase(phase: Phase, window: Window, date: Date) -> bool:
    """Return whether a date may be told in a phase: no background comes after the campaign."""
    match phase:
        case Phase.BACKGROUND:
            return ordinal(date) <= ordinal(window.last)
        case Phase.AFTERMATH:
            return last_ordinal(date) >= ordinal(window.first)
        case Phase.LEAD | Phase.NARRATIVE | Phase.CASUALTIES:
            return True


def _goes_on(focus: Focus, stated: Stated, date: Date) -> bool:
    """Return whether a date goes on from the one reached, in a section told of another time."""
    if not stated.exact or focus.day is None or focus.phase not in OUTSIDE:
        return False
    return 0 <= last_ordinal(date) - ordinal(focus.day) <= GOES_ON


def _goes_back(focus: Focus, date: Date) -> bool:
    return focus.day is not None and last_ordinal(date) < ordinal(focus.day)


def _going_on(reached: Date, month: int) -> int:
    """Return the year of a month in a narrative that has reached a date: it mostly goes forward."""
    back = (reached.month or month) - month
    return reached.year + 1 if back > FURTHEST_BACK else reached.year


def _checked(year: Year, month: int | None, day: int | None) -> Year | None:
    return year if exists(year.value, month, day) else None


def _nearest(
    phase: Phase, window: Window, month: int | None, day: int | None, told: Year | None
) -> int | None:
    """Return the year that puts a date nearest to the window; of several, the one that the text goes by."""
    years = [year for year in window.years() if exists(year, month, day)]
    if len(years) < 2:  # noqa: PLR2004 – nothing to choose from
        return next(iter(years), None)
    preferred = window.first.year if told is None else told.value

    def rank(year: int) -> tuple[bool, int, int, int]:
        date = Date(year, month, day)
        away = window.distance(date)
        odd = away > CLOSE and not _fits_phase(phase, window, date)
        return odd, away, abs(year - preferred), year

    return min(years, key=rank)
