"""Moments in words, as the annexes print them.

What the text doesn't say stands in square brackets, as editors do with what they supply: the year alone
("27 September [2020]") or a date that was worked out or carried over ("[28 September 2020]").
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, assert_never

from aras_docs.facts import Basis, Date, Moment, Precision

if TYPE_CHECKING:
    from collections.abc import Callable

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

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def moment_words(moment: Moment) -> str:
    """Return a moment's date or range and time, what was inferred in brackets; bounds if it is undated."""
    if moment.basis is Basis.UNDATED:
        return _undated_words(moment.first, moment.last)
    days = _bracketed(moment)
    return f"{days}, {time_words(moment.time)}" if moment.time else days


def derivation_words(moment: Moment) -> str | None:
    """Return how a relative date was worked out, "= 27 September + 1 day", or None for any other.

    None also where the derivation names no other date ("evening of" the date itself): then it is carried
    over. The year is left out where it is that of the date, which stands beside it.
    """
    if moment.basis is not Basis.RELATIVE or not moment.derivation or moment.first is None:
        return None
    if re.search(rf"(?<!\d){re.escape(moment.first.in_words())}", moment.derivation):
        return None
    return f"= {moment.derivation.replace(f' {moment.first.year_in_words()} ', ' ')}"


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
        return f"undated, {first.in_words()} to {last.in_words()}"
    if first:
        return f"undated, after {first.in_words()}"
    if last:
        return f"undated, before {last.in_words()}"
    return "undated"


def _bracketed(moment: Moment) -> str:
    start, end = moment.first or moment.last, moment.last or moment.first
    if start is None or end is None:
        return "undated"
    if moment.precision is Precision.DECADE and start.year > 0:
        return f"{start.year}s" if moment.basis is Basis.STATED else f"[{start.year}s]"
    words = _season_words if moment.precision is Precision.SEASON else _range_words
    match moment.basis:
        case Basis.STATED | Basis.UNDATED:
            return words(start, end, Date.year_in_words)
        case Basis.YEAR_INFERRED:
            return words(start, end, lambda date: f"[{date.year_in_words()}]")
        case Basis.RELATIVE | Basis.INHERITED:
            return f"[{words(start, end, Date.year_in_words)}]"
        case _:
            assert_never(moment.basis)


def _season_words(start: Date, end: Date, year: Callable[[Date], str]) -> str:
    """Return "winter 1941–1942", or "part of 1942" where the moment has but its year."""
    if not (start.month and end.month):
        return f"part of {year(start)}"
    part = PARTS_OF_YEAR.get((start.month, end.month))
    years = "–".join(dict.fromkeys(map(year, (start, end))))
    return f"{part} {years}" if part else _range_words(start, end, year)


def _range_words(start: Date, end: Date, year: Callable[[Date], str]) -> str:
    if start == end:
        return _dated(start, year)
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_dated(end, year)}"
    words = (_dated(start, year), _dated(end, year))
    return (" – " if any(" " in each for each in words) else "–").join(words)


def _dated(date: Date, year: Callable[[Date], str]) -> str:
    return f"{date.day_in_words()} {year(date)}".lstrip()
