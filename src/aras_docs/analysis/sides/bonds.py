"""Bonds between two peoples: named side by side before their forces, or one against the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

from aras_docs.analysis.sides.peoples import FORCE, Named, Peoples, is_force

TOGETHER = re.compile(r"(?:,|\s+and|,\s+and|\s+or|/)\s*|-")
OF_FORCE = re.compile(rf"s?\s+{FORCE}")
_HOSTILE = (
    r"(?:attack(?:ed|ing|s)|captur(?:ed|ing)|defeat(?:ed|ing)|repuls(?:ed|ing)|repell(?:ed|ing)|destroy(?:ed|ing)|overr[au]n(?:ning)?|overwhelm(?:ed|ing)"
    r"|engag(?:ed|ing)|push(?:ed|ing)|dr(?:ove|iven|iving)|forc(?:ed|ing)|surround(?:ed|ing)|encircl(?:ed|ing)|bomb(?:ed|ing)|shell(?:ed|ing)|sank|sunk"
    r"|invad(?:ed|ing)|fought|fighting|kill(?:ed|ing)|surpris(?:ed|ing)|ambush(?:ed|ing)|rout(?:ed|ing)|outflank(?:ed|ing)|halt(?:ed|ing)|stopp(?:ed|ing)"
    r"|besieg(?:ed|ing)|against|invasion\s+of|shot\s+down|struck|hit|confront(?:ed|ing)|knocked\s+out|inflict(?:ed|ing)|counter-?attack(?:ed|ing))"
)
_ON = (
    r"(?:(?:attack|assault|offensive|raid|advance|bombardment|fire|operation|victory|campaign|war)s?"
    r"\s+(?:on|upon|against|over))"
)
AGAINST = re.compile(
    rf"s?['’]?s?(?:\s+(?!(?:and|with|but|while|as|who|which)\b)[\w-]+){{0,5}}?\s+(?:{_HOSTILE}|{_ON})"
    r"(?:\s+(?!(?:and|with|but|while|from)\b)[\w-]+){0,4}?\s+"
)
# How far the beginning of an article, which says who fought whom, reaches at most.
LEAD = 1500
FOUGHT = re.compile(r"\bbetween\s+(?:the\s+)?(?:[a-z]+\s+){0,3}\S+(?:\s\S+)?$")
BETWEEN = re.compile(r"s?\s+(?:[a-z]+\s+){0,2}and\s+(?:the\s+)?(?:[a-z]+\s+){0,2}")
# Alliances that are each other's opponents by name.
OPPOSED = (("Allies", "Axis"),)
# How much their names speak for it.
PLAIN = 2
# How far apart two peoples of one bond may be named.
WINDOW = 60


class Bond(Struct, frozen=True):
    """What speaks for two peoples' having fought beside each other (``alike``) or against each other."""

    one: str
    other: str
    alike: bool
    words: str
    weight: int = 1


def bonds_of(text: str, opponents: Iterable[Named], peoples: Peoples) -> Iterator[Bond]:
    """Yield the bonds between those named in a text: joined before their forces, or one against the other."""
    for one, other in OPPOSED:
        if {one, other} <= peoples.known:
            yield Bond(one, other, alike=False, words="", weight=PLAIN)
    for (one, begin, end), (other, start, stop) in pairwise(opponents):
        if one == other or start - end > WINDOW:
            continue
        between = text[end:start]
        if TOGETHER.fullmatch(between) and _are_forces(text, stop):
            yield Bond(one, other, alike=True, words=_quoted(text, begin, stop))
        elif AGAINST.fullmatch(between) or (end < LEAD and _is_between(text, end, between)):
            yield Bond(one, other, alike=False, words=_quoted(text, begin, stop))


def _are_forces(text: str, start: int) -> bool:
    behind = OF_FORCE.match(text, start)
    return behind is not None and is_force(behind["force"])


def _is_between(text: str, end: int, between: str) -> bool:
    """Return whether two peoples are named as those who fought: "between Xs and Ys"."""
    left = text[max(0, end - WINDOW) : end]
    return BETWEEN.fullmatch(between) is not None and FOUGHT.search(left) is not None


def _quoted(text: str, start: int, stop: int) -> str:
    return " ".join(text[start:stop].split())
