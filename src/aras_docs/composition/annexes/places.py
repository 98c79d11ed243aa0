"""Annex D: places said to have been taken, by district."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.annexes.chronology import date_lines
from aras_docs.composition.crossing import row_anchor, row_mark
from aras_docs.composition.phrases import cell, columns, counted, header_row, paragraph
from aras_docs.composition.statements import who_says_so
from aras_docs.nodes import Heading, Row, Table, Text

if TYPE_CHECKING:
    from aras_docs.composition.crossing import Crossing
    from aras_docs.document import Part
    from aras_docs.facts import PlaceClaim
    from aras_docs.nodes import Block

TITLE = "Places claimed"
INTRODUCTION = (
    "Places that the article, or someone it cites, says were taken, by the district the text gives: one row "
    "for each statement. A place named twice is two claims, not two places; spellings are the article's own. "
    "Dates are marked as in annex B."
)
NO_DISTRICT = "District not stated"
NONE = "No place is said to have been taken."


@dataclass(frozen=True, slots=True)
class Statement:
    """The places of one district that one statement claims; alike in all but the place."""

    claims: tuple[PlaceClaim, ...]

    @property
    def first(self) -> PlaceClaim:
        """Return the first of the claims, which stands for what all have in common."""
        return self.claims[0]


def by_district(claims: tuple[PlaceClaim, ...]) -> tuple[PlaceClaim, ...]:
    """Return claims district by district, in the order they first occur; those without one come last."""
    order: dict[str | None, int] = {}
    for claim in claims:
        order.setdefault(claim.district, len(order))
    order[None] = len(order)
    return tuple(sorted(claims, key=lambda claim: order[claim.district]))


def statements(claims: tuple[PlaceClaim, ...], crossing: Crossing) -> tuple[Statement, ...]:
    """Return claims district by district, those alike in all but the place as one statement."""
    groups = groupby(by_district(claims), key=lambda claim: _common(claim, crossing))
    return tuple(Statement(tuple(group)) for _, group in groups)


def places_annex(claimed: tuple[Statement, ...], desk: Desk) -> Part:
    """Return annex D; the statements are in the order in which its rows are numbered."""
    if not claimed:
        return annex("D", TITLE, paragraph(NONE))
    rows = enumerate(claimed, start=1)
    blocks: list[Block] = [paragraph(INTRODUCTION)]
    groups = groupby(rows, key=lambda pair: pair[1].first.district)
    for index, (district, group) in enumerate(groups, start=1):
        title = desk.tagger.text(district or NO_DISTRICT)
        blocks += [Heading(2, title, f"annex-d-{index}"), _table(district, list(group), desk)]
    return annex("D", TITLE, *blocks)


def _common(claim: PlaceClaim, crossing: Crossing) -> tuple[object, ...]:
    """Return what the claims of one statement share."""
    said = (claim.moment, claim.claimant, claim.denials, claim.confirmations)
    return (claim.district, *said, crossing.reference(claim.span))


def _table(district: str | None, rows: list[tuple[int, Statement]], desk: Desk) -> Table:
    count = counted(sum(len(statement.claims) for _, statement in rows), "claim")
    where = f" in {district}" if district else ", district not stated"
    return Table(
        columns(2.7, 4.6, 2.8, 1.2),
        (header_row("Date", "Places", "Who says so", "Source"),),
        tuple(_row(number, statement, desk) for number, statement in rows),
        (*desk.tagger.text(f"Places claimed{where}"), Text(f": {count}")),
        "Each statement with its date, the places it claims, who makes it, who denies it, and its paragraph.",
    )


def _row(number: int, statement: Statement, desk: Desk) -> Row:
    claim = statement.first
    names = ", ".join(claim.place for claim in statement.claims)
    return Row(
        (
            cell((row_mark("D", number),), *date_lines(claim.moment)),
            cell(desk.tagger.text(names)),
            cell(*who_says_so(claim, desk)),
            cell(desk.crossing.reference(claim.span)),
        ),
        row_anchor("D", number),
    )
