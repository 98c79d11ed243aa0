"""The dataset as tables for spreadsheets: a row for each event, loss, place claimed, account and timex.

A cell is empty where the article says nothing; several names stand in one cell, parted by semicolons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.dataset.csv_text import csv_text
from aras_docs.dataset.json_values import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aras_docs.dataset.csv_text import Cell
    from aras_docs.dataset.rows import Dataset, Fact, Row
    from aras_docs.facts import Claimant, Date, Moment, Response
    from aras_docs.nodes import Span

WHEN = ("date_first", "date_last", "time", "precision", "basis", "derivation")
CLAIMANT = ("claimant", "claimant_side")
DENIALS = ("denied_by", "denial_scope")
CONFIRMATIONS = ("confirmed_by", "confirmation_scope")
PLACE_IN_SOURCE = ("paragraph", "first_line", "last_line", "start", "end")
SCOPE_NOT_STATED = "not stated"


class Table(Struct, frozen=True):
    """The columns of a table and what fills its rows."""

    columns: tuple[str, ...]
    rows: Callable[[Dataset], Iterable[tuple[Cell, ...]]]


def table(name: str, dataset: Dataset) -> str:
    """Return a table of TABLES as CSV."""
    chosen = TABLES[name]
    return csv_text(chosen.columns, chosen.rows(dataset))


def _chronology(dataset: Dataset) -> Iterator[tuple[Cell, ...]]:
    for row in dataset.chronology():
        event = row.fact
        yield (
            row.number,
            *_when(event.when),
            event.kind,
            event.text,
            *_claimant(event.claimant, event.span, dataset),
            event.verb,
            *_responses(event.denials),
            *_responses(event.confirmations),
            _joined(event.places),
            event.section,
            *_place_in_source(row),
        )


def _casualties(dataset: Dataset) -> Iterator[tuple[Cell, ...]]:
    for row in dataset.casualties():
        loss = row.fact
        yield (
            row.number,
            _side(loss.side, dataset),
            loss.category,
            loss.fate,
            loss.item,
            loss.low,
            loss.high,
            loss.qualifier,
            *_claimant(loss.claimant, loss.span, dataset),
            *_responses(loss.denials),
            *_bounds(loss.as_of),
            loss.provenance,
            loss.text,
            *_place_in_source(row),
        )


def _places(dataset: Dataset) -> Iterator[tuple[Cell, ...]]:
    for row in dataset.places():
        claim = row.fact
        yield (
            row.number,
            claim.place,
            claim.district,
            _side(claim.by, dataset),
            *_when(claim.moment),
            *_claimant(claim.claimant, claim.span, dataset),
            *_responses(claim.denials),
            *_responses(claim.confirmations),
            claim.section,
            *_place_in_source(row),
        )


def _contradictions(dataset: Dataset) -> Iterator[tuple[Cell, ...]]:
    for entry in dataset.contradictions():
        for index, row in enumerate(entry.accounts, start=1):
            account = row.fact
            yield (
                entry.number,
                entry.contradiction.kind,
                entry.contradiction.subject,
                index,
                account.value,
                account.text,
                *_claimant(account.claimant, account.span, dataset),
                account.provenance,
                account.section,
                *_place_in_source(row),
            )


def _timexes(dataset: Dataset) -> Iterator[tuple[Cell, ...]]:
    for row in dataset.timexes():
        timex = row.fact
        yield (timex.text, timex.type, timex.value, timex.modifier, timex.basis, *_place_in_source(row))


def _when(moment: Moment) -> tuple[Cell, ...]:
    return (*_bounds(moment), moment.time, moment.precision, moment.basis, moment.derivation)


def _bounds(moment: Moment | None) -> tuple[Cell, Cell]:
    return (_date(moment.first), _date(moment.last)) if moment else (None, None)


def _date(date: Date | None) -> str | None:
    return iso(date) if date else None


def _claimant(claimant: Claimant | None, span: Span, dataset: Dataset) -> tuple[Cell, Cell]:
    if claimant is None:
        return dataset.crossing.narrator(span), None
    return claimant.name, _side(claimant.side, dataset)


def _side(number: int | None, dataset: Dataset) -> Cell:
    return next((side.name for side in dataset.facts.sides if side.number == number), number)


def _responses(responses: tuple[Response, ...]) -> tuple[Cell, Cell]:
    """Return who responds, and to what part of the claim, in the same order."""
    names = _joined(response.claimant.name for response in responses)
    return names, _joined(response.scope or SCOPE_NOT_STATED for response in responses)


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(texts)


def _place_in_source(row: Row[Fact]) -> tuple[Cell, ...]:
    span = row.fact.span
    return row.paragraph, span.first_line, span.last_line, span.start, span.end


TABLES: dict[str, Table] = {
    "chronology": Table(
        (
            *("number", *WHEN, "kind", "text", *CLAIMANT, "verb", *DENIALS, *CONFIRMATIONS),
            *("places", "section", *PLACE_IN_SOURCE),
        ),
        _chronology,
    ),
    "casualties": Table(
        (
            *("number", "side", "category", "fate", "item", "low", "high", "qualifier", *CLAIMANT, *DENIALS),
            *("as_of_first", "as_of_last", "provenance", "text", *PLACE_IN_SOURCE),
        ),
        _casualties,
    ),
    "places": Table(
        (
            *("number", "place", "district", "taken_by", *WHEN, *CLAIMANT, *DENIALS, *CONFIRMATIONS),
            *("section", *PLACE_IN_SOURCE),
        ),
        _places,
    ),
    "contradictions": Table(
        (
            *("number", "kind", "subject", "account", "value", "text", *CLAIMANT),
            *("provenance", "section", *PLACE_IN_SOURCE),
        ),
        _contradictions,
    ),
    "timexes": Table(("text", "type", "value", "modifier", "basis", *PLACE_IN_SOURCE), _timexes),
}
