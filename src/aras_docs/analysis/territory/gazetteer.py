"""Which names of an article are places and which are persons, as its own text shows."""

from __future__ import annotations

from collections.abc import Iterable

from aras_docs.analysis.language.names import CAPITALISED, PROPER, with_names

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
TITLES = (
    r"Admiral|Brigadier|Captain|Colonel|Commander|Corporal|Emperor|Field\s+Marshal|General|King|Lieutenant|Lord|Major|Marshal"
    r"|Mr|President|Prince|Private|Queen|Sergeant|Sir"
)
LOCATED = with_names(
    rf"\b(?:{LOCATIVES})\s+(?:of\s+)?(?:the\s+)?(?P<name>{PROPER}(?:\s+{CAPITALISED}){{0,3}}+)(?!['’])"
)
TITLED = with_names(rf"\b(?:{TITLES})\.?\s+(?P<name>{PROPER}(?:\s+{CAPITALISED}){{0,3}}+)")


class Gazetteer:
    """The places and persons of an article, gathered when first asked for."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = texts
        self._places: frozenset[str] | None = None
        self._persons = frozenset[str]()

    def is_place(self, name: str) -> bool:
        """Return whether the article somewhere says "in", "near", "the town of" with this very name."""
        return name in self._located() and not self.is_person(name)

    def is_person(self, name: str) -> bool:
        """Return whether the article somewhere gives a title to a person whose last name this ends in."""
        self._located()
        return name.rpartition(" ")[2] in self._persons

    def _located(self) -> frozenset[str]:
        if self._places is None:
            texts = tuple(self._texts)
            self._places = frozenset(
                " ".join(match["name"].split()) for text in texts for match in LOCATED.finditer(text)
            )
            self._persons = frozenset(
                match["name"].split()[-1] for text in texts for match in TITLED.finditer(text)
            )
        return self._places
