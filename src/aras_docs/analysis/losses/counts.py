"""Counts as casualty lists write them: "at least 40", "12,000–15,000", "30–32,000", "300+", "many"."""

from __future__ import annotations

import re
from typing import NamedTuple

from aras_docs.analysis.language.capitals import either_case, trie
from aras_docs.analysis.language.letters import WORD_START
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.language.numerals import FIGURES, MULTIPLE, MULTIPLES, SPELT, WORDS, number

# Words that qualify a count, kept verbatim.
QUALIFIERS = either_case(
    (
        *(r"an\s+estimated", "estimated", r"at\s+(?:the\s+)?(?:least|most)", r"more\s+than", r"less\s+than"),
        *(
            r"fewer\s+than",
            r"no\s+(?:more|fewer|less)\s+than",
            r"up\s+to",
            "over",
            "under",
            "about",
            "around",
        ),
        *("approximately", r"approx\.?", "circa", r"ca?\.", "nearly", "almost", "roughly", "some", r"est\.?"),
        *(
            "only",
            r"as\s+(?:many|few)\s+as",
            r"well\s+over",
            r"just\s+over",
            r"upwards\s+of",
            r"in\s+excess\s+of",
        ),
        *(r"close\s+to", "possibly", "perhaps", "probably"),
    )
)
# Quantities without a number.
_LARGE = either_case(("hundreds", "thousands", "dozens", "scores"))
_SOME = rf"(?:\s+(?:{MULTIPLE}|dozen))?"
_NOT_SO = "".join(rf"(?<!\b{word}\s)" for word in ("as", "how", "so", "too", "that", "not"))
VAGUE = (
    rf"{_NOT_SO}[Mm]any|[Nn]umerous|[Vv]arious|[Aa]\s+few{_SOME}|[Ss]everal{_SOME}"
    rf"|(?:[Tt]ens\s+of\s+)?(?:{_LARGE})(?:\s+of(?:\s+(?:{_LARGE})\s+of)?)?"
    r"|[Aa]\s+(?:large\s+|small\s+)?number\s+of"
    r"|(?:[Aa]n?\s+)?(?:[Uu]nknown|[Uu]nspecified|[Uu]ndisclosed|[Ll]arge|[Ss]mall)\s+numbers?(?:\s+of)?"
)
# What a figure measures rather than counts.
MEASURES = (
    r"%|(?:mm|cm|km|kms|kg|lb|nmi|mi|ft|yd|m|tons?|tonnes?|GRT|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|yards?"
    r"|inch(?:es)?|acres?|minutes?|hours?|days?|nights?|weeks?|months?|years?|percent(?:age)?|per\s+cent|hp|knots?"
    r"|times|o['’]clock|thirds?|quarters?|fifths?|tenths?|halves)\b"
)

SMALLEST_TEN = 10
_ALONE = SPELT.split("|")
_TENS = either_case(word for word in WORDS if word.endswith("ty"))
_UNITS = "|".join(word for word in _ALONE if WORDS[word] < SMALLEST_TEN)
_SPELT = rf"(?:(?:{_TENS})[\s-](?:{_UNITS})|{either_case(_ALONE)})\b"
_NUMBER = (
    rf"(?:(?:[Aa]|[Tt]wo|[Tt]hree|[Ff]our)\sdozen\b|(?!0\d)(?:{FIGURES})(?:\s(?:{MULTIPLE})\b)?"
    rf"|(?:[Aa]n?\s(?=(?:{MULTIPLE})\b))?{_SPELT}"
    rf"(?:[\s-](?:{MULTIPLE})\b(?:\sand\s{_SPELT}(?!\s+(?:were|more|others?)\b))?)?)"
)
# A letter or number that points to a note may follow a figure.
_NOTE = r"(?:[a-c](?![^\W_])|\[\w{1,3}\]|[†‡*]+)?"
_END = rf"(?![^\W_]|%|[-–.,/]\d|[-–.,][^\W\d_]|\s\d{{3}}(?!\d)|\s*(?:{MEASURES}))"
# The first words of counts: at any other word nothing more is tried.
_FIRST = word_set(
    """
    a an approx approximately around as at about almost between c ca circa close dozens est estimated few
    fewer from hundreds in just large less many more nearly no numerous only over perhaps possibly probably
    roughly scores several small some tens thousands under undisclosed unknown unspecified up upwards
    various well
    """
)
_WORD = trie(form for word in (*_FIRST, *_ALONE) for form in (word, word.capitalize()))
# A count begins with a word or sign, not within a word, number or sum of money.
_BEGIN = rf"{WORD_START}(?=\d|{_WORD}\b|[~≈<>±])(?<![.,/$£€#–-])(?<!\d\s)"
COUNT = re.compile(
    rf"{_BEGIN}(?:"
    rf"(?:(?P<between>(?:[Bb]etween|[Ff]rom)\s+)|(?P<qualifier>(?:(?:{QUALIFIERS}|[~≈<>±])\s*){{0,2}}))"
    rf"(?P<low>{_NUMBER}){_NOTE}"
    rf"(?:(?(between)\s+(?:and|to)\s+|(?:\s*(?:–|—|-)\s*|\s+(?:to|or)\s+))(?P<high>{_NUMBER}){_NOTE}|(?(between)(?!)|))"
    rf"(?P<plus>\+|\sor\s(?:more|fewer)\b)?{_END}"
    rf"|(?P<vague>{VAGUE})(?=\s))"
)
SINGLE = re.compile(r"\s+(?P<low>an?)(?=\s)", re.IGNORECASE)
# How far behind its verb an article may end; a bounded search keeps long texts linear.
ARTICLE_REACH = 12
# The first of two figures is short for thousands where the second has them: "30–32,000".
THOUSAND = 1_000
DOZEN = 12


class Count(NamedTuple):
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


def _count(match: re.Match[str]) -> Count:
    start, end = match.span()
    if match["vague"]:
        return Count(start, end, None, None, " ".join(match.group().split()))
    low, high = _bounds(match["low"], match["high"])
    qualifier = " ".join(f"{match['qualifier'] or ''} {match['plus'] or ''}".split()) or None
    if low is not None and high is not None and high < low:
        high, qualifier = low, " ".join(match.group().split())
    return Count(start, end, low, high, qualifier)


def _bounds(low: str, high: str | None) -> tuple[int | None, int | None]:
    """Return the bounds of a range, the first in the magnitude that only the second states."""
    if high is None:
        first, _, dozen = low.lower().partition(" dozen")
        count = number(low) if dozen or first == low.lower() else DOZEN * (number(first) or 1)
        return count, count
    multiple = next((word for word in MULTIPLES if high.lower().endswith(word)), "")
    if multiple and not low.lower().endswith(multiple):
        return number(f"{low} {multiple}"), number(high)
    first, last = number(low), number(high)
    if first and last and "," in high and first < THOUSAND <= first * THOUSAND <= last:
        first *= THOUSAND
    return first, last
