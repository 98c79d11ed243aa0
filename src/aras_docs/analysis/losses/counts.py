"""Counts as casualty lists write them: "at least 40", "12,000–15,000", "30–32,000", "300+", "many"."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from aras_docs.analysis.language.numerals import FIGURES, MULTIPLE, MULTIPLES, SPELT, WORDS, number

# Words that qualify a count, kept verbatim.
QUALIFIERS = (
    r"(?:an\s+)?estimated|at\s+(?:the\s+)?(?:least|most)|more\s+than|no\s+more\s+than|(?:no\s+)?(?:fewer|less)\s+than"
    r"|up\s+to|over|under|about|around|approximately|approx\.?|circa|ca?\.|nearly|almost|roughly|some|est\.?|only"
    r"|as\s+(?:many|few)\s+as|well\s+over|just\s+over|upwards\s+of|in\s+excess\s+of|close\s+to|possibly|perhaps|probably"
    r"|[~≈<>±]"
)
# Quantities without a number.
_LARGE = r"hundreds|thousands|dozens|scores"
VAGUE = (
    rf"(?<!\b(?:as|how|so|too|that|not)\s)many|numerous|various|a\s+few(?:\s+(?:{MULTIPLE}|dozen))?"
    rf"|several(?:\s+(?:{MULTIPLE}|dozen))?|(?:tens\s+of\s+)?(?:{_LARGE})(?:\s+of(?:\s+(?:{_LARGE})\s+of)?)?"
    r"|a\s+(?:large\s+|small\s+)?number\s+of"
    r"|(?:an?\s+)?(?:unknown|unspecified|undisclosed|large|small)\s+numbers?(?:\s+of)?"
)
# What a figure measures rather than counts.
MEASURES = (
    r"%|(?:mm|cm|km|kms|kg|lb|nmi|mi|ft|yd|m|tons?|tonnes?|GRT|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|yards?"
    r"|inch(?:es)?|acres?|minutes?|hours?|days?|nights?|weeks?|months?|years?|percent(?:age)?|per\s+cent|hp|knots?"
    r"|times|o['’]clock|thirds?|quarters?|fifths?|tenths?|halves)\b"
)

SMALLEST_TEN = 10
_SPELT = r"\L<tens>[\s-]\L<units>\b|\L<spelt>\b"
_NUMBER = (
    rf"(?:(?!0\d)(?:{FIGURES})(?:\s\L<multiples>\b)?"
    rf"|(?i:(?:an?\s(?=\L<multiples>\b))?(?:{_SPELT})(?:[\s-]\L<multiples>\b(?:\sand\s(?:{_SPELT})(?!\s+(?:were|more|others?)\b))?)?))"
)
# A letter or number that points to a note may follow a figure.
_NOTE = r"(?:[a-c](?![\p{L}\d])|\[\w{1,3}\]|[†‡*]+)?"
_END = rf"(?![\p{{L}}\d%]|[-–.,/]\d|[-–.,]?\p{{L}}|\s\d{{3}}(?!\d)|\s*(?:{MEASURES}))"
COUNT = regex.compile(
    r"(?<![\p{L}\d.,/$£€#–-])(?<!\d\s)(?:"
    rf"(?i:between|from)\s+(?P<low>{_NUMBER})\s+(?:and|to)\s+(?P<high>{_NUMBER}){_NOTE}{_END}"
    rf"|(?P<vague>(?i:{VAGUE}))(?=\s)"
    rf"|(?:(?P<qualifier>(?i:{QUALIFIERS}))\s*){{0,2}}"
    rf"(?P<low>{_NUMBER}){_NOTE}(?:(?:\s*(?:–|—|-)\s*|\s+(?:to|or)\s+)(?P<high>{_NUMBER}){_NOTE})?(?P<plus>\+|\sor\s(?:more|fewer)\b)?{_END}"
    r")",
    spelt=SPELT.split("|"),
    tens=[word for word in WORDS if word.endswith("ty")],
    units=[word for word in SPELT.split("|") if WORDS[word] < SMALLEST_TEN],
    multiples=list(MULTIPLES),
)
SINGLE = regex.compile(r"\s+(?P<low>an?)(?=\s)", regex.IGNORECASE)
# How far behind its verb an article may end; a bounded search keeps long texts linear.
ARTICLE_REACH = 12
# The first of two figures is short for thousands where the second has them: "30–32,000".
THOUSAND = 1_000


@dataclass(frozen=True, slots=True)
class Count:
    """A count in a text, from ``start`` to ``end``: its bounds, and its qualifier verbatim."""

    start: int
    end: int
    low: int | None
    high: int | None
    qualifier: str | None

    @property
    def vague(self) -> bool:
        """Return whether this is a quantity without a number."""
        return self.low is None


def counts(text: str) -> list[Count]:
    """Return the counts of a text in order; ordinals, percentages and measures are none."""
    return [_count(match) for match in COUNT.finditer(text)]


def single(text: str, start: int) -> Count | None:
    """Return the count of one that an article behind an offset makes ("downed an aircraft"), or None."""
    match = SINGLE.match(text, start, start + ARTICLE_REACH)
    return None if match is None else Count(match.start("low"), match.end(), 1, 1, None)


def _count(match: regex.Match[str]) -> Count:
    start, end = match.span()
    if match["vague"]:
        return Count(start, end, None, None, " ".join(match.group().split()))
    low, high = _bounds(match["low"], match["high"])
    words = [*match.captures("qualifier"), *([match["plus"].strip()] if match["plus"] else [])]
    qualifier = " ".join(" ".join(words).split()) or None
    if low is not None and high is not None and high < low:
        high, qualifier = low, " ".join(match.group().split())
    return Count(start, end, low, high, qualifier)


def _bounds(low: str, high: str | None) -> tuple[int | None, int | None]:
    """Return the bounds of a range, the first in the magnitude that only the second states."""
    if high is None:
        return number(low), number(low)
    multiple = next((word for word in MULTIPLES if high.lower().endswith(word)), "")
    if multiple and not low.lower().endswith(multiple):
        return number(f"{low} {multiple}"), number(high)
    first, last = number(low), number(high)
    if first and last and "," in high and first < THOUSAND <= first * THOUSAND <= last:
        first *= THOUSAND
    return first, last
