"""Places said to have been taken, by whom and when, each with its district."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex
from msgspec import Struct

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.claims.responses import covers
from aras_docs.analysis.language.fighters import FIGHTING
from aras_docs.analysis.language.names import IRREGULAR, Vocabulary
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.sides import Sides
from aras_docs.analysis.temporal.context import Use
from aras_docs.analysis.temporal.tagger import Expression
from aras_docs.analysis.territory.gazetteer import FORMATIONS, NO_PLACE, Gazetteer
from aras_docs.analysis.territory.place_lists import Place, places
from aras_docs.analysis.territory.place_names import SEPARATOR
from aras_docs.analysis.territory.takings import IDIOM, Deed, deeds, next_date
from aras_docs.facts import Basis, Event, Moment, PlaceClaim, Precision, Response, TimexType
from aras_docs.toponyms import folded

# "… claimed to have retaken": the claimant's own deed, whoever is named between.
OWN_DEED = re.compile(r"\bto\s+have\s+$")
# A word that begins a sentence and no name.
ADVERB = re.compile(r"[^\W\d_]+(?:ally|ently|edly)")
# How far before a verb of taking the side that took is looked for.
REACH = 300
# A list goes on without its verb behind a second date ("…, and on 22 October, Ağbənd").
GAP = re.compile(r"\s*,\s*")
# What stands between a place and the date that it alone was taken on.
ITS_DATE = re.compile(
    r"(?:\s*\([^()]{0,60}\))?(?:\s+(?:(?:early|late)\s+)?(?:on|in|during)\s+(?:the\s+)?|(?P<bare>\s+))"
)
DATE_REACH = 24


# Words before a side's name that make it the one that suffered.
OBJECT = re.compile(
    r"\b(?:against|attack\w*|defeat\w*|despite|drove|expel\w*|forc\w+|from|push\w*|repuls\w*|rout\w*)\b[^,;]{0,60}$"
)
# A new subject behind a side's name: whoever did it, it need not have been that side.
NEW_SUBJECT = regex.compile(r",\s+(?:an?|his|its|the|their|these|those|\d+\S*|\p{Lu}\S*)\s")


class Ground(Struct, frozen=True):
    """What is known of an article when its places are read; ``seats`` are its districts by folded name."""

    sides: Sides
    districts: frozenset[str]
    vocabulary: Vocabulary
    gazetteer: Gazetteer
    seats: dict[str, str]


class Taking(NamedTuple):
    """Whether a clause of the same sentence told of places taken, and by which side."""

    active: bool
    side: int | None


class Taken(NamedTuple):
    """A place taken, when, and by which side."""

    place: Place
    when: Moment
    side: int | None


def place_claims(
    told: Sequence[tuple[Clause, Event | None]],
    sides: Sides,
    districts: frozenset[str],
    vocabulary: Vocabulary,
) -> Iterator[tuple[Clause, PlaceClaim]]:
    """Yield the places taken, each with its clause; one that is no event leaves them undated."""
    texts = dict.fromkeys(clause.tagged.passage.text for clause, _ in told)
    seats = {folded(name): name for name in sorted(districts)}
    ground = Ground(sides, districts, vocabulary, Gazetteer(texts), seats)
    taking = Taking(active=False, side=None)
    for clause, event in told:
        if clause.tagged.passage.phase is Phase.BACKGROUND:
            continue
        taking = Taking(active=False, side=None) if clause.opens_sentence else taking
        for taken in _taken(clause, event, ground, taking):
            taking = Taking(active=True, side=taken.side)
            yield clause, _claim(taken, clause, event, ground)


def _taken(clause: Clause, event: Event | None, ground: Ground, taking: Taking) -> Iterator[Taken]:
    """Yield the places that a clause tells of as taken; the first may go on from the clause before."""
    text = clause.tagged.passage.text
    gap = GAP.match(text, clause.expressions[0].end) if taking.active and clause.expressions else None
    if gap is not None:
        for place in places(text, gap.end(), next_date(clause, gap.end()), ground.districts):
            if _is_place(place, ground):
                yield Taken(place, _when(event, None, None), taking.side)
    for deed in deeds(clause):
        side = _taker(clause, ground.sides, deed)
        side = taking.side if side is None and deed.agent is None else side
        for listed, own in _lists(clause, deed, ground):
            when = _when(event, own, deed)
            yield from (Taken(place, when, side) for place in listed if _is_place(place, ground))


def _lists(
    clause: Clause, deed: Deed, ground: Ground
) -> Iterator[tuple[tuple[Place, ...], Expression | None]]:
    """Yield the lists of a deed with the dates right behind them ("A and B on 5 May, C on 6 May")."""
    text = clause.tagged.passage.text
    listed = tuple(places(text, deed.start, deed.end, ground.districts))
    if not listed or IDIOM.match(text, listed[-1].end) or _takes_time(clause, listed[-1].end):
        return
    if deed.agent is not None:
        if deed.sure or any(each.told or ground.gazetteer.is_place(each.name) for each in listed):
            yield listed, _own_date(clause, listed) if deed.follows else None
        return
    own = _own_date(clause, listed)
    yield listed, own
    while own is not None and (following := SEPARATOR.match(text, own.end, clause.end)):
        listed = tuple(places(text, following.end(), next_date(clause, following.end()), ground.districts))
        own = _own_date(clause, listed)
        if own is not None:
            yield listed, own


def _takes_time(clause: Clause, end: int) -> bool:
    """Return whether a length of time stands right behind a name ("it took the Guards three hours")."""
    following = clause.tagged.between(end, min(end + 2, clause.end))
    return bool(following) and following[0].timex.type is TimexType.DURATION


def _own_date(clause: Clause, listed: Sequence[Place]) -> Expression | None:
    """Return the date right behind a list of places, None if there is none."""
    if not listed:
        return None
    end = listed[-1].end
    following = clause.tagged.between(end, min(end + DATE_REACH, clause.end))
    text = clause.tagged.passage.text
    between = ITS_DATE.fullmatch(text, end, following[0].start) if following else None
    if between is None or (between["bare"] and not text.startswith(("the ", "a "), following[0].start)):
        return None
    known = following[0].use is Use.NARRATIVE and following[0].moment.first is not None
    return following[0] if known else None


def _when(event: Event | None, own: Expression | None, deed: Deed | None) -> Moment:
    """Return when places were taken: on their own date, else with the event, or some time before it."""
    if own is not None and (event is None or own.timex is not event.timex):
        return own.moment
    if event is None:
        return Moment(None, None, None, Precision.VAGUE, Basis.UNDATED, "no date is stated")
    if own is not None or deed is None or not deed.after or event.when.last is None:
        return event.when
    date = event.when.last
    return Moment(None, date, None, Precision.VAGUE, Basis.UNDATED, f"before {date.in_words()}")


def _taker(clause: Clause, sides: Sides, deed: Deed) -> int | None:
    """Return the side that took: named as agent, or last before the verb, else that of the claimant."""
    if deed.lost:
        return sides.other(_taker(clause, sides, deed._replace(lost=False)))
    if deed.agent is not None:
        return sides.of(deed.agent)
    text = clause.tagged.passage.text
    claimant = clause.statement.claimant.side if clause.statement else None
    if OWN_DEED.search(text, max(clause.start, deed.verb - 12), deed.verb):
        return claimant
    start = max(clause.start, deed.verb - REACH)
    for word in reversed(list(FIGHTING.finditer(text, start, deed.verb))):
        side = None if word.group() in FORMATIONS else sides.of(word.group())
        if side is not None:
            unsure = NEW_SUBJECT.search(text, word.end(), deed.verb) or OBJECT.search(
                text, start, word.start()
            )
            return None if unsure else side
    return claimant


def _is_place(place: Place, ground: Ground) -> bool:
    words = place.name.split()
    if NO_PLACE.intersection(words) or ground.sides.is_person(place.name) or ADVERB.fullmatch(place.name):
        return False
    if ground.gazetteer.is_person(place.name) and not place.told:
        return False
    return len(words) > 1 or (
        place.name not in IRREGULAR and ground.vocabulary.country(place.name) == place.name
    )


def _claim(taken: Taken, clause: Clause, event: Event | None, ground: Ground) -> PlaceClaim:
    place = taken.place
    district = place.district or ground.seats.get(folded(place.name))
    return PlaceClaim(
        place=place.name,
        district=district,
        by=taken.side,
        moment=taken.when,
        claimant=clause.statement.claimant if clause.statement else None,
        denials=_answering(event.denials if event else (), place.name, district),
        confirmations=_answering(event.confirmations if event else (), place.name, district),
        section=clause.tagged.passage.section,
        span=clause.tagged.passage.span(place.start, place.end),
    )


def _answering(responses: tuple[Response, ...], place: str, district: str | None) -> tuple[Response, ...]:
    names = (place, district or "", "captur", "control", "seiz", "advance")
    return tuple(each for each in responses if covers(each, *names))
