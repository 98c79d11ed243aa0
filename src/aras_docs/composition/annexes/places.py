"""Annex D: places said to have been taken, by district."""

from __future__ import annotations

from itertools import accumulate, groupby, islice
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.annexes.chronology import date_lines
from aras_docs.composition.crossing import row_anchor, row_mark
from aras_docs.composition.dates import chronological, moment_words
from aras_docs.composition.phrases import aside, cell, columns, counted, header_cell, header_row, paragraph
from aras_docs.composition.places_chart import places_chart
from aras_docs.composition.statements import who_says_so
from aras_docs.facts import Basis
from aras_docs.nodes import Anchor, Heading, Link, Row, Table, Text
from aras_docs.toponyms import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.composition.crossing import Crossing
    from aras_docs.document import Part
    from aras_docs.facts import PlaceClaim
    from aras_docs.nodes import Block

TITLE = "Places claimed"
INTRODUCTION = (
    "Places that the article, or someone it cites, says were taken, by the district the text gives and by "
    "date: one row for each statement, with how many places of the district were claimed so far. A place "
    "named twice is two claims, not two places, also where it is spelt in two ways; spellings are the "
    "article's own. Dates are marked as in annex B."
)
NO_DISTRICT = "District not stated"
NONE = "No place is said to have been taken."


class Statement(Struct, frozen=True):
    """The places of one district that one statement claims; alike in all but the place."""

    claims: tuple[PlaceClaim, ...]

    @property
    def first(self) -> PlaceClaim:
        """Return the first of the claims, which stands for what all have in common."""
        return self.claims[0]


Numbered: TypeAlias = tuple[int, Statement]
Day: TypeAlias = tuple[int, int, int]


def by_district(claims: tuple[PlaceClaim, ...]) -> tuple[PlaceClaim, ...]:
    """Return claims district by district, in the order they first occur, those without one last; by date.

    One without a date or bounds stays behind the claim that it follows in the narrative.
    """
    order: dict[str | None, int] = {}
    for claim in claims:
        order.setdefault(district_key(claim), len(order))
    order[None] = len(order)
    days = accumulate(claims, _day, initial=(0, 0, 0))
    keyed = [
        (order[district_key(claim)], day, claim)
        for claim, day in zip(claims, islice(days, 1, None), strict=True)
    ]
    return tuple(claim for *_, claim in sorted(keyed, key=lambda key: key[:2]))


def statements(claims: tuple[PlaceClaim, ...], crossing: Crossing) -> tuple[Statement, ...]:
    """Return claims district by district, those alike in all but the place as one statement."""
    groups = groupby(by_district(claims), key=lambda claim: _common(claim, crossing))
    return tuple(Statement(tuple(group)) for _, group in groups)


def places_annex(claimed: tuple[Statement, ...], desk: Desk) -> Part:
    """Return annex D; the statements are in the order in which its rows are numbered."""
    if not claimed:
        return annex("D", TITLE, paragraph(NONE))
    groups = groupby(enumerate(claimed, start=1), key=lambda pair: district_key(pair[1].first))
    districts = [(rows[0][1].first.district, rows) for rows in (list(group) for _, group in groups)]
    blocks: list[Block] = []
    for index, (district, rows) in enumerate(districts, start=1):
        title = desk.tagger.text(district or NO_DISTRICT)
        blocks += [Heading(2, title, _anchor(index)), _table(district, rows, desk)]
    chart = places_chart([_claims(*each) for each in districts], desk)
    overview = (*_overview(districts, desk), *((chart,) if chart else ()))
    return annex("D", TITLE, paragraph(INTRODUCTION), *overview, *blocks)


def district_key(claim: PlaceClaim) -> str | None:
    """Return what all spellings of a claim's district share, None without a district."""
    return folded(claim.district) if claim.district else None


def _claims(district: str | None, rows: Sequence[Numbered]) -> tuple[str, list[PlaceClaim]]:
    return district or NO_DISTRICT, [claim for _, statement in rows for claim in statement.claims]


def _anchor(index: int) -> str:
    return f"annex-d-{index}"


def _day(before: Day, claim: PlaceClaim) -> Day:
    date = claim.moment.first or claim.moment.last
    return chronological(date) if date else before


def _common(claim: PlaceClaim, crossing: Crossing) -> tuple[object, ...]:
    """Return what the claims of one statement share."""
    said = (claim.by, claim.moment, claim.claimant, claim.denials, claim.confirmations)
    return (district_key(claim), *said, crossing.reference(claim.span))


def _overview(districts: Sequence[tuple[str | None, Sequence[Numbered]]], desk: Desk) -> Iterator[Table]:
    """Yield a table of the districts if there are several."""
    if len(districts) == 1:
        return
    rows = (
        _district_row(index, district, [statement for _, statement in rows], desk)
        for index, (district, rows) in enumerate(districts, start=1)
    )
    yield Table(
        columns(2.4, 1.6, 1.6, 4),
        (header_row("District", "Statements", "Places", "First to last date"),),
        tuple(rows),
        (Text("Places claimed by district"),),
        "Each district with its statements, the places they name, each counted once, and their dates.",
    )


def _district_row(index: int, district: str | None, rows: Sequence[Statement], desk: Desk) -> Row:
    name = Link(desk.tagger.text(district or NO_DISTRICT), Anchor(_anchor(index)))
    places = {folded(claim.place) for statement in rows for claim in statement.claims}
    counts = ((Text(str(number)),) for number in (len(rows), len(places)))
    return Row((header_cell(name), *map(cell, counts), cell((Text(dates_in_words(rows)),))))


def dates_in_words(rows: Sequence[Statement]) -> str:
    """Return the first and the last date of statements, which are in the order of their dates."""
    moments = (statement.first.moment for statement in rows)
    words = [
        moment_words(replace(moment, time=None)) for moment in moments if moment.basis is not Basis.UNDATED
    ]
    return " to ".join(dict.fromkeys((words[0], words[-1]))) if words else "undated"


def _table(district: str | None, rows: Sequence[Numbered], desk: Desk) -> Table:
    count = counted(sum(len(statement.claims) for _, statement in rows), "claim")
    where = f" in {district}" if district else ", district not stated"
    return Table(
        columns(2.5, 5.3, 2.5, 1.2),
        (header_row("Date", "Places", "Who says so", "Source"),),
        tuple(
            _row(number, statement, count, desk)
            for (number, statement), count in zip(rows, _counts(rows, desk), strict=True)
        ),
        (*desk.tagger.text(f"Places claimed{where}"), Text(f": {count}")),
        "Each statement with its date, the places it claims, who makes it, who denies it, and its paragraph.",
    )


def _counts(rows: Sequence[Numbered], desk: Desk) -> Iterator[str]:
    """Yield what each statement adds to the places that its taker has been said to have taken."""
    takers = {statement.first.by for _, statement in rows}
    reached: dict[int | None, set[str]] = {}
    for _, statement in rows:
        taker = statement.first.by
        known = reached.setdefault(taker, set())
        named = {folded(claim.place) for claim in statement.claims}
        new = len(named - known)
        known |= named
        words = f"{_novelty(len(named), new)}; {len(known)} so far"
        yield words + (f", {desk.sides.taker(taker)}" if len(takers) > 1 else "")


def _novelty(named: int, new: int) -> str:
    """Return how many places a statement names and how many of them it is the first to name."""
    if named == 1:
        return "new" if new else "named before"
    return f"{counted(named, 'place')}, {'all' if new == named else new or 'none'} new"


def _row(number: int, statement: Statement, count: str, desk: Desk) -> Row:
    claim = statement.first
    names = ", ".join(claim.place for claim in statement.claims)
    return Row(
        (
            cell((row_mark("D", number),), *date_lines(claim.moment)),
            cell(desk.tagger.text(names), (aside(count),)),
            cell(*who_says_so(claim, desk)),
            cell(desk.crossing.reference(claim.span)),
        ),
        row_anchor("D", number),
    )
