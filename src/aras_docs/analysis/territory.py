"""Places said to have been taken, by whom and when, each with its district."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex

from aras_docs.analysis.clauses import Clause
from aras_docs.analysis.names import IRREGULAR, WORD, Vocabulary
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.place_lists import Place, places
from aras_docs.analysis.responses import covers
from aras_docs.analysis.sides import Sides
from aras_docs.facts import Event, PlaceClaim, Response

# Words that say that a place has changed hands; an intention ("to seize control of") is none of them.
TAKING = regex.compile(
    r"(?<![\p{L}-])(?:"
    r"(?:took|taken|taking|seized|seizing|gained|gaining|secured|securing|claimed|claiming|regained|regaining|assumed)\s+"
    r"(?:back\s+)?(?:[a-z]+\s+)?control\s+(?:of|over)"
    r"|in\s+(?:[a-z]+\s+)?control\s+of"
    r"|captured|recaptured|capturing|recapturing|seized|seizing|taken|took|taking|retaken|retook|retaking|liberated|liberating"
    r"|conquered|overran|occupied|occupying|claimed|stormed"
    r")\s+"
)
# What before a verb takes it back.
NEGATED = regex.compile(r"\b(?:not|never|nearly|almost|without|before)\s+$")
# A gerund tells of a deed only behind these; elsewhere of an aim ("concentrated on capturing").
GERUND = regex.compile(r"\w+ing\b")
ACHIEVED = regex.compile(r"(?:[,;—–]|\b(?:by|thus|thereby|after|and|while))\s+$")
# "… claimed to have retaken": the claimant's own deed, whoever is named between.
OWN_DEED = regex.compile(r"\bto\s+have\s+$")
# Names with these words are no places.
NO_PLACE = frozenset(
    [
        "Army",
        "Armies",
        "Battalion",
        "Battle",
        "Brigade",
        "Corps",
        "Cross",
        "Division",
        "Fleet",
        "Group",
        "Luftwaffe",
        "Medal",
        "Operation",
        "Order",
        "Panzer",
        "Regiment",
        "Squadron",
        "Wehrmacht",
        "Admiral",
        "Brigadier",
        "Captain",
        "Colonel",
        "Commander",
        "Emperor",
        "Field",
        "General",
        "King",
        "Lieutenant",
        "Lord",
        "Major",
        "Marshal",
        "President",
        "Prime",
        "Prince",
        "Queen",
        "Sergeant",
        "Sir",
        "Forces",
        "Force",
        "Troops",
    ]
)
# How far before a verb of taking the side that took is looked for.
REACH = 300
# A list goes on without its verb behind a second date ("…, and on 22 October, Ağbənd").
GAP = regex.compile(r"\s*,\s*")


class Taking(NamedTuple):
    """Whether a clause of the same sentence told of places taken, and by which side."""

    active: bool
    side: int | None


def place_claims(
    records: Iterable[tuple[Clause, Event]], sides: Sides, districts: frozenset[str], vocabulary: Vocabulary
) -> Iterator[tuple[int, PlaceClaim]]:
    """Yield the places taken, each with the position of its record."""
    taking = Taking(active=False, side=None)
    for position, (clause, event) in enumerate(records):
        if clause.tagged.passage.phase is Phase.BACKGROUND:
            continue
        taking = Taking(active=False, side=None) if clause.opens_sentence else taking
        for start, side in _objects(clause, sides, taking):
            for place in places(clause.tagged.passage.text, start, _end(clause, start), districts):
                if _is_place(place, vocabulary) and not sides.is_person(place.name):
                    yield position, _claim(place, clause, event, side)
            taking = Taking(active=True, side=side)


def _objects(clause: Clause, sides: Sides, taking: Taking) -> Iterator[tuple[int, int | None]]:
    """Yield where a list of taken places begins, and the side that took them if it is named."""
    text = clause.tagged.passage.text
    gap = GAP.match(text, clause.expressions[0].end) if taking.active and clause.expressions else None
    if gap is not None:
        yield gap.end(), taking.side
    for match in TAKING.finditer(text, clause.start, clause.end):
        if _is_deed(text, clause.start, match):
            side = _taker(clause, sides, match.start())
            yield match.end(), taking.side if side is None else side


def _is_deed(text: str, start: int, match: regex.Match[str]) -> bool:
    """Return whether a verb of taking tells of a deed done, not of an aim or a failure."""
    before = max(start, match.start() - 12)
    if NEGATED.search(text, before, match.start()):
        return False
    return not GERUND.match(match.group()) or ACHIEVED.search(text, before, match.start()) is not None


def _taker(clause: Clause, sides: Sides, before: int) -> int | None:
    """Return the side named last before an offset, else that of the claimant."""
    text = clause.tagged.passage.text
    claimant = clause.statement.claimant.side if clause.statement else None
    if OWN_DEED.search(text, max(clause.start, before - 12), before):
        return claimant
    named = (
        sides.of(word) for word in reversed(WORD.findall(text, max(clause.start, before - REACH), before))
    )
    return next((side for side in named if side is not None), claimant)


def _end(clause: Clause, start: int) -> int:
    """Return where a list must end: at the next time expression, else with the clause."""
    dates = clause.tagged.between(start, clause.end)
    return dates[0].start if dates else clause.end


def _is_place(place: Place, vocabulary: Vocabulary) -> bool:
    words = place.name.split()
    if NO_PLACE.intersection(words):
        return False
    return len(words) > 1 or (place.name not in IRREGULAR and vocabulary.country(place.name) == place.name)


def _claim(place: Place, clause: Clause, event: Event, taker: int | None) -> PlaceClaim:
    return PlaceClaim(
        place=place.name,
        district=place.district,
        by=taker,
        moment=event.when,
        claimant=event.claimant,
        denials=_answering(event.denials, place),
        confirmations=_answering(event.confirmations, place),
        section=event.section,
        span=clause.tagged.passage.span(place.start, place.end),
    )


def _answering(responses: tuple[Response, ...], place: Place) -> tuple[Response, ...]:
    names = (place.name, place.district or "", "captur", "control", "seiz", "advance")
    return tuple(each for each in responses if covers(each, *names))
