"""What the words around a time expression make of it: the narrative's own date, a report's, or an aside."""

from __future__ import annotations

import re
from enum import Enum, auto

from aras_docs.analysis.language.lexicon import word_set


class Use(Enum):
    """What a time expression does in its sentence.

    A narrative date moves the focus and dates the sentence; the date of a report ("as of") dates the
    sentence alone; an aside ("since 1994", a date in brackets) does neither.
    """

    NARRATIVE = auto()
    REPORT = auto()
    ASIDE = auto()


# The last words of what introduces the date of a report, that of another event, and any aside.
BEFORE_REPORT = ("of", "at", "the")
BEFORE_OTHER = ("in", "the")
BEFORE_ASIDE = tuple(word_set("since until till to before of for as from on in by with the about around"))
REPORTS = re.compile(r"\bas\s+(?:of|at)\s+(?:the\s+)?$", re.IGNORECASE)
ASIDES = re.compile(
    r"\b(?:since|until|till|prior\s+to|up\s+to|before|ahead\s+of|scheduled\s+for|planned\s+for|as\s+early\s+as"
    r"|dat(?:ing|ed|es)\s+(?:back\s+)?(?:from|to)|expected\s+(?:on|in|by)|(?:compared|as\s+opposed)\s+(?:to|with))"
    r"\s+(?:the\s+|about\s+|around\s+)?$",
    re.IGNORECASE,
)
# "Since the landings in late 1941": another event is dated, not the one that the sentence tells.
OTHER_EVENT = re.compile(
    r"\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore)\s+(?:(?:the|its|his|their|an?)\s+|(?=[A-Z]))"
    r"(?:[\w'’-]{1,20}\s+){1,6}in\s+(?:the\s+)?$"
)
AFTER = re.compile(r"\b[Aa]fter\s+$")
# "This followed the vote in December 2005": another event, before the one that the sentence tells.
FOLLOWING = re.compile(
    r"\b(?:[Ff]ollow(?:ed|ing|s)|[Aa]fter)\s+(?:[\w'’-]{1,20}\s+){1,8}(?:in|on)\s+(?:the\s+)?$"
)
PAST_PERFECT = re.compile(r"\bhad\s+(?!to\b|an?\b|the\b|no\b|some\b|only\b|about\b|little\b|few\b)[a-z]+")
LEADING_BACK = re.compile(r"\b(?:[Ee]arlier|[Pp]reviously|(?:days|weeks|months|a\s+day|a\s+week)\s+before)\b")
# "On 12 July, the boats had sunk it": the verb behind a date, with no other before it.
HAD_DONE = re.compile(r",?\s+(?:[\w'’-]{1,20}\s+){1,6}" + PAST_PERFECT.pattern)
# "By May they had won" tells what was reached in May.
BY = re.compile(r"\b[Bb]y\s+(?:the\s+)?$")
# Where a sentence, or a part of one with a verb of its own, begins and ends.
BREAK = re.compile(r"[.!?;]\s|\n")
# What may stand between the beginning of a sentence and a year that it is about.
OPENING = re.compile(r"(?:\A|[.!?:;]['\"”’)]*\s+|\n)(?:[A-Z]\w+,?\s+)?$")
FIGURES = re.compile(r"\d{4}|\d\s?(?:BC|AD|CE)\b")
# How far back a bracket that is still open, or the words that introduce a date, may lie.
REACH = 200
INTRODUCTION = 30
PHRASE = 90


def use_of(text: str, start: int) -> Use:
    """Return what a time expression at an offset does in its sentence."""
    before = text[max(0, start - INTRODUCTION) : start]
    words = before.rstrip().lower()
    if words.endswith(BEFORE_REPORT) and REPORTS.search(before):
        return Use.REPORT
    if (words.endswith(BEFORE_ASIDE) and ASIDES.search(before)) or _in_brackets(text, start):
        return Use.ASIDE
    other = words.endswith(BEFORE_OTHER) and OTHER_EVENT.search(text, max(0, start - PHRASE), start)
    return Use.ASIDE if other else Use.NARRATIVE


def opens(text: str, start: int) -> bool:
    """Return whether a time expression opens its sentence ("In 1942, …", "1942: …")."""
    reach = max(0, start - INTRODUCTION)
    return OPENING.search(text[reach:start] if reach else text[:start]) is not None


def comes_after(text: str, start: int) -> bool:
    """Return whether "after" alone introduces a time expression ("after 1945")."""
    return AFTER.search(text, max(0, start - INTRODUCTION), start) is not None


def follows(text: str, start: int) -> bool:
    """Return whether a date is that of an event which the sentence's own came after."""
    return FOLLOWING.search(text, max(0, start - PHRASE), start) is not None


def looks_back(text: str, start: int, end: int) -> bool:
    """Return whether the verb around a time expression is in the past perfect ("had attacked in May")."""
    if text.find("had ", max(0, start - REACH), start) < 0:
        return False
    first, _ = _clause(text, start, end)
    return PAST_PERFECT.search(text, first, start) is not None and BY.search(text, first, start) is None


def tells_of_before(text: str, start: int, end: int) -> bool:
    """Return whether a date's clause leads back ("Some days before, on 12 July, they had sunk it")."""
    if BY.search(text, max(0, start - INTRODUCTION), start):
        return False
    first, close = _clause(text, start, end)
    return LEADING_BACK.search(text, first, start) is not None or (
        text.find(" had ", end, close) >= 0 and HAD_DONE.match(text, end, close) is not None
    )


def states_year(text: str, start: int, end: int) -> bool:
    """Return whether a year stands in the sentence of a time expression."""
    return FIGURES.search(text, *_clause(text, start, end)) is not None


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch of the sentence around an expression that its words may be looked for in."""
    reach = max(0, start - REACH)
    breaks = [match.end() for match in BREAK.finditer(text, reach, start)]
    close = BREAK.search(text, end, end + REACH)
    return breaks[-1] if breaks else reach, close.start() if close else min(len(text), end + REACH)


def _in_brackets(text: str, start: int) -> bool:
    reach = max(0, start - REACH)
    return text.rfind("(", reach, start) > text.rfind(")", reach, start)
