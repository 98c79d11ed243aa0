"""Ties between a people and a side: its commanders, its units, and its figures in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import regex
from msgspec import Struct

from aras_docs.analysis.language.known_names import KnownNames
from aras_docs.analysis.language.nations import NAME
from aras_docs.analysis.sides.peoples import Named, Peoples

_LOST = r"(?:lost|suffered|sustained|had|losing|suffering|incurred|numbered|fielded|deployed)"
_LOSSES = r"(?:losses|casualties|dead|loss|strength|forces|army|troops|fleet|garrison|side)"
_RANK = (
    r"(?:[Ff]ield|[Mm]arshal|[Gg]eneral|[Ll]ieutenant|[Mm]ajor|[Bb]rigadier|[Cc]olonel|[Cc]aptain|[Aa]dmiral|[Vv]ice|[Rr]ear|[Cc]ommodore"
    r"|[Cc]ommander|[Gg]eneraloberst|[Ll]eader|[Kk]ing|[Ee]mperor|[Pp]resident|[Pp]rince|[Dd]uke)"
)
# How much a plain statement speaks for a side.
STRONG = 3
# How far before a commander or unit, and around a figure, a people may be named.
BEFORE = 70
WINDOW = 60
FIGURE = re.compile(r"[0-9](?<![0-9.,–-].)[0-9,]*+(?![–-]|\.[0-9])")
OWNS = re.compile(rf"s?(?:['’]s?)?\s+(?:[a-z]+\s+){{0,2}}?(?:{_LOSSES}|{_LOST})\b[^.;,()]{{0,40}}")


@cache  # These patterns take long to compile, and an article whose sides are plain needs none of them.
def _command() -> regex.Pattern[str]:
    """Return what may stand between a people and its commander: ranks, formations, "led by"; no act."""
    return regex.compile(
        rf"(?:['’]s?)?(?:,?\s+\(?|\s*\()(?:(?:{_RANK}|\p{{Lu}}[\p{{L}}.]*|\d+\w\w|forces?|army|troops|fleet|navy|squadron|division|corps|brigade|w(?:as|ere)(?=\s+(?:commanded|led)\b)|under|led|commanded|by|of|the"
        r"|command|in-chief|der|von|de|van)['’]?s?,?[\s-]+\(?)*+",
    )


@cache
def _office() -> regex.Pattern[str]:
    """Return a commander's office behind the name: "Y, the commander of the X forces"."""
    return regex.compile(
        rf"(?(DEFINE)(?P<name>{NAME})(?P<rank>{_RANK}))"
        r"(?:,\s+(?:(?:the|a)\s+)?(?P<people>(?&name))\s+(?&rank)\b"
        r"|(?:,\s+(?:(?:the|a)\s+)?(?&rank)(?:-in-chief)?\s+of|,?\s+(?:was\s+given\s+(?:the\s+)?command\s+of|took\s+command\s+of"
        r"|commanded|commanding|who\s+commanded|led))\s+(?:the\s+)?(?P<people>(?&name))\b)"
    )


@cache
def _of_figure() -> regex.Pattern[str]:
    """Return a people behind its figure: "900 X soldiers"."""
    return regex.compile(
        rf"\s+(?P<name>{NAME})\s+(?:soldiers|troops|men|dead|killed|were\s+killed|casualties|losses|tanks|aircraft)\b"
    )


class Tie(Struct, frozen=True):
    """What speaks for a people's being on a side: how much, and the words of the source."""

    people: str
    side: int
    weight: int
    words: str


def of_commanders(
    text: str, opponents: Iterable[Named], commanders: Mapping[str, int], peoples: Peoples
) -> Iterator[Tie]:
    """Yield the ties of peoples that the text names right before a commander ("the Xs under General Y").

    ``opponents`` are the peoples and commanders that the text names.
    """
    for name, start, end in opponents:
        if name not in commanders or name in peoples.known:
            continue
        before = text[max(0, start - BEFORE) : start]
        found = peoples.named(before)
        if found and _command().fullmatch(before, found[-1][2]):
            words = " ".join((before[found[-1][1] :] + name).split())
            weight = 1 if before[found[-1][2] :].lstrip("s").startswith(",") else STRONG
            yield Tie(found[-1][0], commanders[name], weight, words)
        behind = _office().match(text, end)
        if behind and (held := peoples.named(behind["people"])):
            words = " ".join(text[start : behind.end()].split())
            yield Tie(held[0][0], commanders[name], 2, words)


def of_units(text: str, units: Mapping[str, int], peoples: Peoples) -> Iterator[Tie]:
    """Yield the ties of peoples that the text names right before a unit ("the X 15th Infantry Division")."""
    for unit, start, _ in KnownNames(units).find(text) if units else ():
        before = text[max(0, start - BEFORE) : start]
        found = peoples.named(before) if before[-1:].isspace() else ()
        if found and not before[found[-1][2] :].strip():
            words = " ".join((before[found[-1][1] :] + unit).split())
            yield Tie(found[-1][0], units[unit], STRONG, words)


def of_figures(text: str, figures: Mapping[str, int], peoples: Peoples) -> Iterator[Tie]:
    """Yield the ties of peoples whose losses or strength the text gives as the infobox gives a side's."""
    for match in FIGURE.finditer(text) if figures else ():
        side = figures.get(match.group())
        people = None if side is None else _owner(text, *match.span(), peoples)
        if side is not None and people is not None:
            name, words = people
            yield Tie(name, side, STRONG, words)


def _owner(text: str, start: int, end: int, peoples: Peoples) -> tuple[str, str] | None:
    """Return the only people near a figure, with the words that make the figure theirs."""
    left = max(0, start - WINDOW)
    left = max(left, *(text.rfind(stop, left, start) + 1 for stop in ".;\n"))
    before, behind = text[left:start], text[end : end + WINDOW]
    found = peoples.named(before)
    after = _of_figure().match(behind)
    if after is not None and (owner := peoples.named(after["name"])):
        return (owner[0][0], " ".join(text[start : end + after.end()].split()))
    if len({name for name, _, _ in found}) != 1 or not OWNS.fullmatch(before, found[-1][2]):
        return None
    return found[-1][0], " ".join(text[left + found[-1][1] : end].split())
