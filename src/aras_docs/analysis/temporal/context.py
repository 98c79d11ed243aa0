"""What the words around a time expression make of it: the narrative's own date, a report's, or an aside."""

from __future__ import annotations

import re
from enum import Enum, auto


class Use(Enum):
    """What a time expression does in its sentence.

    A narrative date moves the focus and dates the sentence; the date of a report ("as of") dates the
    sentence alone; an aside ("since 1994", a date in brackets) does neither.
    """

    NARRATIVE = auto()
    REPORT = auto()
    ASIDE = auto()


REPORTS = re.compile(r"\bas\s+of\s+(?:the\s+)?$", re.IGNORECASE)
ASIDES = re.compile(
    r"\b(?:since|until|till|prior\s+to|up\s+to|before|ahead\s+of|scheduled\s+for|planned\s+for|as\s+early\s+as"
    r"|dat(?:ing|ed|es)\s+(?:back\s+)?(?:from|to)|expected\s+(?:on|in|by))\s+(?:the\s+|about\s+|around\s+)?$",
    re.IGNORECASE,
)
# What may stand between the beginning of a sentence and a year that it is about.
OPENING = re.compile(r"(?:\A|[.!?:;]['\"”’)]*\s+|\n)(?:[A-Z]\w+,?\s+)?$")
# How far back a bracket that is still open, or the words that introduce a date, may lie.
REACH = 200
INTRODUCTION = 30


def use_of(text: str, start: int) -> Use:
    """Return what a time expression at an offset does in its sentence."""
    before = text[max(0, start - INTRODUCTION) : start]
    if REPORTS.search(before):
        return Use.REPORT
    if ASIDES.search(before) or _in_brackets(text, start):
        return Use.ASIDE
    return Use.NARRATIVE


def opens(text: str, start: int) -> bool:
    """Return whether a time expression opens its sentence ("In 1942, …", "1942: …")."""
    reach = max(0, start - INTRODUCTION)
    return OPENING.search(text[reach:start] if reach else text[:start]) is not None


def _in_brackets(text: str, start: int) -> bool:
    reach = max(0, start - REACH)
    return text.rfind("(", reach, start) > text.rfind(")", reach, start)
