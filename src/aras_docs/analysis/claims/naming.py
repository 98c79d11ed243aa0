"""What a speaker is called: a person by name, a body or source by its words."""

from __future__ import annotations

import re

from msgspec import Struct

from aras_docs.analysis.language.function_words import MODIFIERS
from aras_docs.analysis.language.lexicon import BODIES, DIRECTIONS, LEARNED, NOUNS, PEOPLE, RANKS, SCHOLARS
from aras_docs.analysis.language.noun_phrases import MONTH_NAMES, Phrase

# Bodies that have more than one spelling.
MINISTRIES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bmod\b|ministry of defen[cs]e|defen[cs]e ministry"), "Ministry of Defence"),
    (re.compile(r"\bmo?fa\b|ministry of foreign affairs|foreign ministry"), "Ministry of Foreign Affairs"),
)
PAIR = 2
LONGEST_NAME = 4


class Speaker(Struct, frozen=True):
    """Who a phrase names: ``name`` stands for all spellings, ``clue`` holds the words that tell the side.

    ``neutral`` marks one who is on no side, ``learned`` one who looks back on the war.
    """

    name: str
    clue: str
    person: bool
    neutral: bool = False
    learned: bool = False


def named(name: str, titles: list[str]) -> Speaker:
    """Return a person by name, whose ranks, roles and demonyms tell the side."""
    learned = any(title.lower() in SCHOLARS for title in titles)
    nations = [title for title in titles if title[0].isupper() and title.lower() not in RANKS]
    clue = " ; ".join([name.rsplit(maxsplit=1)[-1], *nations])
    return Speaker(name, clue, person=True, neutral=learned, learned=learned)


def described(phrase: Phrase) -> Speaker:
    """Return a speaker known by what they are ("German historians", "a spokesman for the Navy")."""
    name = surface(phrase)
    person = phrase.last in PEOPLE and not phrase.last.endswith("s")
    learned = phrase.last in SCHOLARS or phrase.last in LEARNED
    return Speaker(name, name, person, neutral=learned, learned=learned)


def surface(phrase: Phrase) -> str:
    """Return a phrase as a name: with what belongs to it ("of …", "for …"), without the owner's mark."""
    rest = phrase.complement if phrase.complement[:1] in {("of",), ("for",)} else ()
    undated = (
        i for i, word in enumerate(phrase.words) if not (word.isdigit() or word.lower() in MONTH_NAMES)
    )
    first, *others = phrase.words[next(undated, 0) :]
    owned = len(others) == 1 and first[0].isupper() and phrase.last in BODIES
    name = " ".join([owner_of(first) if owned else first, *others, *rest])
    return name[0].upper() + name[1:]


def ministry_of(phrase: Phrase) -> str | None:
    """Return the one name of a ministry that has several spellings, None for anything else."""
    low = " ".join(phrase.words + phrase.complement).lower()
    return next((name for pattern, name in MINISTRIES if pattern.search(low)), None)


def national(phrase: Phrase, ministry: str | None) -> list[str]:
    """Return the words of a body that may name its country."""
    rest = list(phrase.complement)
    if ministry and len(rest) > PAIR and rest[0] == "of":
        rest = rest[rest.index("of", 1) :] if "of" in rest[1:] else []
    elif ministry and phrase.last in {"ministry", "department"} and rest[:1] == ["of"]:
        rest = []
    return rest[1:] if rest[:1] == ["of"] else list(phrase.words)


def common(words: tuple[str, ...]) -> list[str]:
    """Return the words of a body without its country, which comes first."""
    return [word for word in words if word.islower() or word.lower() in BODIES or word.lower() in MODIFIERS]


def owner_of(word: str) -> str:
    """Return a word without its mark of possession."""
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip("'’")


def may_be_person(name: list[str]) -> bool:
    """Return whether a name may be that of a person, not of a body or region."""
    last = name[-1].lower()
    if len(name) > LONGEST_NAME or name[0].lower() in DIRECTIONS or name[-1].isupper():
        return False
    return last not in RANKS and last not in NOUNS
