"""What else a side goes by: its acronyms, its numbered units, and words such as "the rebels"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import regex

from aras_docs.analysis.language.fighters import FIGHTING, ROLE, ROLES, RULING, UNIT
from aras_docs.analysis.language.names import CAPITALISED, WORD

UNITS = regex.compile(UNIT)
REBELS = re.compile(rf"\b{ROLE}\b", re.IGNORECASE)
# How a text says whose a role is: "separatist forces of the X Republic".
ROLE_OF = regex.compile(
    rf"\b(?P<role>{ROLE})\s+(?:(?:forces|fighters|groups?|army|militias?|republic)\s+)?of\s+(?:the\s+)?(?:self-proclaimed\s+)?(?P<name>{CAPITALISED}(?:\s+(?:of\s+)?{CAPITALISED}){{0,3}})"
)
# The word by which a compass point or "New" makes a name of its own ("South Ossetian").
POINTED = re.compile(r"(?:New|North|South|East|West)\s+(\S+)")
SHORTEST_ACRONYM = 3
SMALL = re.compile(r"\b(?:of|and|the)\s+")
# The name that the northern states of a civil war went by.
UNION = re.compile(r"(?:^|\()Union\b")


class Given(NamedTuple):
    """What the infobox gives of a side: its number, and the texts of its combatants and units."""

    number: int
    combatants: tuple[str, ...]
    units: tuple[str, ...]


def aliases(given: Iterable[Given], text: str, names: Mapping[int, Iterable[str]]) -> dict[str, int]:
    """Return the other names that belong to one side only; ``names`` are the countries of each."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    sides = tuple(given)
    for side in sides:
        for alias in (*_of_combatants(side.combatants), *_of_units(side.units)):
            found[alias].add(side.number)
        for name in names.get(side.number, ()):
            found.update({tail: found[tail] | {side.number} for tail in POINTED.findall(name)})
    for role, number in _roles(sides, text, names):
        found[role].add(number)
    return {alias: numbers.pop() for alias, numbers in found.items() if len(numbers) == 1}


def aliases_in(words: str, known: Mapping[str, int]) -> Iterator[int]:
    """Yield the sides of the aliases among some words; a role counts where no name stands beside it."""
    if not known:
        return
    for match in FIGHTING.finditer(words):
        name = " ".join(match.group().split())
        if name in known:
            yield known[name]
    others = [each.group() for each in WORD.finditer(words) if not ROLES.fullmatch(each.group())]
    for match in ROLES.finditer(words) if not others else ():
        role = match.group().lower().removesuffix("s")
        if role in known:
            yield known[role]


def _of_combatants(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        if UNION.search(text):
            yield "Union"
        bare = text.split("(")[0]
        for words in (bare, SMALL.sub("", bare)):
            short = "".join(word[:1] for word in words.split() if word[:1].isalpha())
            if len(short) >= SHORTEST_ACRONYM:
                yield short.upper()


def _of_units(texts: Iterable[str]) -> Iterator[str]:
    """Yield the numbered units, in full and with their number and kind alone ("163rd Division")."""
    for text in texts:
        for unit in UNITS.findall(text):
            number, *rest = unit.split()
            yield " ".join((number, *rest))
            yield f"{number} {rest[-1]}"


def _roles(
    sides: Iterable[Given], text: str, names: Mapping[int, Iterable[str]]
) -> Iterator[tuple[str, int]]:
    """Yield who the rebels are, as a combatant's name or the text has it, and who then is the government."""
    numbers = [side.number for side in sides]
    found = {
        (role.lower().removesuffix("s"), side.number)
        for side in sides
        for each in side.combatants
        for role in REBELS.findall(each.split("(")[0])
    }
    for match in ROLE_OF.finditer(text):
        words = frozenset(match["name"].split())
        found |= {
            (match["role"].lower().removesuffix("s"), side.number)
            for side in sides
            if not words.isdisjoint(names.get(side.number, ()))
            or any(match["name"] in each for each in side.combatants)
        }
    yield from sorted(found)
    rebels = {number for _, number in found}
    if len(numbers) == 2 and len(rebels) == 1:  # noqa: PLR2004 – two sides oppose each other
        yield RULING, next(number for number in numbers if number not in rebels)
