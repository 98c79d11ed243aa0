"""Lists of places: "A, B and C in North, D and E in South districts"; the district follows its list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.language.names import FOLLOWER
from aras_docs.analysis.territory.place_names import (
    BRACKETS,
    CAPITAL,
    FEATURE,
    FEATURES,
    KIND_BEHIND,
    LEAD,
    NAME,
    SEPARATOR,
    SETTLEMENTS,
    SITE,
    UNIT_BEHIND,
    WITHIN,
    without_unit,
)

_PLURAL = rf"(?:[a-z]+\s+){{0,2}}?(?:cities|hamlets|settlements|towns|villages)\s+(?:of\s+)?{CAPITAL}"
BEFORE = re.compile(
    rf"(?:[Bb]oth\s+)?(?:[Tt]he\s+)?"
    rf"(?:(?P<lead>{LEAD})(?={CAPITAL})|(?:[a-z][a-z-]*\s+)?(?P<site>{SITE})(?={CAPITAL}))?"
)
UNNAMED = re.compile(
    rf"the\s+(?P<name>(?:nearby|adjacent|neighbou?ring)\s+(?:{FEATURES}|{SETTLEMENTS})(?<!s))\b"
)
APPOSITION = re.compile(rf",\s+(?:the|an?)\s+(?!{SITE}|{_PLURAL})[a-z][^,.;]*?(?=\s*(?:,|;|\.|$))")
BARE_FEATURE = re.compile(FEATURE)
# How long a place with its words around it may be; a bounded search keeps long texts linear.
REACH = 400


class Place(Struct, frozen=True):
    """A place named in a list, from ``start`` to ``end``, with the district that its list is in.

    ``told`` marks one that its own words say is a place ("the town of", "airfield").
    """

    name: str
    district: str | None
    start: int
    end: int
    told: bool


class Item(NamedTuple):
    """A name in a list from ``start`` to ``end``, with the words before and behind it that say what it is."""

    name: str
    start: int
    end: int
    lead: str = ""
    site: str = ""
    feature: str = ""
    kind: str = ""


class District(NamedTuple):
    """What a list is said to be in: its name, whether a "district" or the like follows, where that ends."""

    name: str
    unit: bool
    end: int


def places(text: str, start: int, end: int, districts: frozenset[str]) -> Iterator[Place]:
    """Yield the places of the list that begins at an offset; ``districts`` are the names known as such."""
    pending: list[Place] = []
    position = start
    while item := _item(text, position, min(end, position + REACH)):
        position = _behind_apposition(text, item, end)
        if FOLLOWER.match(text, position, end) is None:
            break
        if item.lead and pending:
            yield from pending
            pending = []
        pending.append(_place(item, pending))
        district = _district(text, position, min(end, position + REACH))
        if district is not None and _is_district(district, districts):
            yield from _in(pending, without_unit(district.name))
            pending, position = [], district.end
        separator = SEPARATOR.match(text, position, min(end, position + REACH))
        if separator is None:
            break
        position = separator.end()
    yield from pending


def _item(text: str, position: int, end: int) -> Item | None:
    before = BEFORE.match(text, position, end)
    name = NAME.match(text, before.end() if before else position, end)
    if before is None or name is None:
        unnamed = UNNAMED.match(text, position, end)
        return Item(unnamed["name"], unnamed.start("name"), unnamed.end()) if unnamed else None
    kind = KIND_BEHIND.match(text, name.end(), end)
    return Item(
        name.group(),
        before.start("site") if before["site"] else name.start(),
        kind.end() if kind else name.end(),
        before["lead"] or "",
        before["site"] or "",
        (kind["feature"] or "") if kind else "",
        kind.group() if kind else "",
    )


def _behind_apposition(text: str, item: Item, end: int) -> int:
    brackets = BRACKETS.match(text, item.end, end)
    position = brackets.end() if brackets else item.end
    apposition = APPOSITION.match(text, position, min(end, position + REACH))
    return apposition.end() if apposition else position


def _district(text: str, position: int, end: int) -> District | None:
    within = WITHIN.match(text, position, end)
    name = NAME.match(text, within.end(), end) if within else None
    if name is None:
        return None
    unit = UNIT_BEHIND.match(text, name.end(), end)
    return District(name.group(), unit is not None, unit.end() if unit else name.end())


def _is_district(district: District, districts: frozenset[str]) -> bool:
    return district.unit or without_unit(district.name) != district.name or district.name in districts


def _in(pending: list[Place], district: str) -> Iterator[Place]:
    return (place if place.district else replace(place, district=district, told=True) for place in pending)


def _place(item: Item, pending: list[Place]) -> Place:
    name = " ".join(item.name.split())
    if item.site:
        name = " ".join(item.site.split()) + " " + name
    elif item.feature:
        name = f"{name} {item.feature}"
    elif BARE_FEATURE.fullmatch(name) and pending:
        name = " ".join([*pending[-1].name.split()[:-1], name])
    district = without_unit(name)
    told = bool(item.lead or item.kind) or BARE_FEATURE.search(name) is not None
    return Place(name, None if district == name else district, item.start, item.end, told)
