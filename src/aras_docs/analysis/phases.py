"""Which part of the story a section tells: its dates and its sentences are read accordingly."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto


class Phase(Enum):
    """What a section is for; a section takes its parent's phase where its title tells nothing."""

    LEAD = auto()
    BACKGROUND = auto()
    NARRATIVE = auto()
    CASUALTIES = auto()
    AFTERMATH = auto()


# Words of a title, in lower case, that tell a section's phase; the first rule that fits decides.
TITLES: tuple[tuple[Phase, re.Pattern[str]], ...] = (
    (Phase.CASUALTIES, re.compile(r"casualt|\blosses\b|fatalit|\bdeaths?\b|\bdead\b|\bloss of life")),
    (
        Phase.BACKGROUND,
        re.compile(
            r"background|prelude|origins?\b|causes?\b|context|preparation|planning|\bplans?\b|geograph|terrain"
            r"|opposing forces|order of battle|orders of battle|^forces\b|pre-?war|earlier|previous|lead-?up"
            r"|comparison|equipment|commanders"
        ),
    ),
    (
        Phase.AFTERMATH,
        re.compile(
            r"aftermath|legacy|commemorat|memorial|reaction|response|analysis|assessment|consequence|honou?rs"
            r"|in (?:popular )?culture|in film|war crimes|investigation|awards|victoria cross|historiograph"
            r"|memory|impact|significance|literature|see also|references|notes\b|external"
        ),
    ),
)
# A year, a day of a month or a time of day: what a section may be dated by.
YEAR = re.compile(r"(?:1\d{3}|20\d{2})(?<!\w.{4})(?![\w%]|,\d|[-–]\w)")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
DATE = re.compile(
    rf"(?P<year>{YEAR.pattern})|\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH}(?!,?\s+\d{{4}})"
    rf"|{_MONTH}\s+\d{{1,2}}\b(?!,?\s+\d{{4}})|\d{{1,2}}:\d\d\b)"
)
# What figures stand behind where they are a year: "in 1939", "since early 1940", "5 May 1941".
BEFORE_YEAR = re.compile(
    r"(?:\b(?:in|since|until|during|by|before|after|between|early|late|mid|spring|summer|autumn|winter)[\s-]\s?"
    rf"(?:the\s+)?|\b{_MONTH},?\s+(?:\d{{1,2}},?\s+)?)$",
    re.IGNORECASE,
)
MEASURE = re.compile(r"\s*(?:hours|hrs|yards|yds?|feet|ft|met(?:er|re)s|m|km|kg|men|troops|tons|tonnes)\b")
# How far before a year its introduction reaches.
REACH = 24
SENTENCE = re.compile(r"[.!?]\s+[A-Z]")


def phase_of(title: str, parent: Phase, texts: Iterable[str], window_year: int | None) -> Phase:
    """Return a section's phase: by its title, else its parent's, else by its years.

    A section is background that begins with a year before ``window_year``, that of the infobox, and
    states none from then on.
    """
    lowered = title.lower()
    named = next((phase for phase, words in TITLES if words.search(lowered)), None)
    if named is not None:
        return named
    if parent is not Phase.NARRATIVE or window_year is None:
        return parent
    return Phase.BACKGROUND if _is_before("\n".join(texts), window_year) else Phase.NARRATIVE


def _is_before(text: str, window_year: int) -> bool:
    """Return whether a text is dated by earlier years: first by one, and by more or at its beginning."""
    years = [int(match.group()) for match in YEAR.finditer(text) if _is_year(text, match)]
    if not years or max(years) >= window_year:
        return False
    dates = (match for match in DATE.finditer(text) if match["year"] is None or _is_year(text, match))
    first = next(dates)
    if first["year"] is None:
        return False
    return len(years) > 1 or SENTENCE.search(text, 0, first.start()) is None


def _is_year(text: str, match: re.Match[str]) -> bool:
    """Return whether four figures are a year rather than a height, a time or a number of things."""
    before = text[max(0, match.start() - REACH) : match.start()]
    return BEFORE_YEAR.search(before) is not None and MEASURE.match(text, match.end()) is None
