"""The rules for lengths of time, for what comes again and again, and for words without a calendar value."""

from __future__ import annotations

from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.temporal import read
from aras_docs.analysis.temporal.patterns import (
    COUNT,
    FIGURE,
    IN_COUNT,
    IN_MEASURE,
    IN_THE,
    IN_UNIT,
    MEASURE,
    PLURAL_STEP,
    UNIT,
    beginnings,
    behind,
    either_case,
)
from aras_docs.analysis.temporal.rule import Rule
from aras_docs.analysis.temporal.words import REFERENCES, SETS

LENGTH_RULES: tuple[Rule, ...] = (
    Rule(  # per day, every month, twice a week
        "rate",
        rf"(?:(?:[Oo]nce|[Tt]wice|{COUNT}\s+times)\s+an?|[Pp]er|[Ee]ach|[Ee]very)\s+(?P<unit>{UNIT})\b",
        read.rate,
        FIGURE | IN_COUNT | beginnings(word_set("once twice per each every")),
    ),
    Rule(
        "duration",  # 10 hours; a four-day battle; more than three years; the first two weeks
        rf"(?:(?P<stage>{MEASURE})\s+(?![Tt]he\b))?(?:[Tt]he\s+(?:(?:{PLURAL_STEP})\s+)?(?={COUNT}\s+(?:{UNIT})s\b))?(?P<count>{COUNT})[\s-](?P<unit>{UNIT})s?"
        r"\b(?!-old|\s+old\b)",
        read.length,
        FIGURE | IN_COUNT | IN_MEASURE,
    ),
    Rule(
        "following_days",  # the following days, the final years
        rf"[Tt]he\s+(?:{PLURAL_STEP})\s+(?P<unit>{UNIT})s\b",
        read.length,
        IN_THE,
    ),
    Rule("plural_duration", rf"{behind('within after for over')}(?P<unit>{UNIT})s\b", read.length, IN_UNIT),
)

VAGUE_RULES: tuple[Rule, ...] = (
    Rule("repeated", rf"(?:{either_case(SETS)})\b", read.repeated, beginnings(SETS)),
    Rule(
        "soon_after", r"(?:[Ss]oon|[Ss]hortly)\s+afterwards?\b", read.vague, beginnings(["soon", "shortly"])
    ),
    Rule(
        "reference",
        rf"(?:{either_case(word for words in REFERENCES.values() for word in words)})\b",
        read.reference,
        beginnings(word for words in REFERENCES.values() for word in words),
    ),
    Rule(
        "at_the_time",
        rf"{behind('at during by from in throughout for')}"
        r"(?:(?:the|this|that)\s+(?:same\s+)?(?:time(?:\s+being)?|period)"
        rf"|the\s+(?:past|future)(?!\s+(?:few|{UNIT})s?\b|\s+\w+\s+(?:{UNIT})s\b))\b(?!\s+of\b)",
        read.reference,
        beginnings(["the", "this", "that"]),
    ),
    Rule(  # 2015–present; from 2014 to the present
        "present",
        rf"(?:(?<=[–—])|(?<=[–—-]\s))(?:present|ongoing)\b"
        rf"|{behind('to until till')}(?:the\s+)?present\b(?!\s+[a-z])",
        read.reference,
        beginnings(["the", "present", "ongoing"]),
    ),
    Rule(
        "present_day",
        r"[Pp]resent[\s-]day\b|[Tt]he\s+future\b",
        read.reference,
        beginnings(["the", "present"]),
    ),
)
