"""How time expressions begin: elsewhere no rule is tried, which is several times as fast as trying them all.

A rule whose expressions begin in a new way needs its beginning here; a test of the rules says so.
"""

from __future__ import annotations

import re
from functools import cache

from aras_docs.analysis.language.capitals import in_any_case, trie
from aras_docs.analysis.language.letters import WORD_START
from aras_docs.analysis.language.numerals import SPELT
from aras_docs.analysis.language.sentences import Sentence
from aras_docs.analysis.temporal.patterns import (
    COUNT,
    MEASURE,
    MONTH,
    NTH,
    PART,
    PLURAL_STEP,
    SEASON,
    UNIT,
    WHICH,
    any_of,
    either_case,
    in_either_case,
)
from aras_docs.analysis.temporal.words import (
    HOLIDAYS,
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    REFERENCES,
    SEASONS,
    SETS,
    UNITS,
    WEEKDAYS,
)

_REFERENCES = tuple(word for words in REFERENCES.values() for word in words)
# Words that are enough by themselves.
WORDS = (
    *MONTHS,
    *WEEKDAYS,
    *(f"{day}s" for day in WEEKDAYS),
    *SEASONS,
    *PARTS_OF_DAY,
    *(words.split()[0] for words in HOLIDAYS),
    *SETS,
    *(word for word in _REFERENCES if " " not in word),
    *(f"{unit}s" for unit in UNITS),
    *("yesterday", "today", "tonight", "tomorrow", "early", "mid", "late", "later", "earlier"),
    *("next", "following", "last", "succeeding", "subsequent", "previous", "preceding", "same"),
    *("soon", "shortly", "present", "ongoing", "AD", *(f"Q{number}" for number in range(1, 5))),
)
_NEXT = rf"(?:{WHICH}|[Vv]ery|{PART}|{SEASON}|{UNIT}|time|period)"
_STAGE = r"(?:[Ee]arly|[Mm]id|[Ll]ate|[Ll]atter|beginning|start|middle|end|turn)"
# Words that only some others may follow; the article, every twelfth word of a text, is decided on first.
THE = (
    rf"[Tt]h(?:(?:at|is)\s+{_NEXT}|ese\s+days"
    rf"|e\s+(?:\d{{4}}|\d{{2,3}}0s\b|present\b|\d{{1,4}}(?:st|nd|rd|th)?[\s-](?:{UNIT})|{_NEXT}|{_STAGE}|{PLURAL_STEP}"
    rf"|past|future|{NTH}|(?:{COUNT})\s+(?:{UNIT})|last\s+(?:half|quarter)|(?:{any_of(ORDINALS)})(?:\s+(?:half|quarter)|[\s-]century)))"
)
PHRASES = (
    rf"(?:{COUNT})(?:[\s-](?:{UNIT})|\s+times\s+an?\s+(?:{UNIT})\b)",
    rf"(?:{MEASURE})\s+(?:\d|[Tt]he\b|{COUNT})",
    r"[Jj]ust\s+(?:before|after)\s+\d",
    *(either_case([word]) for word in _REFERENCES if " " in word),
    rf"(?:{any_of(ORDINALS)})[\s-]century",
    rf"(?:[Pp]er|[Ee]ach|[Ee]very)\s+(?:{UNIT}|{any_of(WEEKDAYS)})\b",
    rf"(?:[Oo]nce|[Tt]wice)\s+an?\s+(?:{UNIT})\b",
    r"[Cc](?:irca|a?\.)\s*\d",
)
# The first words of these phrases.
FIRST = (
    *("a", "an", "the", "that", "this", "few", "couple", "several", "many", "some", "half", "just", "only"),
    *(
        "about",
        "around",
        "approximately",
        "approx",
        "circa",
        "ca",
        "c",
        "roughly",
        "nearly",
        "almost",
        "over",
    ),
    *("under", "more", "less", "at", "up", "very", "per", "each", "every"),
    *("once", "twice"),
    *(word.split()[0] for word in _REFERENCES),
    *SPELT.split("|"),
    *ORDINALS,
)
# What figures are followed by where they say a time: four of them may be a year by themselves.
_FIGURES = (
    r"(?!\d{1,3},\d{3})(?:[012]\d{3}(?!\d)|\d{1,4}(?:(?:st|nd|rd|th)?(?:\s+(?:of\s+)?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|,?\s+(?:and|or|to|through)\s+\d|\s*[–—/-]\s*\d|,\s+\d)"
    rf"|:\d|[\s-](?:{UNIT}|times)|\s+(?:BC|AD|CE|B\.C)|\s?[AaPp]\.?[Mm]\b|['’]?s\b|(?:st|nd|rd|th)[\s-]century))"
)
_WORD = trie(in_either_case(WORDS))
_ANY = in_either_case((*WORDS, *(word.split("-")[0] for word in FIRST)))
# The letters that a word may begin with are looked at first, then the word, then what follows it.
_INITIALS = "".join(sorted({word[0] for word in _ANY}))
# Behind a hyphen only a second date begins ("May-August 1950", never "Mi-24").
OPENING = (
    rf"{WORD_START}(?=[0-9{_INITIALS}])(?:(?=[0-9])(?<!-)(?={_FIGURES})(?<!\d[,.])"
    rf"|(?={trie(_ANY)}\b)(?<!-)(?={THE}|(?![Tt]h(?:e|at|is)\b)(?:{_WORD}\b|{'|'.join(PHRASES)}))"
    rf"|(?<=[a-z\d]-)(?=(?:\d{{1,2}}\s+)?{MONTH}|(?:spring|summer|autumn|winter)\b))"
)

# Every expression holds one of these words, or figures that can be a time of their own.
_TELLING = in_any_case(
    (
        *WORDS,
        *UNITS,
        *ORDINALS,
        *("half", "quarter", "quarters", "centuries", "time", "period", "past", "future"),
    )
)
_TIMELY = rf"[0-9](?<=(?<!\d[,.])(?={_FIGURES}|\d{{1,2}}(?:st|nd|rd|th)).)"


def may_hold_time(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence of a text may hold a time expression, which half of all can't."""
    return not _TELLING.isdisjoint(sentence.words) or (
        _timely_pattern().search(text, sentence.start, sentence.end) is not None
    )


@cache
def _timely_pattern() -> re.Pattern[str]:
    return re.compile(_TIMELY)


@cache
def opening_pattern() -> re.Pattern[str]:
    """Return the pattern of openings, compiled when a text is first read."""
    return re.compile(OPENING)
