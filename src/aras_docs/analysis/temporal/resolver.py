"""From what an expression says to a value and a moment, given the date the narrative has reached."""

from __future__ import annotations

import re
from typing import NamedTuple, assert_never

from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.calendar import MONTHS_PER_YEAR, exists, iso, shift, weekday_near
from aras_docs.analysis.temporal.focus import Focus, describe
from aras_docs.analysis.temporal.readings import (
    Absolute,
    Clock,
    Era,
    Length,
    Reading,
    Relative,
    Repeated,
    Vague,
    Weekday,
)
from aras_docs.analysis.temporal.window import Anchor
from aras_docs.analysis.temporal.words import SEASON_STARTS, Unit
from aras_docs.analysis.temporal.years import year_of
from aras_docs.facts import Basis, Date, Moment, Precision, TimexType

# How TIMEX3 writes a date of which only the granularity is known.
UNKNOWN: dict[Unit, str] = {
    Unit.WEEK: "XXXX-WXX",
    Unit.MONTH: "XXXX-XX",
    Unit.YEAR: "XXXX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
}
# A value that names a part of day.
OF_DAY = re.compile(r"XXT\w\w$")
# Times of day by their values: from six in the evening; before six in the morning.
EVENING = re.compile(r"1[89]|2|EV")
SMALL_HOURS = re.compile(r"0[0-5]")
DAWN = re.compile(r"dawn|daybreak|sunrise|early\s+(?:morning|hours)")
# Words that keep a part of the day on the day reached.
SAME = re.compile(r"(?:later\s+|earlier\s+)?(?:that|this|the\s+same|same)\b", re.IGNORECASE)
# How many characters of a date name its decade or century ("194", "19"; "BC047").
LETTERS: dict[Unit, int] = {Unit.DECADE: -1, Unit.CENTURY: -2}
SEASON_MONTHS = 3
# How many days a narrative goes back before a day of the next month is likelier ("the 30th … the 2nd").
FURTHEST_BACK = 20
# The first month and the number of months of what a year is divided into, by its TIMEX3 name.
PARTS_OF_YEAR: dict[str, tuple[int, int]] = {
    **{name: (start, SEASON_MONTHS) for name, start in SEASON_STARTS.items()},
    **{f"Q{number}": (3 * number - 2, 3) for number in (1, 2, 3, 4)},
    "H1": (1, 6),
    "H2": (7, 6),
}
PARTS_IN_WORDS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night"}


class Resolved(NamedTuple):
    """The type, value and modifier of a timex, and its moment; ``source`` is where its year came from."""

    type: TimexType
    value: str
    modifier: str | None
    moment: Moment
    source: str | None = None
    lacks_year: bool = False


def resolve(reading: Reading, words: str, focus: Focus, anchor: Anchor, *, past: bool = False) -> Resolved:
    """Return the value and moment of a reading; what nothing tells stays undated.

    ``past`` says that the sentence looks back ("had attacked in May").
    """
    match reading:
        case Absolute():
            return _absolute(reading, focus, anchor, past=past)
        case Relative():
            return _relative(reading, words, focus, anchor)
        case Weekday():
            return _weekday(reading, focus)
        case Era():
            moment = Moment(
                Date(reading.first), Date(reading.last), None, _era_precision(reading), Basis.STATED
            )
            return Resolved(TimexType.DATE, reading.value, reading.modifier, moment)
        case Length():
            if (moment := _ahead(reading, focus)) is not None:
                return Resolved(TimexType.DURATION, reading.value, reading.modifier, moment)
            return Resolved(TimexType.DURATION, reading.value, reading.modifier, _undated(None, Basis.STATED))
        case Repeated():
            return Resolved(TimexType.SET, reading.value, None, _undated("again and again"))
        case Vague():
            return _vague(reading.value)
    assert_never(reading)


def _absolute(reading: Absolute, focus: Focus, anchor: Anchor, *, past: bool) -> Resolved:
    if reading.year is not None:
        return _dated(reading, Date(reading.year, reading.month, reading.day), Basis.STATED, None)
    if reading.step is not None:
        return _stepped(reading, reading.step, focus)
    if reading.day is not None and reading.month is None:
        return _of_month(reading, reading.day, focus, anchor)
    month = SEASON_STARTS[reading.season] if reading.season else reading.month
    year = year_of(focus, anchor, month, reading.day, past=past)
    if year is None:
        return _without_year(reading)
    date = Date(year.value, reading.month, reading.day)
    return _dated(reading, date, Basis.YEAR_INFERRED, year.source, year.inferred_from)


def _of_month(reading: Absolute, day: int, focus: Focus, anchor: Anchor) -> Resolved:
    """Return a day of the month reached, or of the next where that has come near its end."""
    reached = focus.date or (anchor.window and anchor.window.month)
    if reached is None or reached.month is None:
        return _without_year(reading)
    ahead = (reached.day or 0) - day > FURTHEST_BACK
    months = reached.year * MONTHS_PER_YEAR + reached.month - 1 + ahead
    date = Date(months // MONTHS_PER_YEAR, months % MONTHS_PER_YEAR + 1, day)
    if not exists(date.year, date.month, day):
        return _without_year(reading)
    return _dated(reading, date, Basis.RELATIVE, f"counted from {reached.in_words()}")


def _stepped(reading: Absolute, step: int, focus: Focus) -> Resolved:
    """Return a date whose year counts from the one reached ("July of that year", "the next summer")."""
    reached = focus.date
    if reached is None:
        return _without_year(reading)
    year = reached.year + (_seasons_away(reading.season, reached, step) if reading.season else step)
    derivation = f"counted from {reached.in_words()}"
    return _dated(reading, Date(year, reading.month, reading.day), Basis.RELATIVE, derivation)


def _seasons_away(season: str, reached: Date, step: int) -> int:
    """Return in how many years the next or previous season of a name is: in none if this year still has it.

    A year alone has its winter still ahead: "in 1944 …; the following winter" is that of 1944.
    """
    start = SEASON_STARTS[season]
    month = reached.month or 1 + SEASON_STARTS["FA"]
    if step > 0:
        return step - 1 if start > month else step
    return step + 1 if step < 0 and start + SEASON_MONTHS <= month else step


def _dated(
    reading: Absolute, date: Date, basis: Basis, derivation: str | None, source: str | None = None
) -> Resolved:
    part = reading.season or reading.half
    value = iso(date) + (f"-{part}" if part else "")
    first, last = _months_of(date, part) if part else (date, date)
    moment = Moment(first, last, None, _precision(date, part), basis, derivation)
    return _timed(Resolved(TimexType.DATE, value, reading.modifier, moment, source), reading.clock)


def _months_of(date: Date, part: str) -> tuple[Date, Date]:
    """Return the first and last month of a season, half or quarter; a winter ends in the year after."""
    start, length = PARTS_OF_YEAR[part]
    months = date.year * MONTHS_PER_YEAR + start - 1 + length - 1
    return Date(date.year, start), Date(months // MONTHS_PER_YEAR, months % MONTHS_PER_YEAR + 1)


def _without_year(reading: Absolute) -> Resolved:
    month = "" if reading.month is None else f"-{reading.month:02d}"
    month = "-XX" if reading.month is None and reading.day is not None else month
    day = "" if reading.day is None else f"-{reading.day:02d}"
    season = f"-{reading.season}" if reading.season else ""
    moment = _undated("the year is not stated")
    whole = Resolved(TimexType.DATE, f"XXXX{month}{day}{season}", reading.modifier, moment, lacks_year=True)
    return _timed(whole, reading.clock)


def _relative(reading: Relative, words: str, focus: Focus, anchor: Anchor) -> Resolved:
    if reading.otherwise is not None and anchor.written is None:
        return _vague(reading.otherwise)
    date = anchor.written if reading.now and anchor.written else _counted_from(reading, words, focus, anchor)
    moved = None if date is None else _shifted(date, reading)
    if date is None or moved is None:
        moment = _undated(f'no date before "{" ".join(words.split())}" to count from')
        return _timed(
            Resolved(TimexType.DATE, UNKNOWN.get(reading.unit, "XXXX-XX-XX"), reading.modifier, moment),
            reading.clock,
        )
    derivation = _derivation(reading, date)
    first, last = _span_of(moved, reading.unit)
    moment = Moment(first, last, None, _unit_precision(moved, reading.unit), Basis.RELATIVE, derivation)
    value = iso(moved)[: LETTERS.get(reading.unit)]
    value += "-XX" if reading.unit is Unit.DAY and moved.day is None else ""
    return _timed(Resolved(TimexType.DATE, value, reading.modifier, moment), reading.clock)


def _counted_from(reading: Relative, words: str, focus: Focus, anchor: Anchor) -> Date | None:
    """Return the date that a distance counts from: a time of day, before any date, is of the only day.

    What comes before dawn, once the narrative has reached the evening, is of the day after.
    """
    if focus.date is None and reading.clock and anchor.window and focus.phase is Phase.NARRATIVE:
        return anchor.window.day
    if focus.date is None or reading.clock is None or reading.count or focus.time is None:
        return focus.date
    late, early = EVENING.match(focus.time), SMALL_HOURS.match(reading.clock.value)
    passed = (late and early) or ((late or focus.time == "NI") and DAWN.search(words))
    after = shift(focus.date, 1, Unit.DAY) if passed and not SAME.match(words) else None
    return focus.date if after is None or (anchor.window and anchor.window.ends_before(after)) else after


def _shifted(date: Date, reading: Relative) -> Date | None:
    """Return the date so far away; "that day" is in the month that alone is known."""
    if reading.unit is Unit.DAY and reading.count == 0 and date.month is not None and reading.clock is None:
        return date
    return shift(date, reading.count, reading.unit)


def _span_of(date: Date, unit: Unit) -> tuple[Date, Date]:
    """Return the first and last year of a decade or century, else the date itself twice."""
    years = {Unit.DECADE: 10, Unit.CENTURY: 100}.get(unit)
    if years is None:
        return date, date
    first = date.year - date.year % years
    return Date(first), Date(first + years - 1)


def _unit_precision(date: Date, unit: Unit) -> Precision:
    return {Unit.DECADE: Precision.DECADE, Unit.CENTURY: Precision.CENTURY}.get(unit) or _precision(
        date, None
    )


def _weekday(reading: Weekday, focus: Focus) -> Resolved:
    found = None if focus.date is None else weekday_near(focus.date, reading.number)
    if focus.date is None or found is None:
        moment = _undated("no day to tell the week from")
        return Resolved(TimexType.DATE, f"XXXX-WXX-{reading.number}", None, moment)
    derivation = f"nearest to {focus.date.in_words()}"
    moment = Moment(found, found, None, Precision.DAY, Basis.RELATIVE, derivation)
    return Resolved(TimexType.DATE, iso(found), None, moment)


def _ahead(reading: Length, focus: Focus) -> Moment | None:
    """Return the stretch from the date reached that a length goes on over, None where it tells of none."""
    if reading.ahead is None or focus.date is None or focus.date.day is None:
        return None
    count, unit = reading.ahead
    until = shift(focus.date, count, unit)
    derivation = describe(focus.date, count, unit.word)
    return until and Moment(focus.date, until, None, Precision.RANGE, Basis.RELATIVE, derivation)


def _vague(value: str) -> Resolved:
    kind = TimexType.TIME if OF_DAY.search(value) else TimexType.DATE
    return Resolved(kind, value, None, _undated("no calendar date"))


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
        time, basis, derivation = clock.value + clock.zone, moment.basis, moment.derivation
        moment = Moment(moment.first, moment.last, time, precision, basis, derivation)
    return resolved._replace(type=TimexType.TIME, value=f"{resolved.value}T{clock.value}", moment=moment)


def _precision(date: Date, part: str | None) -> Precision:
    if part:
        return Precision.SEASON
    if date.day is not None:
        return Precision.DAY
    return Precision.YEAR if date.month is None else Precision.MONTH


def _era_precision(era: Era) -> Precision:
    return Precision.DECADE if era.last - era.first < 10 else Precision.CENTURY  # noqa: PLR2004 – years


def _undated(derivation: str | None, basis: Basis = Basis.UNDATED) -> Moment:
    return Moment(None, None, None, Precision.VAGUE, basis, derivation)
