"""Tag an article's passages: every time expression with its value, in the light of what came before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from aras_docs.analysis.passages import Passage
from aras_docs.analysis.temporal.context import Use, opens, use_of
from aras_docs.analysis.temporal.focus import Anchor, Focus, Window
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
from aras_docs.analysis.temporal.words import SEASON_STARTS, Unit
from aras_docs.facts import Basis, Date, Moment, Timex

# Steps back of these units tell of another time in passing.
LONG = frozenset({Unit.YEAR, Unit.DECADE, Unit.CENTURY})


@dataclass(frozen=True, slots=True)
class Expression:
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


@dataclass(frozen=True, slots=True)
class Tagged:
    """A passage with its time expressions in order; ``dates`` are those that aren't vague."""

    passage: Passage
    expressions: tuple[Expression, ...]
    dates: tuple[Expression, ...]

    def between(self, start: int, end: int) -> tuple[Expression, ...]:
        """Return the dates and durations that begin between two offsets, the end exclusive."""
        first = bisect_left(self.dates, start, key=_start)
        return self.dates[first : bisect_left(self.dates, end, key=_start)]

    def last_before(self, position: int) -> Expression | None:
        """Return the last date or duration that begins before an offset, or None."""
        index = bisect_left(self.dates, position, key=_start)
        return self.dates[index - 1] if index else None


def tag(passages: Iterable[Passage], anchor: Anchor) -> Iterator[Tagged]:
    """Yield each passage with its time expressions; the focus moves on from one to the next."""
    focus = Focus()
    for passage in passages:
        focus.enter(passage.phase, keep_year=anchor.window is None)
        yield tag_passage(passage, focus, anchor)


def tag_passage(passage: Passage, focus: Focus, anchor: Anchor) -> Tagged:
    """Return a passage with its time expressions, and leave the focus where the passage leaves it."""
    found = recognise(passage.text)
    expressions = tuple(_expression(passage, each, focus, anchor) for each in found)
    dates = tuple(each for each, one in zip(expressions, found, strict=True) if not one.vague)
    return Tagged(passage, expressions, dates)


def window_of(key: str, expressions: Iterable[Expression]) -> Window | None:
    """Return the window that the dates of an infobox field span, or None where it states no year."""
    dates = [date for each in expressions for date in _ends(each.moment)]
    return Window(min(dates, key=_sortable), max(dates, key=_sortable), key) if dates else None


def _expression(passage: Passage, found: Found, focus: Focus, anchor: Anchor) -> Expression:
    words = passage.text[found.start : found.end]
    resolved = resolve(found.reading, words, focus, anchor)
    use = Use.ASIDE if found.aside or _is_beside(found.reading) else use_of(passage.text, found.start)
    if use is Use.NARRATIVE and resolved.moment.last is not None:
        stated = resolved.moment.basis is Basis.STATED
        leads = opens(passage.text, found.start)
        focus.move(_reached(found.reading, resolved.moment.last), words, stated=stated, leads=leads)
    return _finished(passage, found, resolved, use)


def _is_beside(reading: Reading) -> bool:
    """Return whether a reading dates no event: it has no date, or looks far back ("two years earlier")."""
    match reading:
        case Length() | Repeated() | Vague():
            return True
        case Relative(count=count, unit=unit, now=now):
            return now or (count < 0 and unit in LONG)
        case Absolute() | Weekday() | Era():
            return False
    assert_never(reading)


def _reached(reading: Reading, date: Date) -> Date:
    """Return the date that the narrative has reached: a season has its month."""
    season = reading.season if isinstance(reading, Absolute) else None
    return date if season is None else Date(date.year, SEASON_STARTS[season])


def _finished(passage: Passage, found: Found, resolved: Resolved, use: Use) -> Expression:
    words = passage.text[found.start : found.end]
    span = passage.span(found.start, found.end)
    basis = resolved.moment.basis
    timex = Timex(words, resolved.type, resolved.value, resolved.modifier, basis, span)
    return Expression(
        found.start, found.end, timex, resolved.moment, use, resolved.source, resolved.lacks_year
    )


def _start(expression: Expression) -> int:
    return expression.start


def _ends(moment: Moment) -> tuple[Date, ...]:
    return () if moment.first is None or moment.last is None else (moment.first, moment.last)


def _sortable(date: Date) -> tuple[int, int, int]:
    return (date.year, date.month or 0, date.day or 0)
