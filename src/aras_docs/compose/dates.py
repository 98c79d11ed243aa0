"""Moments in words, as the annexes print them."""

from __future__ import annotations

from typing import assert_never

from aras_docs.facts import Basis, Date, Moment

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
# TIMEX3's codes for the parts of a day (ISO 24617-1, annex A).
PARTS_OF_DAY = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}


def date_words(date: Date) -> str:
    """Return a date as "3 October 2020", "October 2020", "2020" or "480 BC"."""
    year = str(date.year) if date.year > 0 else f"{1 - date.year} BC"
    if date.month is None:
        return year
    month = f"{MONTHS[date.month - 1]} {year}"
    return month if date.day is None else f"{date.day} {month}"


def moment_words(moment: Moment) -> str:
    """Return a moment's date or range and time; an undated one says so and names its bounds."""
    if moment.basis is Basis.UNDATED:
        return _undated_words(moment.first, moment.last)
    days = _range_words(moment.first, moment.last)
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


def basis_words(moment: Moment) -> str | None:
    """Return how a moment is known, or None where the text states it in full."""
    match moment.basis:
        case Basis.STATED:
            return None
        case Basis.YEAR_INFERRED:
            return "year inferred"
        case Basis.RELATIVE:
            return f"worked out: {moment.derivation}" if moment.derivation else "worked out"
        case Basis.INHERITED:
            return "date carried over"
        case Basis.UNDATED:
            return None
        case _:
            assert_never(moment.basis)


def chronological(date: Date) -> tuple[int, int, int]:
    """Return a sort key that puts a year before its months and a month before its days."""
    return (date.year, date.month or 0, date.day or 0)


def _undated_words(first: Date | None, last: Date | None) -> str:
    if first and last:
        return f"undated, {date_words(first)} to {date_words(last)}"
    if first:
        return f"undated, after {date_words(first)}"
    if last:
        return f"undated, before {date_words(last)}"
    return "undated"


def _range_words(first: Date | None, last: Date | None) -> str:
    start, end = first or last, last or first
    if start is None or end is None:
        return "undated"
    if start == end:
        return date_words(start)
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{date_words(end)}"
    return f"{date_words(start)} – {date_words(end)}"
