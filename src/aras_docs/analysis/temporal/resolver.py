"""From what an expression says to a value and a moment, given the date the narrative has reached."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from aras_docs.analysis.temporal.calendar import iso, shift
from aras_docs.analysis.temporal.focus import Anchor, Focus, describe
from aras_docs.analysis.temporal.readings import Absolute, Clock, Era, Length, Reading, Relative, Vague
from aras_docs.facts import Basis, Date, Moment, Precision, TimexType

PARTS_IN_WORDS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night"}


@dataclass(frozen=True, slots=True)
class Resolved:
    """The type, value and modifier of a timex, and its moment; ``source`` is where its year came from."""

    type: TimexType
    value: str
    modifier: str | None
    moment: Moment
    source: str | None = None
    lacks_year: bool = False


def resolve(reading: Reading, words: str, focus: Focus, anchor: Anchor) -> Resolved:
    """Return the value and moment of a reading; what nothing tells stays undated."""
    match reading:
        case Absolute():
            return _absolute(reading, focus, anchor)
        case Relative():
            return _relative(reading, words, focus)
        case Era():
            moment = Moment(
                Date(reading.first), Date(reading.last), None, _era_precision(reading), Basis.STATED
            )
            return Resolved(TimexType.DATE, reading.value, reading.modifier, moment)
        case Length():
            return Resolved(TimexType.DURATION, reading.value, None, _undated(None, Basis.STATED))
        case Vague():
            return Resolved(TimexType.DATE, reading.value, None, _undated("no calendar date"))
    assert_never(reading)


def _absolute(reading: Absolute, focus: Focus, anchor: Anchor) -> Resolved:
    if reading.year is not None:
        return _dated(reading, Date(reading.year, reading.month, reading.day), Basis.STATED, None)
    year = focus.year_of(reading.month, reading.day, anchor)
    if year is None:
        return _without_year(reading)
    date = Date(year.value, reading.month, reading.day)
    resolved = _dated(reading, date, Basis.YEAR_INFERRED, year.source)
    return replace(resolved, source=year.inferred_from)


def _dated(reading: Absolute, date: Date, basis: Basis, derivation: str | None) -> Resolved:
    value = iso(date) + (f"-{reading.season}" if reading.season else "")
    moment = Moment(date, date, None, _precision(date, reading.season), basis, derivation)
    return _timed(Resolved(TimexType.DATE, value, reading.modifier, moment), reading.clock)


def _without_year(reading: Absolute) -> Resolved:
    month = "" if reading.month is None else f"-{reading.month:02d}"
    day = "" if reading.day is None else f"-{reading.day:02d}"
    season = f"-{reading.season}" if reading.season else ""
    moment = _undated("the year is not stated")
    whole = Resolved(TimexType.DATE, f"XXXX{month}{day}{season}", reading.modifier, moment, lacks_year=True)
    return _timed(whole, reading.clock)


def _relative(reading: Relative, words: str, focus: Focus) -> Resolved:
    date = focus.date
    moved = None if date is None else shift(date, reading.count, reading.unit)
    if date is None or moved is None:
        moment = _undated(f'no date before "{" ".join(words.split())}" to count from')
        return _timed(Resolved(TimexType.DATE, "XXXX-XX-XX", reading.modifier, moment), reading.clock)
    derivation = _derivation(reading, date)
    moment = Moment(moved, moved, None, _precision(moved, None), Basis.RELATIVE, derivation)
    return _timed(Resolved(TimexType.DATE, iso(moved), reading.modifier, moment), reading.clock)


def _derivation(reading: Relative, date: Date) -> str:
    if reading.count:
        return describe(date, reading.count, reading.unit.word)
    if reading.clock and reading.clock.is_part:
        return f"{PARTS_IN_WORDS[reading.clock.value]} of {date.in_words()}"
    return f"time on {date.in_words()}" if reading.clock else f"same {reading.unit.word} as {date.in_words()}"


def _timed(resolved: Resolved, clock: Clock | None) -> Resolved:
    if clock is None:
        return resolved
    precision = Precision.PART_OF_DAY if clock.is_part else Precision.MINUTE
    moment = resolved.moment
    if moment.first is not None:
        moment = replace(moment, time=clock.value + clock.zone, precision=precision)
    return replace(resolved, type=TimexType.TIME, value=f"{resolved.value}T{clock.value}", moment=moment)


def _precision(date: Date, season: str | None) -> Precision:
    if season:
        return Precision.SEASON
    if date.day is not None:
        return Precision.DAY
    return Precision.YEAR if date.month is None else Precision.MONTH


def _era_precision(era: Era) -> Precision:
    return Precision.DECADE if era.last - era.first < 10 else Precision.CENTURY  # noqa: PLR2004 – years


def _undated(derivation: str | None, basis: Basis = Basis.UNDATED) -> Moment:
    return Moment(None, None, None, Precision.VAGUE, basis, derivation)
