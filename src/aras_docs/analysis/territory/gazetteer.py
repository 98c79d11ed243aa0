"""Which names of an article are places and which are persons, as its own text shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

import regex

from aras_docs.analysis.language.capitals import words_beginning
from aras_docs.analysis.language.letters import WORD_START
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.language.names import CAPITALISED, PROPER, with_names
from aras_docs.analysis.territory.place_names import CAPITAL

# Names with these words are no places.
NO_PLACE = frozenset(
    [
        "Admiral",
        "Armies",
        "Army",
        "Battalion",
        "Battle",
        "Brigade",
        "Brigadier",
        "Captain",
        "Colonel",
        "Commander",
        "Company",
        "Convoy",
        "Corps",
        "Cross",
        "Division",
        "Emperor",
        "Field",
        "Fleet",
        "Force",
        "Forces",
        "General",
        "Group",
        "HMAS",
        "HMCS",
        "HMS",
        "King",
        "Lieutenant",
        "Lord",
        "Luftwaffe",
        "MV",
        "Major",
        "Marshal",
        "Medal",
        "Operation",
        "Order",
        "Panzer",
        "Party",
        "Plan",
        "President",
        "Prime",
        "Prince",
        "Queen",
        "Regiment",
        "SS",
        "Sergeant",
        "Sir",
        "Squadron",
        "Troops",
        "USS",
        "Wehrmacht",
    ]
)
# Words of formations on any side.
FORMATIONS = NO_PLACE | frozenset(
    [
        "Airborne",
        "Armored",
        "Armoured",
        "Cavalry",
        "Commando",
        "Front",
        "Guards",
        "Independent",
        "Infantry",
        "Light",
        "Marine",
        "Mechanized",
        "Motorized",
        "Mountain",
        "Naval",
        "Parachute",
        "Rifle",
        "Shock",
        "Special",
        "Tank",
    ]
)
# What stands before the name of a place, and before that of a person.
LOCATIVES = (
    r"in|at|near|into|towards?|around|outside|reached|entered|cit(?:y|ies)|towns?|villages?|settlements?"
    r"|ports?"
)
TITLES = word_set(
    """
    Admiral Brigadier Captain Colonel Commander Corporal Emperor General King Lieutenant Lord Major Marshal
    Mr President Prince Private Queen Sergeant Sir
    """
)
BEFORE_PLACE = re.compile(rf"{WORD_START}(?:{LOCATIVES})\s+(?:of\s+)?(?:the\s+)?(?={CAPITAL})")
BEFORE_PERSON = re.compile(rf"{words_beginning(TITLES)}\.?\s+(?={CAPITAL})")
NAME = with_names(rf"{PROPER}(?:\s+{CAPITALISED}){{0,3}}+")
# An owner is not where something was ("in Abad's house").
OWNER = ("'", "’")


class Gazetteer:
    """The places and persons of an article, each gathered when first asked for."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)

    def is_place(self, name: str) -> bool:
        """Return whether the article somewhere says "in", "near", "the town of" with this very name."""
        return name in self._places and not self.is_person(name)

    def is_person(self, name: str) -> bool:
        """Return whether the article somewhere gives a title to a person whose last name this ends in."""
        return name.rpartition(" ")[2] in self._persons

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(
            " ".join(name.group().split())
            for text in self._texts
            for name in _names_behind(BEFORE_PLACE, text)
            if not text.startswith(OWNER, name.end())
        )

    @cached_property
    def _persons(self) -> frozenset[str]:
        return frozenset(
            name.group().split()[-1] for text in self._texts for name in _names_behind(BEFORE_PERSON, text)
        )


def _names_behind(words: re.Pattern[str], text: str) -> Iterator[regex.Match[str]]:
    found = (NAME.match(text, each.end()) for each in words.finditer(text))
    return (each for each in found if each is not None)
