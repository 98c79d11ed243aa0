"""Who speaks: offices, bodies, persons and services, with one name for all spellings of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from aras_docs.analysis.claims.full_names import full_name, long_form, mentions
from aras_docs.analysis.claims.naming import (
    LONGEST_NAME,
    Speaker,
    common,
    described,
    may_be_person,
    ministry_of,
    named,
    national,
    owner_of,
    surface,
)
from aras_docs.analysis.language.function_words import MODIFIERS, PARTICLES
from aras_docs.analysis.language.lexicon import (
    BODIES,
    DIRECTIONS,
    NO_SPEAKERS,
    PEOPLE,
    PRESS,
    RANKS,
    STATE,
    UNDERTAKINGS,
)
from aras_docs.analysis.language.names import IRREGULAR, Vocabulary
from aras_docs.analysis.language.noun_phrases import POSSESSIVE, Phrase
from aras_docs.analysis.sides import Sides
from aras_docs.facts import Claimant

# Offices that a person holds; "X of Country", "Country's X" and "Country X" are one.
OFFICES = (
    "Vice President",
    "President",
    "Deputy Prime Minister",
    "Prime Minister",
    "Foreign Minister",
    "Defence Minister",
    "Defense Minister",
    "Minister of Defence",
    "Minister of Defense",
    "Chancellor",
    "Secretary of State",
    "Chief of Staff",
    "Ombudsman",
    "King",
    "Emperor",
)
OFFICE = re.compile(rf"(?<!\w)(?:{'|'.join(OFFICES)})(?!\w)", re.IGNORECASE)
# Words around a body that name no country.
NOT_COUNTRIES = BODIES | PEOPLE | RANKS | MODIFIERS | {"the", "of"}
# What demonyms end in; the country itself need not be named.
DEMONYMS = ("ian", "ese", "ish", "German", "American")
# How many persons and acronyms of one article are looked up in its text.
KNOWN = 500
# How many armies are looked up for whose they are.
OWNED = 60
ACRONYM = re.compile(r"[A-Z]{2,6}")


class Speakers:
    """The claimant lexicon of one article, learnt from what its text calls each speaker."""

    def __init__(self, texts: Iterable[str], vocabulary: Vocabulary, sides: Sides) -> None:
        self._texts = tuple(texts)
        self._vocabulary = vocabulary
        self._sides = sides
        self._persons: dict[str, Speaker | None] = {}
        self._offices: dict[str, str] = {}
        self._holders: dict[str, str] = {}
        self._bodies: dict[tuple[str, str], str] = {}
        self._acronyms: dict[str, str] = {}
        self._owners: dict[str, str] = {}

    def speaker(self, phrase: Phrase, title: Phrase | None = None) -> Speaker | None:
        """Return who a phrase names, with the title in apposition to it; None if that can be nobody."""
        if title is not None:
            office = self._office(title)
            if office is not None:
                return office
        found = self._office(phrase) or self._body(phrase)
        if found is not None:
            return found
        return self._named(phrase, title) if phrase.is_named else described(phrase)

    def claimant(self, speaker: Speaker, words: str) -> Claimant:
        """Return a speaker as a claimant in the words used here."""
        return Claimant(speaker.name, words, None if speaker.neutral else self._sides.of(speaker.clue))

    def is_adjective(self, phrase: Phrase) -> bool:
        """Return whether a phrase ends with a demonym, which may only describe the noun behind it."""
        word = phrase.words[-1]
        if word.endswith("s"):
            return False
        known = word in IRREGULAR or self._vocabulary.country(word) != word
        return known or word.endswith(DEMONYMS) or word.lower() in MODIFIERS

    def _office(self, phrase: Phrase) -> Speaker | None:
        """Return the holder of an office, by its country; None where no office or country is named."""
        full = " ".join(phrase.words + phrase.complement)
        found = OFFICE.search(full)
        if found is None:
            return None
        office = found.group().title().replace(" Of ", " of ")
        behind = full[found.end() :].split()
        of = behind.index("of") if "of" in behind else len(behind)
        country = self._country(behind[of + 1 :] or full[: found.start()].split())
        person = behind[:of]
        if of == len(behind) and country.endswith(DEMONYMS) and not self._vocabulary.is_country(country):
            return None
        if country:
            self._offices[office] = f"{office} of {country}"
        elif person or office not in self._offices:
            return None
        if person and self._holders.setdefault(self._offices[office], person[-1]) != person[-1]:
            return None
        return Speaker(self._offices[office], country or self._offices[office], person=True)

    def _country(self, words: list[str]) -> str:
        """Return the country that some words name by its name or demonym, empty if none."""
        names = [owner_of(word) for word in words if word[0].isupper() and word.lower() not in NOT_COUNTRIES]
        country = next((name for name in names if self._vocabulary.is_country(name)), " ".join(names))
        return self._vocabulary.country(country)

    def _body(self, phrase: Phrase) -> Speaker | None:
        """Return a body of a country or army, under the spelling that it had first."""
        ministry = ministry_of(phrase)
        if ministry is None and phrase.last not in BODIES:
            return None
        country = self._country(national(phrase, ministry)) or self._owning(phrase)
        kind = ministry or " ".join(common(phrase.words)).lower()
        words = surface(phrase)
        if ministry and not country:
            country = next((known for name, known in reversed(self._bodies) if name == ministry), "")
        name = self._bodies.setdefault((kind, country), words) if country else words
        neutral = phrase.last in PRESS and not STATE.intersection(phrase.words)
        return Speaker(name, f"{country} ; {words}", person=False, neutral=neutral)

    def _owning(self, phrase: Phrase) -> str:
        """Return the country that an army named without one has elsewhere, empty if none."""
        name = " ".join(phrase.words)
        if len(phrase.words) == 1 or phrase.complement or not all(word[0].isupper() for word in phrase.words):
            return ""
        if name not in self._owners and len(self._owners) < OWNED:
            owned = re.compile(rf"(?<!\w)([A-Z][\w.]{{1,30}}) {re.escape(name)}(?!\w)")
            found = {self._country([each]) for text in self._texts for each in owned.findall(text)}
            known = {each for each in found if each and self._vocabulary.is_country(each)}
            self._owners[name] = known.pop() if len(known) == 1 else ""
        return self._owners.get(name, "")

    def _named(self, phrase: Phrase, title: Phrase | None) -> Speaker | None:
        name, dropped = self._parted(phrase.words)
        if name[0].lower() in UNDERTAKINGS or (name[-1].lower() in NO_SPEAKERS and not dropped):
            return None
        whole = " ".join(name)
        titles = [*dropped, *(title.words if title else ())]
        known = self._person(name[-1]) if may_be_person(name) else None
        short = len(name) == 1 or name[0] in PARTICLES
        if known is not None and (short or name[0][0] == known.name[0]):
            return known
        if len(name) == 1 and not dropped:
            return self._lone(whole)
        person = bool(dropped) or phrase.determiner == ""
        return named(whole, titles) if person else Speaker(whole, whole, person=False)

    def _lone(self, name: str) -> Speaker | None:
        """Return who a single capitalised word names, None if it is a word that only opens its sentence."""
        long = self._spelt_out(name) if ACRONYM.fullmatch(name) else name
        clue = f"{self._vocabulary.country(name)} ; {long} ; {name}"
        person = self._sides.is_person(name)
        return Speaker(long, clue, person) if person or not self._is_common(name) else None

    def _is_common(self, name: str) -> bool:
        """Return whether the article has a capitalised word in lower case too."""
        return name.lower() in self._spaced

    @cached_property
    def _spaced(self) -> frozenset[str]:
        """The words of the article that have a space on either side."""
        return frozenset("\n".join(self._texts).split(" ")[1:-1])

    def _parted(self, words: tuple[str, ...]) -> tuple[list[str], list[str]]:
        """Return a proper name, and the ranks, roles and demonyms that stood before it."""
        first = max((i + 1 for i, word in enumerate(words[:-1]) if word.lower() in PEOPLE), default=0)
        while first < len(words) - 1 and self._is_title(words[first]):
            first += 1
        return list(words[first:]), list(words[:first])

    def _is_title(self, word: str) -> bool:
        low = word.lower().rstrip(".")
        return (
            low in RANKS
            or low in PEOPLE
            or (word.islower() and low not in PARTICLES)
            or word in IRREGULAR
            or word.endswith(POSSESSIVE)
            or self._vocabulary.country(word) != word
            or all(part in RANKS for part in low.split("-"))
        )

    def _person(self, surname: str) -> Speaker | None:
        """Return who bears a surname, by the one full name or office that the article gives them."""
        if surname not in self._persons:
            self._persons[surname] = None
            if len(self._persons) <= KNOWN and not self._vocabulary.is_country(surname):
                self._persons[surname] = self._met(surname)
        return self._persons[surname]

    def _met(self, surname: str) -> Speaker | None:
        names: Counter[str] = Counter()
        titles: list[str] = []
        for phrase, title in mentions(self._texts, surname):
            office = self._office(title or phrase)
            if office is not None and self._holders.setdefault(office.name, surname) == surname:
                return office
            name, dropped = self._parted(phrase.words)
            if len(name) <= LONGEST_NAME and name[0].lower() not in DIRECTIONS and name[0][0].isupper():
                names[" ".join(name)] += 1
                titles += [*dropped, *(title.words if title else ())]
        name = full_name(names)
        return None if name is None else named(name, titles)

    def _spelt_out(self, acronym: str) -> str:
        """Return the long form that the article introduces an acronym with, else the acronym."""
        if acronym not in self._acronyms and len(self._acronyms) < KNOWN:
            found = (long_form(text, acronym) for text in self._texts if f"({acronym})" in text)
            self._acronyms[acronym] = next((each for each in found if each), acronym)
        return self._acronyms.get(acronym, acronym)
