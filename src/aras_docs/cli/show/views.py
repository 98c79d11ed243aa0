"""What ``show`` prints: the rows of the annexes as text tables, each with its line in the source."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from aras_docs.cli.layout import Column, table
from aras_docs.cli.show.infobox_view import infobox
from aras_docs.cli.show.records import by_district, every_section
from aras_docs.composition.annexes.casualties import figure_words, numbered
from aras_docs.composition.annexes.chronology import in_order
from aras_docs.composition.annexes.places import NO_DISTRICT
from aras_docs.composition.annexes.sources import AUTHORS, CHANGES, LICENCE_URL, NOT_RECORDED
from aras_docs.composition.dates import derivation_words, moment_words
from aras_docs.composition.infobox import Sides
from aras_docs.facts import Basis, Casualty, Category, Event, Fate, PlaceClaim, Provenance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aras_docs.facts import Claimant, Moment, Response
    from aras_docs.nodes import Span
    from aras_docs.pipeline import Publication

NUMBER, LINE = Column("No."), Column("Line")
NONE = "none found\n"
NARRATOR = "the article"


def _outline(publication: Publication, width: int) -> str:
    sections = every_section(publication.article.sections)
    rows = [("  " * (each.level - 2) + each.title.value, lines(each.span)) for each in sections]
    return table((Column("Section", 1), Column("Lines")), rows, width) if rows else NONE


def _chronology(publication: Publication, width: int) -> str:
    events = in_order(publication.facts.events)
    columns = (NUMBER, Column("Date", 3), Column("Event", 6), Column("Who says so", 4), LINE)
    rows = [(f"B {number}", *_event(event)) for number, event in enumerate(events, start=1)]
    return table(columns, rows, width) if rows else NONE


def _event(event: Event) -> tuple[str, ...]:
    says = _lines(_name(event.claimant), *_denied(event.denials), *_confirmed(event.confirmations))
    return _date(event.when), event.text, says, lines(event.span)


def _casualties(publication: Publication, width: int) -> str:
    sides = Sides(publication.facts.sides)
    losses = numbered(publication.facts.casualties)
    columns = (NUMBER, Column("Whose loss", 3), Column("Figure", 5), Column("Who says so", 4), LINE)
    rows = [(f"C {number}", *_loss(loss, sides)) for number, loss in enumerate(losses, start=1)]
    return table(columns, rows, width) if rows else NONE


def _loss(loss: Casualty, sides: Sides) -> tuple[str, ...]:
    kind = "" if loss.category in (Category.UNSPECIFIED, Category.EQUIPMENT) else loss.category.value
    fate = "" if loss.fate is Fate.UNSPECIFIED else loss.fate.value
    figure = " ".join(filter(None, (figure_words(loss), loss.item, fate)))
    infobox_says = loss.claimant is None and loss.provenance is Provenance.INFOBOX
    who = "the infobox" if infobox_says else _name(loss.claimant)
    as_of = f"as of {moment_words(loss.as_of)}" if loss.as_of else ""
    return (
        _lines(sides.name(loss.side), kind),
        figure,
        _lines(who, as_of, *_denied(loss.denials)),
        lines(loss.span),
    )


def _places(publication: Publication, width: int) -> str:
    columns = (Column("Place", 4), Column("Date", 4), Column("Who says so", 5), LINE)
    groups = groupby(by_district(publication.facts.places), key=lambda claim: claim.district)
    tables = [(district or NO_DISTRICT, [_place(claim) for claim in claims]) for district, claims in groups]
    return "\n".join(f"{district}\n\n{table(columns, rows, width)}" for district, rows in tables) or NONE


def _place(claim: PlaceClaim) -> tuple[str, ...]:
    says = _lines(_name(claim.claimant), *_denied(claim.denials), *_confirmed(claim.confirmations))
    return claim.place, _date(claim.moment), says, lines(claim.span)


def _licence(publication: Publication, width: int) -> str:
    source = publication.article.source
    rows = [
        ("Article", publication.document.meta.title),
        ("Authors", AUTHORS),
        ("Page", source.url or NOT_RECORDED),
        ("Revision", source.revision or NOT_RECORDED),
        ("Retrieved", source.retrieved or NOT_RECORDED),
        ("Licence", f"{source.licence}\n{LICENCE_URL}"),
        ("What was changed", "\n".join(f"- {change}" for change in CHANGES)),
    ]
    return table((Column("Particular"), Column("Value", 1)), rows, width)


def lines(span: Span) -> str:
    """Return the lines of a span: "26", "26–28"."""
    return (
        f"{span.first_line}" if span.first_line == span.last_line else f"{span.first_line}–{span.last_line}"
    )


def _date(moment: Moment) -> str:
    basis = "" if moment.basis in (Basis.STATED, Basis.UNDATED) else moment.basis.value
    return _lines(moment_words(moment), basis, derivation_words(moment) or "")


def _name(claimant: Claimant | None) -> str:
    return claimant.name if claimant else NARRATOR


def _denied(given: Iterable[Response]) -> list[str]:
    return [f"denied by {_response(each)}" for each in given]


def _confirmed(given: Iterable[Response]) -> list[str]:
    return [f"confirmed by {_response(each)}" for each in given]


def _response(response: Response) -> str:
    return f"{response.claimant.name} ({response.scope or 'scope not stated'})"


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))


VIEWS: dict[str, Callable[[Publication, int], str]] = {
    "infobox": infobox,
    "outline": _outline,
    "chronology": _chronology,
    "casualties": _casualties,
    "places": _places,
    "licence": _licence,
}
