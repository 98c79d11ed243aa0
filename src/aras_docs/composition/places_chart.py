"""The chart of places claimed over time: which claims are drawn, and what is said of them in words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from msgspec.structs import replace

from aras_docs.composition.legend import NARROW
from aras_docs.composition.marks import Mark, bases_in_words, core, day_in_words, mark_at
from aras_docs.composition.phrases import counted
from aras_docs.composition.places_drawing import Step, Strip, drawing
from aras_docs.nodes import Figure
from aras_docs.toponyms import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.facts import PlaceClaim

# The name of a district with the claims in it.
District: TypeAlias = "tuple[str, Sequence[PlaceClaim]]"
Dated: TypeAlias = "tuple[Mark, PlaceClaim]"
TITLE = "Places claimed over time"
FEWEST_DAYS = 2
# As many strips as a page of A5 has room for beside its text.
MOST = 12


def places_chart(districts: Sequence[District], desk: Desk) -> Figure | None:
    """Return the chart of all places claimed on a known day, or None where that is one day or none."""
    marks = sorted((mark for _, claims in districts for mark, _ in _dated(claims)), key=lambda mark: mark.day)
    drawn = core(marks)
    if len({mark.day for mark in drawn}) < FEWEST_DAYS:
        return None
    strips = _strips(districts, (drawn[0], drawn[-1]), desk)
    shown = _largest(strips)
    left_out = sum(len(claims) for _, claims in districts) - len(drawn)
    caption = desk.tagger.text(_caption(strips, shown, left_out, several=len(districts) > 1))
    alternative, narrow = _alternative(strips, shown, drawn), drawing(shown, NARROW)
    return Figure(drawing(shown), caption, alternative, "places-chart", narrow=narrow)


def _dated(claims: Sequence[PlaceClaim]) -> Iterator[Dated]:
    for claim in claims:
        if mark := mark_at(claim.moment, denied=bool(claim.denials)):
            yield mark, claim


def _strips(districts: Sequence[District], ends: tuple[Mark, Mark], desk: Desk) -> tuple[Strip, ...]:
    """Return a strip for each district and for each side that is said to have taken places in it."""
    first, last = (mark.day for mark in ends)
    takers = {desk.sides.known(claim.by) for _, claims in districts for claim in claims}
    strips: list[Strip] = []
    for name, claims in districts:
        dated = [pair for pair in _dated(claims) if first <= pair[0].day <= last]
        for taker in dict.fromkeys(desk.sides.known(claim.by) for _, claim in dated):
            steps = _steps([pair for pair in dated if desk.sides.known(pair[1].by) == taker])
            strips.append(Strip(name, desk.sides.taker(taker) if len(takers) > 1 else "", tuple(steps)))
    return tuple(strips) if len(districts) > 1 else tuple(map(_under_its_taker, strips))


def _under_its_taker(strip: Strip) -> Strip:
    """Return a strip of the only district there is under the name of who took its places."""
    return replace(strip, name=strip.taker[:1].upper() + strip.taker[1:] or strip.name, taker="")


def _steps(dated: Sequence[Dated]) -> Iterator[Step]:
    """Yield a step for each day; a place named again counts once, and still shows that it was claimed."""
    known: set[str] = set()
    in_order = sorted(dated, key=lambda pair: pair[0].day)
    for day, group in groupby(in_order, key=lambda pair: pair[0].day):
        pairs = list(group)
        known |= {folded(claim.place) for _, claim in pairs}
        derived = all(mark.derived for mark, _ in pairs)
        yield Step(Mark(day, derived, any(mark.denied for mark, _ in pairs)), len(known))


def _largest(strips: tuple[Strip, ...]) -> tuple[Strip, ...]:
    """Return the strips with the most places, as many as there is room for, in their own order."""
    kept = sorted(strips, key=lambda strip: -strip.count)[:MOST]
    return tuple(strip for strip in strips if strip in kept)


def _caption(strips: tuple[Strip, ...], shown: tuple[Strip, ...], left_out: int, *, several: bool) -> str:
    words = f"{TITLE}, by district" if several else TITLE
    if others := [strip.name for strip in strips if strip not in shown]:
        words += f"; others, in the tables only: {', '.join(dict.fromkeys(others))}"
    if left_out:
        words += f"; not drawn: {counted(left_out, 'claim')} of no known day, or far off"
    return words


def _alternative(strips: tuple[Strip, ...], shown: tuple[Strip, ...], drawn: list[Mark]) -> str:
    lines = [_in_words(strip) for strip in shown]
    if others := [_in_words(strip) for strip in strips if strip not in shown]:
        lines.append(f"Others, not drawn: {'; '.join(others)}")
    return (
        f"Step chart from {day_in_words(drawn[0].day)} to {day_in_words(drawn[-1].day)} of how many places "
        f"had been claimed. {'. '.join(lines)}. {bases_in_words(drawn)}"
    )


def _in_words(strip: Strip) -> str:
    first, last = (day_in_words(step.mark.day) for step in (strip.steps[0], strip.steps[-1]))
    name = f"{strip.name}, {strip.taker}" if strip.taker else strip.name
    places = counted(strip.count, "place")
    return f"{name}: {places} on {first}" if first == last else f"{name}: {places} from {first} to {last}"
