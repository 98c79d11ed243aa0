"""How a match of the rules for times of day is read: clocks with their zones, and parts of the day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aras_docs.analysis.temporal.read import found, modifier
from aras_docs.analysis.temporal.readings import Clock, Found, Relative, Vague
from aras_docs.analysis.temporal.words import PARTS_OF_DAY, ZONES, Unit

HALF_DAY = 12 * 60
DAY_MINUTES = 24 * 60
# The groups that a clock's figures may stand in.
CLOCKS = ("clock", "clock_2", "clock_3")
OFFSET = re.compile(r"([+−–-])\s?(\d{1,2})(?::?([0-5]\d))?")
# The easternmost zone in use is UTC+14 (Line Islands).
EASTERNMOST = 14 * 60


def clock(match: re.Match[str]) -> Iterator[Found]:
    """Read a clock time; its zone stands behind it, or a second time in brackets tells it."""
    groups = match.groupdict()
    figures = next(groups[name] for name in CLOCKS if groups.get(name))
    minutes = _minutes(figures, groups.get("half"))
    zone = ""
    if groups.get("zoned"):
        zone = _offset(minutes - _minutes(match["zoned"], None) + _zone(match["zone"]))
    elif own := groups.get("own_zone") or groups.get("own_zone_2"):
        zone = _offset(_zone(own))
    value = f"{minutes // 60:02d}:{minutes % 60:02d}"
    yield found(match, Relative(0, Unit.DAY, Clock(value, zone), modifier(groups.get("stage"))))


def _zone(words: str) -> int:
    """Return how many minutes east of Greenwich a zone is: "CET", "UTC+4", "GMT −03:30"."""
    if words in ZONES:
        return ZONES[words]
    sign, hours, minutes = OFFSET.findall(words)[0]
    return (60 * int(hours) + int(minutes or 0)) * (1 if sign == "+" else -1)


def part_of_day(match: re.Match[str]) -> Iterator[Found]:
    """Read "the evening", "early morning", "at dawn", "the early hours"."""
    part = match["part"] or match["part_2"] or match["part_3"] or "morning"
    reading = Relative(0, Unit.DAY, Clock(PARTS_OF_DAY[part]), modifier(match["stage"] or match["hours"]))
    yield found(match, reading)


def bare_part_of_day(match: re.Match[str]) -> Iterator[Found]:
    """Read "night" in "a night raid", which is no certain night."""
    yield found(match, Vague(f"XXXX-XX-XXT{PARTS_OF_DAY[match['part'].lower()]}"))


def _minutes(words: str, half: str | None) -> int:
    figures = words if ":" in words else f"{words[:-2]}:{words[-2:]}" if len(words) > 2 else f"{words}:00"  # noqa: PLR2004 – "0530" or "5"
    hour, minute = (int(part) for part in figures.split(":"))
    if half:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return (hour * 60 + minute) % DAY_MINUTES


def _offset(minutes: int) -> str:
    east = (minutes + HALF_DAY) % DAY_MINUTES - HALF_DAY
    east = east + DAY_MINUTES if east + DAY_MINUTES <= EASTERNMOST else east
    sign = "-" if east < 0 else "+"
    return f"{sign}{abs(east) // 60:02d}:{abs(east) % 60:02d}"
