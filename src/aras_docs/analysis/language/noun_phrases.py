"""Noun phrases that may name a speaker, read word by word backwards from where they end, or forwards."""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.language.function_words import (
    DETERMINERS,
    MODIFIERS,
    NEGATIVE,
    OPENERS,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATE,
)
from aras_docs.analysis.language.letters import IN_WORD
from aras_docs.analysis.language.lexicon import BODIES, DOCUMENTS, NOUNS, PEOPLE
from aras_docs.analysis.language.names import STARTERS
from aras_docs.facts import MONTHS

ABBREVIATED = (
    "Lt|Gen|Col|Maj|Capt|Cpl|Sgt|Adm|Cdr|Brig|Cmdr|Pvt|Hon|Rev|Gov|Sen|Rep|Pres|Mr|Mrs|Ms|Dr|Prof|St|No|Jr"
)
# Initials and abbreviated ranks keep their full stop: within a sentence it ends nothing.
WORD = re.compile(
    rf"(?:[A-Z]\.){{1,4}}|(?:{ABBREVIATED})\."
    rf"|{IN_WORD}+(?:[-–'’&/.]{IN_WORD}+){{0,6}}|[^\w\s]"
)
ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th|d)?")
# Words that no proper name holds, however they are spelt.
MONTH_NAMES = frozenset(each.lower() for each in MONTHS)
SMALL = (
    frozenset(each.lower() for each in STARTERS)
    | MONTH_NAMES
    | DETERMINERS
    | OPENERS
    | PREPOSITIONS
    | SUBORDINATE
)
POSSESSIVE = ("'s", "’s", "s'", "s’")
# Compounds that say of a speaker whose they are ("pro-opposition", "state-backed").
PREFIXES = ("pro-", "anti-", "non-")
SUFFIXES = ("-backed", "-led", "-based", "-run", "-owned", "-controlled", "-aligned")
# How many words that are in no list may stand between a determiner and the noun they describe.
UNKNOWN = 3
# How many phrases a phrase may complete ("the chief of the staff of the army").
DEEPEST = 3


class Word(NamedTuple):
    """A word or mark, with its offsets in the text and its lower-case spelling."""

    start: int
    end: int
    text: str
    low: str


class Phrase(Struct, frozen=True):
    """A noun phrase from ``start`` to ``end``: its words without the determiner, and what completes it.

    ``complement`` is what follows the words ("of the Navy", "in Berlin"); ``before`` the word before the
    phrase, empty where the reach or sentence begins.
    """

    start: int
    end: int
    words: tuple[str, ...]
    complement: tuple[str, ...]
    determiner: str
    before: str
    first: int

    @property
    def last(self) -> str:
        """Return the head word in lower case."""
        return self.words[-1].lower()

    @property
    def is_named(self) -> bool:
        """Return whether the phrase ends with a proper name, not a common noun."""
        return self.words[-1][0].isupper() and self.last not in NOUNS

    @property
    def opens(self) -> bool:
        """Return whether the phrase may be the subject of a main clause."""
        return self.before in OPENERS


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Return the words and marks between two offsets."""
    return [
        Word(*each.span(), word := each.group(), word.lower()) for each in WORD.finditer(text, start, end)
    ]


def is_name(word: Word) -> bool:
    """Return whether a word may be part of a proper name."""
    return word.text[0].isupper() and word.low not in SMALL


def phrase_ending(words: list[Word], last: int, depth: int = 0) -> Phrase | None:
    """Return the phrase whose last word is at an index, None if it names no speaker."""
    if last < 0 or depth > DEEPEST:
        return None
    first = _run(words, last)
    if first is None:
        return _belonging(words, last, depth)
    phrase = name_ending(words, last)
    if phrase is None or phrase.before not in PREPOSITIONS:
        return phrase
    head = phrase_ending(words, phrase.first - 2, depth + 1)
    if phrase.before == "by" and phrase.is_named and (head is None or head.last in DOCUMENTS):
        return replace(phrase, before="")
    rest = tuple(each.text for each in words[phrase.first - 1 : last + 1])
    return head and _completed(head, rest, words[last].end)


def name_ending(words: list[Word], last: int) -> Phrase | None:
    """Return the phrase whose last word is at an index, whatever it completes."""
    first = _run(words, last)
    if first is None:
        return None
    start = _determined(words, first)
    before = words[start - 1].low if start else ""
    if before in NEGATIVE or words[start].low in NEGATIVE:
        return None
    texts = tuple(each.text for each in words[first : last + 1])
    determiner = words[first - 1].low if start < first else ""
    return Phrase(words[start].start, words[last].end, texts, (), determiner, before, start)


def _belonging(words: list[Word], last: int, depth: int) -> Phrase | None:
    """Return the people of something in no list: "the crew of the frigate", "residents of the town"."""
    for index in range(last, max(last - 1 - UNKNOWN, 0), -1):
        word = words[index]
        if word.low in {"of", "from", "for", "aboard", "in", "at"} and index < last:
            head = phrase_ending(words, index - 1, depth + 1)
            if head is None or head.is_named or head.last not in PEOPLE | BODIES:
                return None
            return _completed(head, tuple(each.text for each in words[index : last + 1]), words[last].end)
        if not word.text.islower() or not (word.low in DETERMINERS or _describes(word)):
            return None
    return None


def phrase_beginning(words: list[Word]) -> Phrase | None:
    """Return the phrase that begins with the first of some words."""
    end: int | None = None
    unknown = 0
    for index, word in enumerate(words):
        if is_name(word) or word.low in NOUNS or (end == index - 1 and ORDINAL.fullmatch(word.text)):
            end, unknown = index, 0
        elif not _goes_on(words, index, end) or unknown == UNKNOWN:
            break
        else:
            unknown += word.low not in MODIFIERS and word.low not in DETERMINERS
    found = None if end is None else phrase_ending(words, end)
    return found if found is not None and found.first == 0 else None


def _completed(head: Phrase, rest: tuple[str, ...], end: int) -> Phrase:
    """Return a phrase with what completes it; the name behind a role of two nouns is who holds it."""
    name = len(rest)
    while rest[name - 1][0].isupper():
        name -= 1
    if head.last in PEOPLE and name < len(rest) and rest[0] == "of" and rest[name - 1] in NOUNS:
        return replace(head, end=end, words=head.words + rest[name:])
    return replace(head, end=end, complement=head.complement + rest)


def _goes_on(words: list[Word], index: int, end: int | None) -> bool:
    """Return whether a phrase may go on over a word that is neither name nor noun."""
    word = words[index]
    if word.low in PARTICLES or word.low == "of" or ORDINAL.fullmatch(word.text):
        return True
    if word.low in DETERMINERS:
        return index == 0 or words[index - 1].low in {"of", *DETERMINERS}
    return end is None and _describes(word)


def _describes(word: Word) -> bool:
    return (
        word.text[0].isalpha()
        and word.low not in PREPOSITIONS
        and word.low not in SUBORDINATE
        and word.low not in OPENERS
    )


def _run(words: list[Word], last: int) -> int | None:
    """Return where the unbroken run of names, nouns and adjectives that ends at an index begins."""
    head = words[last]
    if not _may_head(words, last):
        return None
    first = last
    while first and _belongs(words, first - 1, first):
        first -= 1
    return _described(words, first) if head.low in NOUNS else first


def _may_head(words: list[Word], last: int) -> bool:
    head = words[last]
    if head.low.endswith(POSSESSIVE) and head.low not in NOUNS:
        return False
    if head.text.isdigit():
        return last > 0 and words[last - 1].text.isupper()
    return is_name(head) or head.low in NOUNS


def _belongs(words: list[Word], index: int, following: int) -> bool:
    word = words[index]
    if is_name(word) or word.low in NOUNS or _is_modifier(word.low):
        return True
    if word.low.endswith(POSSESSIVE):
        return word.text[:-2].lower() in NOUNS or is_name(word)
    behind = words[following]
    named = is_name(behind) or behind.low in PARTICLES or ORDINAL.fullmatch(words[following].text) is not None
    return named and (word.low in PARTICLES or ORDINAL.fullmatch(word.text) is not None or word.text == "&")


def _is_modifier(low: str) -> bool:
    return low in MODIFIERS or ("-" in low and (low.startswith(PREFIXES) or low.endswith(SUFFIXES)))


def _described(words: list[Word], first: int) -> int:
    """Return where a noun's phrase begins: with words in no list behind a determiner or name."""
    for index in range(first - 1, max(first - 2 - UNKNOWN, -1), -1):
        word = words[index]
        if word.low in DETERMINERS:
            return index + 1
        if is_name(word) and index < first - 1:
            return index
        if not word.text.islower() or not _describes(word):
            return first
    return first


def _determined(words: list[Word], first: int) -> int:
    """Return where a phrase begins with its determiners: "some of the", "all the", "two"."""
    start = first
    while start and (
        words[start - 1].low in DETERMINERS
        or words[start - 1].low in NEGATIVE
        or (words[start - 1].low == "of" and start > 1 and words[start - 2].low in DETERMINERS | NEGATIVE)
    ):
        start -= 1
    return start
