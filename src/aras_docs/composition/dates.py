"""Moments in words, as the annexes print them.

What the text doesn't say stands in square brackets, as editors do with what they supply: the year alone
("27 September [2020]") or a date that was worked out or carried over ("[28 September 2020]").
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, assert_never

from aras_docs.facts import Basis, Date, Moment, Precision

if TYPE_CHECKING:
    from collections.abc import Callable

# What is done to the words of a year.
Year: TypeAlias = "Callable[[str], str]"

# TIMEX3's codes for the parts of a day (ISO 24617-1, annex A).
PARTS_OF_DAY = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
# The parts of a year by their first and last month; a winter ends in the year after.
PARTS_OF_YEAR = {
    (3, 5): "spring",
    (6, 8): "summer",
    (9, 11): "autumn",
    (12, 2): "winter",
    (1, 6): "first half of",
    (7, 12): "second half of",
    (1, 3): "first quarter of",
    (4, 6): "second quarter of",
    (7, 9): "third quarter of",
    (10, 12): "fourth quarter of",
}

# How a number of a century ends, apart from 11, 12 and 13.
ENDINGS = {1: "st", 2: "nd", 3: "rd"}
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def moment_words(moment: Moment) -> str:
    """Return a moment's date or range and time, what was inferred in brackets; bounds if it is undated."""
    if moment.basis is Basis.UNDATED:
        return _undated_words(moment.first, moment.last)
    days = _bracketed(moment)
    return f"{days}, {time_words(moment.time)}" if moment.time else days


def time_words(time: str) -> str:
    """Return a time as TIMEX3 writes it in words: "evening", "17:30", "04:00 (UTC+4)"."""
    code = time.removeprefix("T")
    clock, sign, zone = code.partition("+") if "+" in code else code.partition("-")
    if sign:
        hours, _, minutes = zone.partition(":")
        offset = f"{int(hours)}" if minutes in {"", "00"} else f"{int(hours)}:{minutes}"
        return f"{clock} (UTC{'+' if sign == '+' else '−'}{offset})"
    if code.endswith("Z"):
        return f"{code[:-1]} (UTC)"
    return PARTS_OF_DAY.get(code, code)


def without_iso(text: str) -> str:
    """Return a day that a template left as ISO 8601 in words, "27 September 2020"; other text as it is."""
    if not ISO_DAY.fullmatch(text):
        return text
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return Date(day.year, day.month, day.day).in_words()


def chronological(date: Date) -> tuple[int, int, int]:
    """Return a sort key that puts a year before its months and a month before its days."""
    return (date.year, date.month or 0, date.day or 0)


def _undated_words(first: Date | None, last: Date | None) -> str:
    if first and last:
        start, end = _whole(first, last)
        if start != end:
            return f"undated, {start.in_words()} to {end.in_words()}"
        return f"undated, {'on' if start.day else 'in'} {start.in_words()}"
    if first:
        return f"undated, after {first.in_words()}"
    if last:
        return f"undated, before {last.in_words()}"
    return "undated"


def _whole(first: Date, last: Date) -> tuple[Date, Date]:
    """Return bounds that are the first and the last day of years as those years."""
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return Date(first.year), Date(last.year)
    return first, last


def _bracketed(moment: Moment) -> str:
    start, end = moment.first or moment.last, moment.last or moment.first
    if start is None or end is None:
        return "undated"
    words = _words_of(moment.precision, start, end)
    match moment.basis:
        case Basis.STATED | Basis.UNDATED:
            return words(start, end, str)
        case Basis.YEAR_INFERRED:
            return words(start, end, "[{}]".format)
        case Basis.RELATIVE | Basis.INHERITED:
            return f"[{words(start, end, str)}]"
        case _:
            assert_never(moment.basis)


def _words_of(precision: Precision, start: Date, end: Date) -> Callable[[Date, Date, Year], str]:
    """Return how a moment of a precision is put in words."""
    if precision is Precision.DECADE and start.year > 0:
        return _decade_words
    if precision is Precision.CENTURY and _century(start.year) == _century(end.year):
        return _century_words
    return _season_words if precision is Precision.SEASON else _range_words


def _decade_words(start: Date, end: Date, year: Year) -> str:  # noqa: ARG001 (called as the others are)
    return year(f"{start.year}s")


def _century_words(start: Date, end: Date, year: Year) -> str:  # noqa: ARG001 (likewise)
    number = _century(start.year)
    return year(f"{_ordinal(abs(number))} century{'' if number > 0 else ' BC'}")


def _century(year: int) -> int:
    """Return the number of a year's century, negative before Christ."""
    return (year + 99) // 100 if year > 0 else -((1 - year + 99) // 100)


def _ordinal(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else ENDINGS.get(number % 10, 'th')}"


def _season_words(start: Date, end: Date, year: Year) -> str:
    """Return "winter 1941–1942", or "part of 1942" where the moment has but its year."""
    if not (start.month and end.month):
        return f"part of {year(start.year_in_words())}"
    part = PARTS_OF_YEAR.get((start.month, end.month))
    return f"{part} {year(_years(start, end))}" if part else _range_words(start, end, year)


def _range_words(start: Date, end: Date, year: Year) -> str:
    """Return a range that names once what its ends share: "5–6 October 2020", "May–June 1945"."""
    first, last = start.day_in_words(), end.day_in_words()
    if not (first or last):
        return year(_years(start, end))
    if start.year != end.year or not (first and last):
        return " – ".join(dict.fromkeys((_dated(start, year), _dated(end, year))))
    if start.day and end.day and start.month == end.month:
        first = str(start.day) if start.day != end.day else last
    parting = " – " if " " in first or (end.day and not start.day) else "–"
    return f"{parting.join(dict.fromkeys((first, last)))} {year(end.year_in_words())}"


def _dated(date: Date, year: Year) -> str:
    return f"{date.day_in_words()} {year(date.year_in_words())}".lstrip()


def _years(start: Date, end: Date) -> str:
    """Return the years of a range: "1941–1944", "490–480 BC", "2 BC – 9"."""
    if start.year == end.year:
        return end.year_in_words()
    if (start.year > 0) == (end.year > 0):
        return f"{start.year if start.year > 0 else 1 - start.year}–{end.year_in_words()}"
    return f"{start.year_in_words()} – {end.year_in_words()}"
