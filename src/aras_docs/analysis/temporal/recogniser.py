"""Find the time expressions of a text, each with what it says by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from aras_docs.analysis.language.sentences import Sentence
from aras_docs.analysis.temporal.calendar import MONTHS_PER_YEAR, exists
from aras_docs.analysis.temporal.openings import may_hold_time, opening_pattern
from aras_docs.analysis.temporal.readings import Absolute, Found, Reading, Relative
from aras_docs.analysis.temporal.rules import match_at

# What may stand between a time of day and its date ("04:00 (00:00 GMT) on October 10").
OF_DAY = re.compile(r",?\s+(?:(?:[a-z]+\s+time,?\s+)?(?:of|on)\s+(?:the\s+)?)?", re.IGNORECASE)
# What joins two dates into a range or list ("6 June – 6 August 1944").
JOINED = re.compile(r"\s*(?:[–—/-]|,|,?\s(?:and|to|until|through|till))\s*(?:the\s+)?")


def recognise(text: str, sentences: Sequence[Sentence] = ()) -> list[Found]:
    """Return the time expressions of a text in order, no two overlapping.

    Where its sentences are known, those are passed over that can hold none.
    """
    holding = [(each.start, each.end) for each in sentences if may_hold_time(text, each)]
    stretches = holding if sentences else [(0, len(text))]
    found = [each for each in _matches(text, stretches) if _is_possible(each)]
    return _share_years(text, _join_times(text, found))


def joined(text: str, left: int, right: int) -> bool:
    """Return whether only a dash, a comma, "and" or "to" stands between two offsets."""
    return right - left <= 12 and JOINED.fullmatch(text, left, right) is not None  # noqa: PLR2004 – " through the"


def _matches(text: str, stretches: Iterable[tuple[int, int]]) -> Iterator[Found]:
    end = 0
    for stretch in stretches:
        for opening in opening_pattern().finditer(text, *stretch):
            if opening.start() >= end and (won := match_at(text, opening.start())):
                rule, match = won
                yield from rule.read(match)
                end = match.end()


def _is_possible(found: Found) -> bool:
    reading = found.reading
    return not isinstance(reading, Absolute) or exists(reading.year, reading.month, reading.day)


def _join_times(text: str, found: list[Found]) -> list[Found]:
    """Make one expression of a time of day and the date right behind it ("9 pm on the evening of 3 May")."""
    result: list[Found] = []
    for each in found:
        whole = each
        while result and (timed := _timed(text, result[-1], whole)) is not None:
            result.pop()
            whole = timed
        result.append(whole)
    return result


def _timed(text: str, time: Found, date: Found) -> Found | None:
    left, right = time.reading, date.reading
    if not (isinstance(left, Relative) and left.clock and left.count == 0 and isinstance(right, Absolute)):
        return None
    if right.clock is not None and (left.clock.is_part or not right.clock.is_part):
        return None
    if right.day is None or OF_DAY.fullmatch(text, time.end, date.start) is None:
        return None
    reading = replace(right, clock=left.clock, modifier=left.modifier or right.modifier)
    return Found(time.start, date.end, reading)


def _share_years(text: str, found: list[Found]) -> list[Found]:
    """Give a date without a year the year of the date that it is joined to."""
    result = list(found)
    for index in range(len(result) - 2, -1, -1):
        left, right = result[index], result[index + 1]
        gap = text[left.end : right.start + 1]
        if joined(text, left.end, right.start) and (reading := _with_year(left.reading, right.reading, gap)):
            result[index] = left._replace(reading=reading)
    return result


def _with_year(left: Reading, right: Reading, gap: str) -> Absolute | None:
    if not (isinstance(left, Absolute) and isinstance(right, Absolute)) or left.year is not None:
        return None
    if right.year is None or left.step is not None or (left.month is None and left.season is None):
        return None
    if left.season and "," in gap and not gap[-1].islower():
        return None
    crosses = (left.month or 0) > (right.month or MONTHS_PER_YEAR)
    return replace(left, year=right.year - 1 if crosses else right.year)
