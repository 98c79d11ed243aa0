"""Names of countries, peoples and alliances: which proper names are one, and the form they share."""

from __future__ import annotations

import re

import regex

from aras_docs.analysis.language.names import CAPITALISED, Vocabulary

# Words of formations and titles that name no country, in lower case.
GENERIC = frozenset(
    [
        "air",
        "airborne",
        "amphibious",
        "armed",
        "armored",
        "armoured",
        "army",
        "armies",
        "army's",
        "artillery",
        "battalion",
        "brigade",
        "cavalry",
        "central",
        "coast",
        "coastal",
        "command",
        "commander",
        "corps",
        "defence",
        "defense",
        "division",
        "east",
        "empire",
        "eastern",
        "fleet",
        "force",
        "forces",
        "front",
        "general",
        "great",
        "group",
        "guard",
        "guards",
        "house",
        "imperial",
        "kingdom",
        "legion",
        "infantry",
        "land",
        "marine",
        "marines",
        "militia",
        "mechanised",
        "mechanized",
        "military",
        "motorised",
        "motorized",
        "ministry",
        "national",
        "naval",
        "navy",
        "new",
        "north",
        "northern",
        "of",
        "panzer",
        "party",
        "people",
        "police",
        "red",
        "regiment",
        "reich",
        "regular",
        "republic",
        "royal",
        "second",
        "security",
        "service",
        "south",
        "southern",
        "special",
        "staff",
        "state",
        "states",
        "tank",
        "the",
        "union",
        "united",
        "volunteer",
        "war",
        "west",
        "western",
        "first",
        "third",
        "fourth",
    ]
)
ALLIANCES = frozenset({"Allies", "Axis", "Coalition", "Entente", "Confederates", "Federals"})
ADJECTIVES = ("an", "ese", "ish")
# One name: a single word, or two such as "New Zealand" and "North Korean".
NAME = (
    r"(?:United\s+(?:States|Kingdom|Provinces)|Soviet\s+Union|Great\s+Britain"
    rf"|(?:(?:New|North|South|East|West)\s+)?{CAPITALISED})"
)
TOKEN = regex.compile(NAME)
# Names that stand for another; a people's own plural is left to the vocabulary.
ALIASES: dict[str, str] = {
    "Allied": "Allies",
    "Great Britain": "United Kingdom",
    "New Zealanders": "New Zealand",
    "USA": "United States",
    "USSR": "Soviet Union",
}
# Countries that an article may only speak of by their demonyms.
DEMONYMS: dict[str, str] = {
    "Afghan": "Afghanistan",
    "Argentine": "Argentina",
    "Armenian": "Armenia",
    "Australian": "Australia",
    "Austrian": "Austria",
    "Azerbaijani": "Azerbaijan",
    "Bulgarian": "Bulgaria",
    "Canadian": "Canada",
    "Chinese": "China",
    "Egyptian": "Egypt",
    "Georgian": "Georgia",
    "German": "Germany",
    "Hungarian": "Hungary",
    "Indian": "India",
    "Iranian": "Iran",
    "Iraqi": "Iraq",
    "Israeli": "Israel",
    "Italian": "Italy",
    "Japanese": "Japan",
    "Ottoman": "Ottoman Empire",
    "Pakistani": "Pakistan",
    "Romanian": "Romania",
    "Russian": "Russia",
    "Serbian": "Serbia",
    "Syrian": "Syria",
    "Ukrainian": "Ukraine",
    "Vietnamese": "Vietnam",
}
NUMERAL = re.compile(r"[IVXLC]+")


def countries_in(words: str, vocabulary: Vocabulary) -> frozenset[str]:
    """Return the countries and other proper names in some words, generic military words left out."""
    found = (canonical(each.group(), vocabulary) for each in TOKEN.finditer(words))
    return frozenset(name for name in found if name is not None)


def canonical(name: str, vocabulary: Vocabulary) -> str | None:
    """Return what a country, people or alliance is called here, None for a generic word."""
    words = name.split()
    if len(words) == 1:
        numeral = name.isupper() and NUMERAL.fullmatch(name)
        known = None if numeral or name.lower() in GENERIC else vocabulary.country(name)
        return ALIASES.get(known, known) if known else None
    whole = " ".join(words)
    if whole in ALIASES or words[0] in {"United", "Soviet"}:
        return ALIASES.get(whole, whole)
    return None if words[1].lower() in GENERIC else f"{words[0]} {vocabulary.country(words[1])}"


def is_people(name: str, vocabulary: Vocabulary) -> bool:
    """Return whether a name is that of a country, people or alliance, as its form or the article shows."""
    return vocabulary.is_country(name) or name in ALLIANCES or " " in name or name.endswith(ADJECTIVES)
