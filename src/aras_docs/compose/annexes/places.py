"""Annex D: places said to have been taken, by district."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.compose.annexes import Desk, annex
from aras_docs.compose.annexes.chronology import date_lines
from aras_docs.compose.crossing import row_anchor
from aras_docs.compose.phrases import cell, columns, counted, header_row, paragraph
from aras_docs.compose.statements import responses, speaker
from aras_docs.nodes import Heading, Role, Row, Strong, Table, Text

if TYPE_CHECKING:
    from aras_docs.document import Part
    from aras_docs.facts import PlaceClaim
    from aras_docs.nodes import Block

TITLE = "Places claimed"
INTRODUCTION = (
    "Places that the article, or someone it cites, says were taken, by the district the text gives. A "
    "place named twice is two claims, not two places; spellings are the article's own."
)
NO_DISTRICT = "District not stated"
NONE = "No place is said to have been taken."


def by_district(claims: tuple[PlaceClaim, ...]) -> tuple[PlaceClaim, ...]:
    """Return claims district by district, in the order the districts first occur; those without come last."""
    order: dict[str, int] = {}
    for claim in claims:
        if claim.district is not None:
            order.setdefault(claim.district, len(order))
    return tuple(
        sorted(claims, key=lambda claim: len(order) if claim.district is None else order[claim.district])
    )


def places_annex(claims: tuple[PlaceClaim, ...], desk: Desk) -> Part:
    """Return annex D; ``claims`` are in the order in which its rows are numbered."""
    if not claims:
        return annex("D", TITLE, paragraph(NONE))
    groups: dict[str | None, list[tuple[int, PlaceClaim]]] = {}
    for number, claim in enumerate(claims, start=1):
        groups.setdefault(claim.district, []).append((number, claim))
    blocks: list[Block] = [paragraph(INTRODUCTION, Role.BODY)]
    for index, (district, rows) in enumerate(groups.items(), start=1):
        title = desk.tagger.text(district or NO_DISTRICT)
        blocks += [Heading(2, title, f"annex-d-{index}"), _table(district, rows, desk)]
    return annex("D", TITLE, *blocks)


def _table(district: str | None, rows: list[tuple[int, PlaceClaim]], desk: Desk) -> Table:
    where = f" in {district}" if district else ", district not stated"
    return Table(
        columns(2.6, 2.6, 2.6, 1),
        (header_row("Place", "Date", "Who says so", "Source"),),
        tuple(_row(number, claim, desk) for number, claim in rows),
        (*desk.tagger.text(f"Places claimed{where}"), Text(f": {counted(len(rows), 'claim')}")),
        "Each place with the date of the claim, who makes it, who denies it, and its paragraph.",
    )


def _row(number: int, claim: PlaceClaim, desk: Desk) -> Row:
    return Row(
        (
            cell((Strong((Text(f"D {number}"),)), Text(" "), *desk.tagger.text(claim.place))),
            cell(*date_lines(claim.moment)),
            cell(
                speaker(claim.claimant, desk.tagger),
                *responses("denied", claim.denials, desk.tagger),
                *responses("confirmed", claim.confirmations, desk.tagger),
            ),
            cell(desk.crossing.reference(claim.span)),
        ),
        row_anchor("D", number),
    )
