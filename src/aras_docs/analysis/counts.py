"""Counts as casualty lists write them: "at least 40", "12,000–15,000", "300+", "many"."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from aras_docs.analysis.numerals import FIGURES, MULTIPLE, SPELT, number

# Words that qualify a count, kept verbatim.
QUALIFIERS = (
    r"(?:an\s+)?estimated|at\s+(?:the\s+)?(?:least|most)|more\s+than|no\s+more\s+than|(?:no\s+)?(?:fewer|less)\s+than"
    r"|up\s+to|over|under|about|around|approximately|approx\.?|circa|ca?\.|nearly|almost|roughly|some|est\.?|only"
    r"|as\s+many\s+as|well\s+over|just\s+over|[~≈<>±]"
)
# Quantities without a number.
VAGUE = (
    r"many|several|numerous|dozens\s+of|hundreds\s+of|thousands\s+of|scores\s+of|a\s+few|a\s+number\s+of|various"
    r"|(?:an?\s+)?(?:unknown|unspecified|undisclosed|large|small)\s+numbers?\s+of"
)
# What a figure measures rather than counts.
MEASURES = (
    r"%|(?:mm|cm|km|kms|kg|lb|nmi|mi|ft|m|tons?|tonnes?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|hours?|days?"
    r"|weeks?|months?|years?|percent|per\s+cent)\b"
)

_NUMBER = rf"(?:{FIGURES}|(?i:{SPELT})(?:-(?:{SPELT}))?)(?:\s+(?:{MULTIPLE})\b)?"
COUNT = regex.compile(
    rf"(?<![\p{{L}}\d.,/–-])(?:(?P<qualifier>(?i:{QUALIFIERS}))\s*)?"
    rf"(?:(?P<low>{_NUMBER})(?![\p{{L}}\d%])(?:\s*(?:–|—|-|\bto\b)\s*(?P<high>{_NUMBER})(?![\p{{L}}\d%]))?(?P<plus>\+)?"
    rf"(?![-–.,]?\p{{L}}|[.,]\d|\s*(?:{MEASURES}))"
    rf"|(?P<vague>(?i:{VAGUE}))(?=\s))"
)
SINGLE = regex.compile(r"\s+(?P<low>an?)(?=\s)")
# How far behind its verb an article may end; a bounded search keeps long texts linear.
ARTICLE_REACH = 12


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
    low = number(match["low"])
    high = number(match["high"]) if match["high"] else low
    qualifier = match["qualifier"] or ("+" if match["plus"] else None)
    if low is not None and high is not None and high < low:
        high, qualifier = low, " ".join(match.group().split())
    return Count(start, end, low, high, " ".join(qualifier.split()) if qualifier else None)
