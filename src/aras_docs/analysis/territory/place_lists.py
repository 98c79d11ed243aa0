"""Lists of places: "A, B and C in North, D and E in South districts"; the district follows its list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import regex

from aras_docs.analysis.language.names import CAPITALISED, FOLLOWER, PROPER, with_names

# Administrative units, singular; a name before one of them is a district.
UNITS = (
    "district|province|region|county|oblast|raion|municipality|governorate|voivodeship|prefecture|canton"
    "|state"
)
# Kinds of settlement, which are no part of a name unless capitalised.
SETTLEMENTS = "city|cities|towns?|villages?|settlements?|hamlets?|ports?|suburbs?|communes?"
# Kinds of feature, which end a name ("the Soča bridges").
FEATURES = (
    "airfields?|airports?|bridges?|bridgeheads?|borders?|crossings?|crossroads|dams?|fortress|forts?|heights?|hills?"
    "|islands?|mountains?|pass|peninsula|ridges?|stations?|valley"
)
_UNIT = rf"(?i:{UNITS})s?\b"
_FEATURE = rf"(?i:{FEATURES})\b"
NAME = rf"{PROPER}(?:\s+{CAPITALISED}){{0,5}}+(?:\s+\d{{1,4}}\b)?"
JOIN = r"(?:\s*,\s*(?:and\s+|as\s+well\s+as\s+)?|\s+and\s+|\s+as\s+well\s+as\s+)"

# Words before a name that say what it is: "the strategic port of", "the airfield at".
_LEAD = (
    r"(?:(?!around\b|between\b|from\b|in\b|near\b|of\b|outside\b|to\b)\p{Ll}[\p{Ll}-]*\s+){0,3}?"
    rf"(?!suburbs\b)(?:{SETTLEMENTS})\s+(?:of\s+(?:the\s+)?)?"
)
_PLURAL = r"(?:\p{Ll}+\s+){0,2}?(?:cities|hamlets|settlements|towns|villages)\s+(?:of\s+)?\p{Lu}"
_SITE = rf"(?:{FEATURES})\s+(?:at|of)\s+(?:the\s+)?"

ITEM = with_names(
    rf"(?:[Bb]oth\s+)?(?:[Tt]he\s+)?(?:(?P<lead>{_LEAD})|(?:\p{{Ll}}[\p{{Ll}}-]*\s+)?(?P<site>{_SITE}))?"
    rf"(?P<name>{NAME})(?:\s+(?P<feature>{_FEATURE})|\s+(?:{SETTLEMENTS})\b)?"
    rf"|the\s+(?P<name>(?:nearby|adjacent|neighbou?ring)\s+(?:{FEATURES}|{SETTLEMENTS})(?<!s))\b"
)
APPOSITION = with_names(
    rf",\s+(?:the|an?)\s+(?!{_SITE}|{_PLURAL})[a-z][^,.;]*?(?:\s+(?:of|in)\s+(?:the\s+)?{NAME})?(?=\s*(?:,|;|\.|$))"
)
DISTRICT = with_names(rf"\s+in\s+(?:the\s+)?(?P<name>{NAME})(?P<unit>\s+{_UNIT})?(?=\W|$)")
SEPARATOR = regex.compile(JOIN)
NAMES = with_names(rf"(?P<names>{NAME}(?:{JOIN}{NAME}){{0,20}}+)(?P<unit>\s+{_UNIT})?")
TRAILING_UNIT = regex.compile(rf"(?<!\bUnited)\s+{_UNIT}$")
# How long a place with its words around it may be; a bounded search keeps long texts linear.
REACH = 400
# What a name is called elsewhere, or what a template has left of it: "Lwów (now Lviv)".
BRACKETS = regex.compile(r"\s*\([^()]{0,60}\)")
# A list that ends at an offset, and what before it makes it part of something else ("the garrison of").
LIST_BEFORE = with_names(
    rf"(?:[Tt]he\s+)?(?:{_LEAD}|(?i:{FEATURES})\s+(?:at|of)\s+(?:the\s+)?)?{NAME}(?:\s+(?:{_FEATURE}|(?:{SETTLEMENTS})\b))?"
    rf"(?:{JOIN}(?:the\s+)?{NAME}(?:\s+(?:{_FEATURE}|(?:{SETTLEMENTS})\b))?){{0,20}}+(?:\s+in\s+(?:the\s+)?{NAME}(?:\s+{_UNIT})?)?"
    rf"(?:{BRACKETS.pattern})?$"
)
PART_OF = regex.compile(
    r"(?:\b(?:about|across|after|against|along|among|and|around|at|before|behind|between|beyond|by|for|from|if|in|into|near|of|on"
    r"|or|outside|over|than|through|till|to|towards?|under|unless|until|via|whether|with|within)|ing)\s+$",
    regex.IGNORECASE,
)
PART = regex.compile(r"\b(?:and|in|of|or)\s+$")
LIST_REACH = 200
ANY_UNIT = re.compile(
    rf"\b(?:{'|'.join(f'[{unit[0].upper()}{unit[0]}]{unit[1:]}' for unit in UNITS.split('|'))})s?\b"
)
BARE_FEATURE = regex.compile(_FEATURE)


@dataclass(frozen=True, slots=True)
class Place:
    """A place named in a list, from ``start`` to ``end``, with the district that its list is in.

    ``told`` marks one that its own words say is a place ("the town of", "airfield").
    """

    name: str
    district: str | None
    start: int
    end: int
    told: bool


def districts_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the names that the article calls a district, province or the like."""
    return frozenset(name for text in texts for match in _names_at_units(text) for name in _districts(match))


def _names_at_units(text: str) -> Iterator[regex.Match[str]]:
    """Yield the lists of names in a text, searched only around a "district" or the like."""
    done = 0
    for unit in ANY_UNIT.finditer(text):
        floor = max(done, unit.start() - REACH)
        start = max(floor, text.rfind(".", floor, unit.start()), text.rfind(";", floor, unit.start()))
        for match in NAMES.finditer(text, start, unit.end() + REACH):
            if match.start() >= unit.end():
                break
            done = match.end()
            yield match


def _districts(match: regex.Match[str]) -> Iterator[str]:
    """Yield the names before "District", and all of a list before "Districts"."""
    names = [name for name in SEPARATOR.split(match["names"]) if name]
    unit = match["unit"] or TRAILING_UNIT.search(names[-1])
    if unit:
        plural = str(unit if isinstance(unit, str) else unit.group()).endswith("s")
        yield from (_bare(name) for name in (names if plural else names[-1:]))


def places(text: str, start: int, end: int, districts: frozenset[str]) -> Iterator[Place]:
    """Yield the places of the list that begins at an offset; ``districts`` are the names known as such."""
    pending: list[Place] = []
    position = start
    while item := ITEM.match(text, position, min(end, position + REACH)):
        position = _behind_apposition(text, item, end)
        if FOLLOWER.match(text, position, end) is None:
            break
        if item["lead"] and pending:
            yield from pending
            pending = []
        pending.append(_place(item, pending))
        district = DISTRICT.match(text, position, min(end, position + REACH))
        if district is not None and _is_district(district, districts):
            yield from _in(pending, _bare(district["name"]))
            pending, position = [], district.end()
        separator = SEPARATOR.match(text, position, min(end, position + REACH))
        if separator is None:
            break
        position = separator.end()
    yield from pending


def list_before(text: str, floor: int, end: int, *, related: bool = False) -> int | None:
    """Return where a list of names begins that ends at an offset, None if there is none.

    ``related`` tells that a relative pronoun follows, before which a preposition doesn't matter.
    """
    match = LIST_BEFORE.search(text, max(floor, end - LIST_REACH), end)
    if match is None:
        return None
    before = PART.search if related else PART_OF.search
    return None if before(text, max(floor, match.start() - 12), match.start()) else match.start()


def _behind_apposition(text: str, item: regex.Match[str], end: int) -> int:
    brackets = BRACKETS.match(text, item.end(), end)
    position = brackets.end() if brackets else item.end()
    apposition = APPOSITION.match(text, position, min(end, position + REACH))
    return apposition.end() if apposition else position


def _is_district(match: regex.Match[str], districts: frozenset[str]) -> bool:
    return bool(match["unit"]) or _bare(match["name"]) != match["name"] or match["name"] in districts


def _bare(name: str) -> str:
    """Return a district's name without the word for what it is."""
    return TRAILING_UNIT.sub("", name)


def _in(pending: list[Place], district: str) -> Iterator[Place]:
    return (place if place.district else replace(place, district=district, told=True) for place in pending)


def _place(item: regex.Match[str], pending: list[Place]) -> Place:
    name = " ".join(item["name"].split())
    if item["site"]:
        name = " ".join(item["site"].split()) + " " + name
    elif item["feature"]:
        name = f"{name} {item['feature']}"
    elif BARE_FEATURE.fullmatch(name) and pending:
        name = " ".join([*pending[-1].name.split()[:-1], name])
    district = _bare(name)
    start = item.start("site") if item["site"] else item.start("name")
    told = (
        BARE_FEATURE.search(name) is not None or item.group()[-1:] != item["name"][-1:] or bool(item["lead"])
    )
    return Place(name, None if district == name else district, start, item.end(), told)
