"""What ``show`` prints: the rows of the annexes as text tables, each with its line in the source."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from aras_docs.cli.layout import Column, table
from aras_docs.cli.show.infobox_view import infobox
from aras_docs.composition.annexes import Desk
from aras_docs.composition.annexes.chronology import event_words, in_order
from aras_docs.composition.annexes.contradictions import KINDS, account_mark
from aras_docs.composition.annexes.places import NO_DISTRICT, district_key
from aras_docs.composition.annexes.sources import AUTHORS, CHANGES, LICENCE_URL, NOT_RECORDED
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.dates import moment_words
from aras_docs.composition.derivations import derivation_words
from aras_docs.composition.infobox import Sides
from aras_docs.composition.languages import Tagger
from aras_docs.composition.losses import kind_words, loss_words, numbered, who_gives_it
from aras_docs.composition.statements import speaker, who_says_so
from aras_docs.dataset.records import every_section
from aras_docs.dataset.rows import Dataset
from aras_docs.document import plain_text
from aras_docs.facts import Basis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aras_docs.composition.phrases import Lines
    from aras_docs.dataset.rows import Entry, Row
    from aras_docs.facts import Casualty, Event, Moment, PlaceClaim, Timex
    from aras_docs.nodes import Span
    from aras_docs.pipeline import Publication

NUMBER, LINE = Column("No."), Column("Line")
NONE = "none found\n"


def _outline(publication: Publication, width: int) -> str:
    sections = every_section(publication.article.sections)
    rows = [("  " * (each.level - 2) + each.title.value, lines(each.span)) for each in sections]
    return table((Column("Section", 1), Column("Lines")), rows, width) if rows else NONE


def _chronology(publication: Publication, width: int) -> str:
    events = in_order(publication.facts.events)
    columns = (NUMBER, Column("Date", 3), Column("Event", 6), Column("Who says so", 4), LINE)
    desk = _desk(publication)
    rows = [(f"B {number}", *_event(event, desk)) for number, event in enumerate(events, start=1)]
    return table(columns, rows, width) if rows else NONE


def _event(event: Event, desk: Desk) -> tuple[str, ...]:
    return _date(event.when), event_words(event), _plain(who_says_so(event, desk)), lines(event.span)


def _casualties(publication: Publication, width: int) -> str:
    desk = _desk(publication)
    losses = numbered(publication.facts.casualties)
    columns = (NUMBER, Column("Whose loss", 3), Column("Figure", 5), Column("Who says so", 4), LINE)
    rows = [(f"C {number}", *_loss(loss, desk)) for number, loss in enumerate(losses, start=1)]
    return table(columns, rows, width) if rows else NONE


def _loss(loss: Casualty, desk: Desk) -> tuple[str, ...]:
    whose = _lines(desk.sides.name(loss.side), kind_words(loss))
    return whose, " ".join(filter(None, loss_words(loss))), _plain(who_gives_it(loss, desk)), lines(loss.span)


def _places(publication: Publication, width: int) -> str:
    dataset = Dataset.of(publication.article, publication.facts, publication.document)
    columns = (NUMBER, Column("Places", 5), Column("Date", 4), Column("Who says so", 4), LINE)
    groups = [list(rows) for _, rows in groupby(dataset.places(), key=lambda row: district_key(row.fact))]
    desk = _desk(publication)
    tables = [(rows[0].fact.district or NO_DISTRICT, [*_places_of(rows, desk)]) for rows in groups]
    return "\n".join(f"{district}\n\n{table(columns, rows, width)}" for district, rows in tables) or NONE


def _places_of(rows: list[Row[PlaceClaim]], desk: Desk) -> Iterator[tuple[str, ...]]:
    """Yield a line for each statement, with all the places that it claims."""
    for number, group in groupby(rows, key=lambda row: row.number):
        claims = [row.fact for row in group]
        first, names = claims[0], ", ".join(claim.place for claim in claims)
        says = _plain(who_says_so(first, desk))
        yield number or "", names, _date(first.moment), says, lines(first.span)


def _contradictions(publication: Publication, width: int) -> str:
    dataset = Dataset.of(publication.article, publication.facts, publication.document)
    columns = (NUMBER, Column("On what", 3), Column("Account", 6), Column("Who says so", 3), LINE)
    groups = groupby(dataset.contradictions(), key=lambda entry: entry.contradiction.kind)
    desk = _desk(publication)
    tables = [
        (KINDS[kind], [row for entry in group for row in _entry(entry, desk)]) for kind, group in groups
    ]
    return "\n".join(f"{kind}\n\n{table(columns, rows, width)}" for kind, rows in tables) or NONE


def _entry(entry: Entry, desk: Desk) -> Iterator[tuple[str, ...]]:
    for index, row in enumerate(entry.accounts):
        account = row.fact
        subject = "" if index else entry.contradiction.subject
        words = _lines(account.value, f"“{' '.join(account.text.split())}”")
        who = plain_text(speaker(account.claimant, account.span, desk))
        yield account_mark(entry.number, index), subject, words, who, lines(account.span)


def _timexes(publication: Publication, width: int) -> str:
    columns = (Column("Expression", 4), Column("Type"), Column("Value", 3), Column("Modifier"), LINE)
    rows = [_timex(timex) for timex in publication.facts.timexes]
    return table(columns, rows, width) if rows else NONE


def _timex(timex: Timex) -> tuple[str, ...]:
    value = _lines(timex.value, _marked(timex.basis))
    return timex.text, timex.type.value, value, timex.modifier or "", lines(timex.span)


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
    return _lines(moment_words(moment), _marked(moment.basis), derivation_words(moment) or "")


def _marked(basis: Basis) -> str:
    return "" if basis in (Basis.STATED, Basis.UNDATED) else basis.value


def _desk(publication: Publication) -> Desk:
    """Return what the annexes are written with, as far as plain text needs it: no languages, no links."""
    return Desk(Tagger(""), Crossing.of_article(publication.article, ()), Sides(publication.facts.sides))


def _plain(content: Lines) -> str:
    return _lines(*map(plain_text, content))


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))


VIEWS: dict[str, Callable[[Publication, int], str]] = {
    "infobox": infobox,
    "outline": _outline,
    "chronology": _chronology,
    "casualties": _casualties,
    "places": _places,
    "contradictions": _contradictions,
    "timexes": _timexes,
    "licence": _licence,
}
