"""Tag an article's passages: every time expression with its value, in the light of what came before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, assert_never

from msgspec import Struct

from aras_docs.analysis.passages import Passage
from aras_docs.analysis.temporal.calendar import ordinal
from aras_docs.analysis.temporal.context import (
    Use,
    comes_after,
    follows,
    looks_back,
    opens,
    states_year,
    tells_of_before,
    use_of,
)
from aras_docs.analysis.temporal.doubt import doubtful
from aras_docs.analysis.temporal.focus import Focus
from aras_docs.analysis.temporal.readings import (
    Absolute,
    Era,
    Found,
    Length,
    Reading,
    Relative,
    Repeated,
    Vague,
    Weekday,
)
from aras_docs.analysis.temporal.recogniser import recognise
from aras_docs.analysis.temporal.resolver import Resolved, resolve
from aras_docs.analysis.temporal.window import OPEN_END, Anchor, Window
from aras_docs.analysis.temporal.words import Unit
from aras_docs.facts import Basis, Date, Moment, Timex

# Steps back of these units tell of another time in passing.
ANY_YEAR = re.compile(r"\d{3,4}")
LONG = frozenset({Unit.YEAR, Unit.DECADE, Unit.CENTURY})


class Expression(NamedTuple):
    """A time expression in a passage, from ``start`` to ``end``: its timex, moment and use.

    ``source`` tells which part of the infobox its year was taken from; ``lacks_year`` that none was found.
    """

    start: int
    end: int
    timex: Timex
    moment: Moment
    use: Use
    source: str | None
    lacks_year: bool


class Tagged(Struct, frozen=True):
    """A passage with its time expressions in order; ``dates`` are those that aren't vague."""

    passage: Passage
    expressions: tuple[Expression, ...]
    dates: tuple[Expression, ...]

    def between(self, start: int, end: int) -> tuple[Expression, ...]:
        """Return the dates and durations that begin between two offsets, the end exclusive."""
        first = bisect_left(self.dates, (start,))
        return self.dates[first : bisect_left(self.dates, (end,), first)]

    def last_before(self, position: int) -> Expression | None:
        """Return the last date or duration that begins before an offset, or None."""
        index = bisect_left(self.dates, (position,))
        return self.dates[index - 1] if index else None


def tag(passages: Iterable[Passage], anchor: Anchor) -> Iterator[Tagged]:
    """Yield each passage with its time expressions; the focus moves on from one to the next."""
    focus = Focus()
    titles: tuple[str, ...] | None = None
    for passage in passages:
        if passage.titles != titles:
            titles = passage.titles
            focus.enter(passage.phase, keep_year=anchor.window is None)
            enter_titled(focus, titles)
        yield tag_passage(passage, focus, anchor)


def enter_titled(focus: Focus, titles: Sequence[str]) -> None:
    """Let the innermost title that states a year tell the date of its section; a span of years doesn't."""
    for title in reversed(titles):
        dates = list(_years_in(title))
        if dates:
            if len({date.year for date in dates}) == 1:
                focus.head(dates[0], title)
            return


def _years_in(title: str) -> Iterator[Date]:
    for found in recognise(title) if ANY_YEAR.search(title) else ():
        reading = found.reading
        if isinstance(reading, Absolute) and reading.year is not None:
            yield Date(reading.year, reading.month, reading.day)


def tag_passage(passage: Passage, focus: Focus, anchor: Anchor) -> Tagged:
    """Return a passage with its time expressions, and leave the focus where the passage leaves it."""
    found = recognise(passage.text, passage.sentences)
    focus.begin()
    expressions = tuple(_expression(passage, each, focus, anchor) for each in found)
    dates = tuple(each for each, one in zip(expressions, found, strict=True) if not one.vague)
    return Tagged(passage, expressions, dates)


def window_of(key: str, expressions: Iterable[Expression]) -> Window | None:
    """Return the window that the dates of an infobox field span, or None where it states no year.

    A campaign that goes on "to the present" has no end.
    """
    known = list(expressions)
    dates = [date for each in known for date in _ends(each.moment)]
    if not dates:
        return None
    first, last = min(dates, key=_sortable), max(dates, key=_sortable)
    ongoing = any(each.timex.value == "PRESENT_REF" for each in known)
    return Window(first, Date(OPEN_END) if ongoing else last, key)


def _expression(passage: Passage, found: Found, focus: Focus, anchor: Anchor) -> Expression:
    text = passage.text
    past = looks_back(text, found.start, found.end)
    resolved = resolve(found.reading, text[found.start : found.end], focus, anchor, past=past)
    use = Use.ASIDE if found.aside or _is_beside(found.reading) else use_of(text, found.start)
    reached = focus.date
    last = resolved.moment.last
    if use is Use.NARRATIVE and last is not None:
        date = _reached(found.reading, resolved.moment, last)
        use = _moved(passage, found, resolved, date, focus, past=past)
    window, moment = anchor.window, resolved.moment
    if window is None or window.has_in_reach(moment):
        return _finished(passage, found, resolved, moment, use)
    # What lies far from the campaign dates its own sentence, and no other.
    use = Use.REPORT if use is Use.NARRATIVE and window.is_far_from(moment) else use
    if moment.basis is not Basis.STATED and not states_year(text, found.start, found.end):
        moment = doubtful(moment, reached, window)
    return _finished(passage, found, resolved, moment, use)


def _moved(  # noqa: PLR0913 – an expression, what it says, and where the narrative is
    passage: Passage, found: Found, resolved: Resolved, date: Date, focus: Focus, *, past: bool
) -> Use:
    """Move the focus to a date, unless its sentence looks back or ahead; return the use of the date."""
    text, start = passage.text, found.start
    stated = resolved.moment.basis is Basis.STATED
    if stated and date.month is None and comes_after(text, start):
        return Use.ASIDE
    earlier = focus.date is not None and ordinal(date) < ordinal(focus.date)
    back = isinstance(found.reading, Relative) and found.reading.count < 0
    if (stated or back) and earlier and past:
        return Use.REPORT
    aside = earlier and (tells_of_before(text, start, found.end) or (stated and follows(text, start)))
    if not aside and not isinstance(found.reading, Length):
        leads, time = opens(text, start), resolved.moment.time
        focus.move(date, text[start : found.end], stated=stated, leads=leads, time=time)
    return Use.NARRATIVE


def _is_beside(reading: Reading) -> bool:
    """Return whether a reading dates no event: it has no date, or looks far back ("two years earlier")."""
    match reading:
        case Length(ahead=ahead):
            return ahead is None
        case Repeated() | Vague():
            return True
        case Relative(count=count, unit=unit, now=now):
            return now or (count < 0 and unit in LONG)
        case Absolute() | Weekday() | Era():
            return False
    assert_never(reading)


def _reached(reading: Reading, moment: Moment, last: Date) -> Date:
    """Return the date that the narrative has reached: the last of the moment, the first month of a season."""
    season = isinstance(reading, Absolute) and reading.season is not None
    return moment.first if season and moment.first else last


def _finished(passage: Passage, found: Found, resolved: Resolved, moment: Moment, use: Use) -> Expression:
    words = passage.text[found.start : found.end]
    span = passage.span(found.start, found.end)
    basis = resolved.moment.basis
    timex = Timex(words, resolved.type, resolved.value, resolved.modifier, basis, span)
    return Expression(found.start, found.end, timex, moment, use, resolved.source, resolved.lacks_year)


def _ends(moment: Moment) -> tuple[Date, ...]:
    return () if moment.first is None or moment.last is None else (moment.first, moment.last)


def _sortable(date: Date) -> tuple[int, int, int]:
    return (date.year, date.month or 0, date.day or 0)
