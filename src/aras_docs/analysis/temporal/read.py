"""How a match of each rule is read: from words to a year, a month, a distance or a length."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aras_docs.analysis.language.numerals import number
from aras_docs.analysis.temporal.calendar import MONTHS_PER_YEAR
from aras_docs.analysis.temporal.readings import (
    Absolute,
    Clock,
    Era,
    Found,
    Length,
    Reading,
    Relative,
    Repeated,
    Vague,
    Weekday,
)
from aras_docs.analysis.temporal.words import (
    DIRECTIONS,
    HOLIDAYS,
    MODIFIERS,
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    REFERENCES,
    SEASONS,
    SETS,
    UNITS,
    WEEKDAYS,
    Unit,
)

CENTURY = 100
# Words that count in days from the day of writing: how many, the part of day, and the value otherwise.
DEICTICS: dict[str, tuple[int, str | None, str]] = {
    "yesterday": (-1, None, "PAST_REF"),
    "today": (0, None, "PRESENT_REF"),
    "tonight": (0, "NI", "XXXX-XX-XXTNI"),
    "tomorrow": (1, None, "FUTURE_REF"),
}
REFERENCE_OF = {word: value for value, words in REFERENCES.items() for word in words} | {
    "the future": "FUTURE_REF",
    "the past": "PAST_REF",
}
DAY_IN_LIST = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
# What makes of a length a stretch that goes on from the date reached: "over the next two days".
OVER = re.compile(r"\b(?:over|in|within|during|for)\s+$", re.IGNORECASE)
GOING_ON = re.compile(r"the\s+(?:next|following|succeeding|subsequent|ensuing)\s", re.IGNORECASE)
OF_EVENT = re.compile(r"\s+(?:of|after|before|from)\b")
STEPS = frozenset({Unit.DAY, Unit.WEEK, Unit.MONTH})


def date(match: re.Match[str]) -> Iterator[Found]:
    """Read a date of any completeness."""
    groups = match.groupdict()
    year = groups.get("year") or groups.get("year_2") or groups.get("year_3")
    reading = Absolute(
        year=None if year is None else _year(int(year), groups.get("bc")),
        month=_month(groups.get("month")),
        day=_day(groups.get("day")),
        season=_season(groups.get("season") or groups.get("season_2")),
        modifier=modifier(groups.get("stage") or groups.get("stage_2")),
        step=_step(groups.get("which")),
    )
    yield found(match, reading)


def nth(match: re.Match[str]) -> Iterator[Found]:
    """Read "the 8th", "the tenth": a day of the month that the narrative has reached."""
    word = match["day"].lower()
    yield found(match, Absolute(day=ORDINALS.get(word) or _day(word)))


def attribute(match: re.Match[str]) -> Iterator[Found]:
    """Read a year that only describes something ("the 1960 election"): it dates no event."""
    for each in date(match):
        yield each._replace(aside=True)


def holiday(match: re.Match[str]) -> Iterator[Found]:
    """Read "Christmas 1944", "New Year's Day"."""
    month, day = HOLIDAYS[(match["holiday"] or match["holiday_2"]).replace("’", "'")]
    year = match["year"]
    yield found(match, Absolute(None if year is None else int(year), month, day))


def half(match: re.Match[str]) -> Iterator[Found]:
    """Read "the second half of 2008", "the first quarter of 1942"."""
    which, part = match["which_half"], match["part"]
    count = (2 if part == "half" else 4) if which in {"latter", "last"} else ORDINALS[which]
    yield found(match, Absolute(year=int(match["year"]), half=f"{part[0].upper()}{count}"))


def quarter(match: re.Match[str]) -> Iterator[Found]:
    """Read "Q3 2009"."""
    yield found(match, Absolute(year=int(match["year"]), half=f"Q{match['quarter']}"))


def years_bc(match: re.Match[str]) -> Iterator[Found]:
    """Read two years before Christ that share their era ("499–493 BC", "496 and 495 BC")."""
    for group in ("year", "until"):
        end = match.end("bc") if group == "until" else match.end(group)
        yield Found(match.start(group), end, Absolute(_year(int(match[group]), match["bc"])))


def days(match: re.Match[str]) -> Iterator[Found]:
    """Read a list or range of days that share a month, each day an expression of its own."""
    groups = match.groupdict()
    month = _month(groups["month"])
    figures = groups.get("year") or groups.get("year_2") or groups.get("year_3")
    year = None if figures is None else _year(int(figures), groups.get("bc"))
    matches = list(DAY_IN_LIST.finditer(match.string, *match.span("days")))
    month_first = match.start("month") < match.start("days")
    for index, each in enumerate(matches):
        start = match.start() if month_first and index == 0 else each.start()
        end = match.end() if index == len(matches) - 1 else each.end()
        yield Found(start, end, Absolute(year, month, _day(each.group())))


def years(match: re.Match[str]) -> Iterator[Found]:
    """Read two years joined by a dash; "1939–45" ends in 1945, "1998–02" in 2002, "1945-05" is a month."""
    first, until = int(match["year"]), match["until"]
    shortened = int(until) < CENTURY
    last = first - first % CENTURY + int(until) if shortened else int(until)
    if shortened and last <= first and 1 <= int(until) <= MONTHS_PER_YEAR and "-" in match.group():
        yield Found(match.start("year"), match.end("until"), Absolute(first, int(until)))
        return
    yield Found(*match.span("year"), Absolute(first))
    yield Found(*match.span("until"), Absolute(last + CENTURY if shortened and last <= first else last))


def step(match: re.Match[str]) -> Iterator[Found]:
    """Read "next day", "the following morning", "later that month", "that summer".

    "Next year" without an article is said of a plan, not of what the narrative comes to.
    """
    groups = match.groupdict()
    count = DIRECTIONS[(match["direction"] or "same").lower()]
    word = match["unit"].lower()
    staged = modifier(groups.get("stage"))
    aside = match.group().startswith("next") and word not in {"day", *PARTS_OF_DAY}
    if word in SEASONS:
        yield found(match, Absolute(season=SEASONS[word], step=count, modifier=staged), aside=aside)
        return
    part = PARTS_OF_DAY.get(word)
    unit = Unit.DAY if part else UNITS[word]
    yield found(match, Relative(count, unit, Clock(part) if part else None, staged), aside=aside)


def steps(match: re.Match[str]) -> Iterator[Found]:
    """Read "two days later", "five years ago"; without a number it stays without a calendar value."""
    words = match["direction"].lower()
    groups = match.groupdict()
    count = number(groups.get("count") or "")
    direction = DIRECTIONS[words]
    reference = "FUTURE_REF" if direction > 0 else "PAST_REF"
    if count is None:
        yield found(match, Vague(reference))
        return
    unit = UNITS[match["unit"]]
    if unit is Unit.DECADE:  # "two decades later" names a year, unlike "the following decade"
        count, unit = 10 * count, Unit.YEAR
    staged = modifier(groups.get("stage"))
    yield found(match, Relative(direction * count, unit, modifier=staged, now=words == "ago"))


def deictic(match: re.Match[str]) -> Iterator[Found]:
    """Read "today", "yesterday", "tonight", which count from the day of writing."""
    count, part, otherwise = DEICTICS[match.group().lower()]
    clock = Clock(part) if part else None
    yield found(match, Relative(count, Unit.DAY, clock, now=True, otherwise=otherwise))


def weekday(match: re.Match[str]) -> Iterator[Found]:
    """Read "Monday": that nearest to the date which the narrative has reached."""
    yield found(match, Weekday(WEEKDAYS[match["weekday"]]))


def weekdays(match: re.Match[str]) -> Iterator[Found]:
    """Read "every Monday", "Sundays"."""
    yield found(match, Repeated(f"XXXX-WXX-{WEEKDAYS[match['weekday'] or match['weekday_2']]}"))


def decade(match: re.Match[str]) -> Iterator[Found]:
    """Read "the 1990s", "the 470s BC"."""
    first = int(match["decade"])
    if match["bc"]:
        value, staged = f"BC{first // 10:03d}", modifier(match["stage"])
        yield found(match, Era(value, 1 - (first + 9), 1 - first, staged))
        return
    yield found(match, Era(match["decade"][:3], first, first + 9, modifier(match["stage"])))


def century(match: re.Match[str]) -> Iterator[Found]:
    """Read "the 20th century", of which TIMEX3 writes the first two figures of its years."""
    word = match["century"].lower()
    count = ORDINALS.get(word) or int(word[:-2])
    first, last = (100 * (count - 1) + 1, 100 * count)
    if match["bc"]:
        yield found(match, Era(f"BC{count - 1:02d}", 1 - last, 1 - first, modifier(match["stage"])))
    else:
        yield found(match, Era(f"{count - 1:02d}", first, last, modifier(match["stage"])))


def length(match: re.Match[str]) -> Iterator[Found]:
    """Read "10 hours", "four-day", "three decades", "the following weeks"."""
    groups = match.groupdict()
    words = groups.get("count")
    count = None if words is None else number(words)
    staged = modifier(groups.get("stage"))
    unit = UNITS[match["unit"]]
    goes_on = unit in STEPS and _goes_on(match)
    ahead = (count, unit) if goes_on and count is not None else None
    yield found(match, Length(_period(match["unit"], "X" if count is None else str(count)), staged, ahead))


def _goes_on(match: re.Match[str]) -> bool:
    """Return whether a length goes on from the date reached ("over the next two days", "Within a week")."""
    text, start = match.string, match.start()
    if GOING_ON.match(match.group()):
        return OVER.search(text, max(0, start - 8), start) is not None
    return text[max(0, start - 7) : start] == "Within " and OF_EVENT.match(text, match.end()) is None


def rate(match: re.Match[str]) -> Iterator[Found]:
    """Read "per day", "every month"."""
    yield found(match, Repeated(_period(match["unit"], "1")))


def repeated(match: re.Match[str]) -> Iterator[Found]:
    """Read "daily", "annually"."""
    yield found(match, Repeated(SETS[match.group().lower()]))


def vague(match: re.Match[str]) -> Iterator[Found]:
    """Read "soon afterward"."""
    yield found(match, Vague("FUTURE_REF"))


def reference(match: re.Match[str]) -> Iterator[Found]:
    """Read "now", "former", "in the future", "at the time"."""
    words = " ".join(match.group().lower().split())
    yield found(match, Vague(REFERENCE_OF.get(words, "PRESENT_REF")))


def _period(unit: str, count: str) -> str:
    letter, timed = UNITS[unit].value
    return f"P{'T' if timed else ''}{count}{letter}"


def found(match: re.Match[str], reading: Reading, *, aside: bool = False) -> Found:
    """Return a reading with the stretch of its match."""
    return Found(*match.span(), reading, aside)


def _year(year: int, era: str | None) -> int:
    return 1 - year if era else year


def _month(word: str | None) -> int | None:
    if word is None:
        return None
    return int(word) if word.isdigit() else MONTHS[word.rstrip(".")]


def _day(word: str | None) -> int | None:
    return None if word is None else int(word.rstrip("stndrh"))


def _season(word: str | None) -> str | None:
    return None if word is None else SEASONS[word.lower()]


def _step(which: str | None) -> int | None:
    return None if which is None else DIRECTIONS[which.split()[-1].lower()]


def modifier(stage: str | None) -> str | None:
    """Return the TIMEX3 modifier that words such as "early" or "about" call for."""
    if stage is None:
        return None
    words = " ".join(stage.lower().rstrip(".").split())
    return MODIFIERS.get(words.removeprefix("the ").removeprefix("very "))
