"""The key figures of places: how many each claimant says a side has taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aras_docs.composition.annexes.places import dates_in_words, district_key
from aras_docs.composition.dates import chronological
from aras_docs.composition.key_figures.entry import Entry
from aras_docs.composition.phrases import aside, counted
from aras_docs.composition.statements import speaker
from aras_docs.nodes import Anchor, Link, Strong, Text
from aras_docs.toponyms import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.annexes.places import Day, Statement
    from aras_docs.facts import PlaceClaim

# The side that is said to have taken places, and who says so.
Account: TypeAlias = "tuple[int | None, str | None]"
WHERE = Link((Text("annex D"),), Anchor("annex-d"))


def places(claimed: Sequence[Statement], desk: Desk) -> list[Entry]:
    """Return a key figure for each taker and claimant, those who claim most first."""
    found: dict[Account, list[Statement]] = {}
    for statement in claimed:
        claim = statement.first
        claimant = claim.claimant.name if claim.claimant else None
        found.setdefault((desk.sides.known(claim.by), claimant), []).append(statement)
    entries = [(by, _claims(theirs), theirs) for (by, _), theirs in found.items()]
    entries.sort(key=lambda entry: -len(_named(entry[1])))
    return [_entry(by, claims, theirs, desk) for by, claims, theirs in entries]


def _claims(claimed: Sequence[Statement]) -> list[PlaceClaim]:
    return [claim for statement in claimed for claim in statement.claims]


def _named(claims: Sequence[PlaceClaim]) -> set[tuple[str | None, str]]:
    """Return the places that claims name, each once: one named with its district isn't another without."""
    named = {(district_key(claim), folded(claim.place)) for claim in claims}
    placed = {place for district, place in named if district}
    return {(district, place) for district, place in named if district or place not in placed}


def _entry(by: int | None, claims: Sequence[PlaceClaim], claimed: Sequence[Statement], desk: Desk) -> Entry:
    first = claims[0]
    dates = dates_in_words(sorted(claimed, key=_day))
    return Entry(
        "places claimed as taken",
        desk.tagger.text(desk.sides.taker(by)),
        (Strong((Text(counted(len(_named(claims)), "place")),)), Text(_where(claims) + _denied(claims))),
        (speaker(first.claimant, first.span, desk), (aside(dates),)),
        (WHERE,),
    )


def _day(statement: Statement) -> Day:
    date = statement.first.moment.first
    return chronological(date) if date else (0, 0, 0)


def _where(claims: Sequence[PlaceClaim]) -> str:
    """Return in how many districts the places lie, and of how many no district is stated."""
    named = _named(claims)
    districts = {district for district, _ in named if district}
    loose = sum(district is None for district, _ in named)
    if not districts:
        return ""
    where = f"in {counted(len(districts), 'district')}"
    return f": {len(named) - loose} {where}, {loose} with no district stated" if loose else f" {where}"


def _denied(claims: Sequence[PlaceClaim]) -> str:
    denied = sum(bool(claim.denials) for claim in claims)
    return f"; {counted(denied, 'claim')} denied" if denied else ""
