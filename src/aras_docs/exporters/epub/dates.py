"""Dates in English words, found so that machines can read them: a reader may add them to a calendar."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_MONTH = "|".join(MONTHS)
_DAY = r"(?<![\d.,:])[0-3]?\d"
# A year that the text leaves out and an editor supplied stands in brackets.
_YEAR = r"(?:\d{4}(?![\d.,:]\d|\d)|\[\d{4}\])"
# "27 September [2020]" and "27 September", "September 27, 2020", "September 2020".
_DATE = re.compile(
    rf"(?P<d1>{_DAY})\s(?P<m1>{_MONTH})\b(?:\s(?P<y1>{_YEAR}))?"
    rf"|\b(?P<m2>{_MONTH})\s(?P<d2>[0-3]?\d),\s(?P<y2>{_YEAR})"
    rf"|\b(?P<m3>{_MONTH})\s(?P<y3>{_YEAR})"
)
# Every date has one; looking for it takes a tenth of the time.
_DIGIT = re.compile(r"\d")
# A year that has every day, to check those of an unknown one.
_LEAP_YEAR = 2000


def dates(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield a text in pieces, each with the date string of HTML if it is a date, else None.

    A date without a year stays without ("09-27"); one that no calendar has is no date.
    """
    end = 0
    for found in _DATE.finditer(text) if _DIGIT.search(text) else ():
        machine = _machine_readable(found)
        if machine:
            yield text[end : found.start()], None
            yield found[0], machine
            end = found.end()
    yield text[end:], None


def _machine_readable(found: re.Match[str]) -> str | None:
    """Return a date as HTML writes it (section 2.3.5, dates and times), or None if there is no such day."""
    parts = found.groupdict()
    month = MONTHS.index(parts["m1"] or parts["m2"] or parts["m3"]) + 1
    day = parts["d1"] or parts["d2"]
    year = (parts["y1"] or parts["y2"] or parts["y3"] or "").strip("[]")
    if year == "0000":
        return None
    if day is None:
        return f"{year}-{month:02}"
    try:
        whole = date(int(year or _LEAP_YEAR), month, int(day)).isoformat()
    except ValueError:
        return None
    return whole if year else whole.removeprefix(f"{_LEAP_YEAR}-")
