"""Arithmetic on dates that may lack a day or a month."""

from __future__ import annotations

import datetime as dt

from aras_docs.analysis.temporal.words import Unit
from aras_docs.facts import Date

MONTHS_PER_YEAR = 12
LEAP_YEAR = 2000
# After so many years the Gregorian calendar begins again.
CYCLE = 400
FEBRUARY = 2
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Return whether the calendar has such a date; without a year, whether any year has it."""
    if month is None or day is None:
        return month is None or 1 <= month <= MONTHS_PER_YEAR
    return 1 <= month <= MONTHS_PER_YEAR and 1 <= day <= days_in(LEAP_YEAR if year is None else year, month)


def days_in(year: int, month: int) -> int:
    """Return the number of days of a month (proleptic Gregorian)."""
    leap = month == FEBRUARY and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return DAYS[month - 1] + leap


def shift(date: Date, count: int, unit: Unit) -> Date | None:
    """Return the date so many units away, to no finer precision than is known, or None out of range."""
    match unit:
        case Unit.DAY:
            return _shift_days(date, count)
        case Unit.WEEK:
            return _shift_days(date, 7 * count)
        case Unit.MONTH:
            return _shift_months(date, count)
        case Unit.YEAR:
            return Date(date.year + count)
        case Unit.DECADE:
            return Date(date.year + 10 * count)
        case Unit.CENTURY:
            return Date(date.year + 100 * count)
        case Unit.MINUTE | Unit.HOUR:
            return None


def weekday_near(date: Date, weekday: int) -> Date | None:
    """Return the day of the week (1 for Monday) nearest to a date, None where that has no day."""
    if date.month is None or date.day is None or not dt.MINYEAR <= date.year <= dt.MAXYEAR:
        return None
    ahead = (weekday - dt.date(date.year, date.month, date.day).isoweekday()) % 7
    return _shift_days(date, ahead if ahead <= 3 else ahead - 7)  # noqa: PLR2004 – half a week


def _shift_days(date: Date, count: int) -> Date | None:
    if date.month is None or date.day is None or date.year > dt.MAXYEAR:
        return None
    # Years before 1 are counted in a later cycle of the calendar, which is the same.
    later = 0 if date.year > dt.MINYEAR else CYCLE * (2 - date.year // CYCLE)
    try:
        moved = dt.date(date.year + later, date.month, date.day) + dt.timedelta(days=count)
    except OverflowError:
        return None
    return Date(moved.year - later, moved.month, moved.day)


def _shift_months(date: Date, count: int) -> Date | None:
    if date.month is None:
        return None
    months = date.year * MONTHS_PER_YEAR + date.month - 1 + count
    return Date(months // MONTHS_PER_YEAR, months % MONTHS_PER_YEAR + 1)


def iso(date: Date) -> str:
    """Return a date as TIMEX3 writes it: "2020-09-27", "2020-09", "2020", "BC0490"."""
    year = f"{date.year:04d}" if date.year > 0 else f"BC{1 - date.year:04d}"
    month = "" if date.month is None else f"-{date.month:02d}"
    day = "" if date.day is None else f"-{date.day:02d}"
    return year + month + day


def ordinal(date: Date) -> int:
    """Return a number that grows with the date, close enough to days to compare distances."""
    return (date.year * MONTHS_PER_YEAR + (date.month or 1) - 1) * 31 + (date.day or 1)


def last_ordinal(date: Date) -> int:
    """Return the number of the last day of a date, the 31st where it has only a month or year."""
    return (date.year * MONTHS_PER_YEAR + (date.month or MONTHS_PER_YEAR) - 1) * 31 + (date.day or 31)
