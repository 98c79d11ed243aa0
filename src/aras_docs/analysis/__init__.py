"""From an article to facts: read its dates, then who states what, then events, losses and places."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis import casualties, chronology, findings
from aras_docs.analysis.claims.clauses import Clause, clauses
from aras_docs.analysis.claims.responses import Answers, answers
from aras_docs.analysis.claims.speakers import Speakers
from aras_docs.analysis.contradictions import Evidence, contradictions
from aras_docs.analysis.language.names import Vocabulary
from aras_docs.analysis.passages import Lines, Passage, field_passage, passages
from aras_docs.analysis.sides import Sides, sides
from aras_docs.analysis.temporal.focus import Focus
from aras_docs.analysis.temporal.tagger import Tagged, tag, tag_passage, window_of
from aras_docs.analysis.temporal.window import Anchor
from aras_docs.analysis.territory.districts import districts_in
from aras_docs.analysis.territory.place_claims import place_claims
from aras_docs.article import Article, Field
from aras_docs.diagnostics import Outcome
from aras_docs.facts import Event, Facts, PlaceClaim

Record = tuple[Clause, Event]


class Dated(Struct, frozen=True):
    """An article's time expressions: those of the infobox's date, and those of its passages."""

    field: Field | None
    start: Tagged | None
    tagged: tuple[Tagged, ...]

    @property
    def all(self) -> tuple[Tagged, ...]:
        """Return the tagged passages in the order of the source."""
        return self.tagged if self.start is None else (self.start, *self.tagged)


def analyse(article: Article, *, year: int | None = None) -> Outcome[Facts]:
    """Return the facts of an article, with a diagnostic for each kind of thing that had to be inferred.

    ``year`` is the year of dates that state none; without it the infobox's date decides.
    """
    dated = _dated(article, year)
    texts = [each.passage.text for each in dated.tagged]
    vocabulary = Vocabulary([*texts, *_infobox_texts(article), article.title.value])
    known = sides(article, [each.passage for each in dated.tagged], vocabulary)
    speakers = Speakers(texts, vocabulary, known)
    found = [clause for each in dated.tagged for clause in clauses(each, speakers)]
    facts = _facts(article, dated, found, known, vocabulary)
    return Outcome(
        facts, findings.diagnostics(article, [each for one in dated.all for each in one.expressions])
    )


def _facts(
    article: Article, dated: Dated, found: list[Clause], known: Sides, vocabulary: Vocabulary
) -> Facts:
    records = _answered(list(chronology.events(found)))
    districts = districts_in([*(each.passage.text for each in dated.tagged), *_infobox_texts(article)])
    by_clause = {id(clause): event for clause, event in records}
    told = [(clause, by_clause.get(id(clause))) for clause in found]
    taken = list(place_claims(told, known, districts, vocabulary))
    start = tuple(_start(dated))
    scope = casualties.Scope(article.title.value, start[0].when if start else None)
    facts = Facts(
        sides=known.names,
        timexes=tuple(each.timex for one in dated.all for each in one.expressions),
        events=(*start, *_with_places(records, taken)),
        casualties=(*casualties.of_infobox(article, known), *casualties.of_prose(told, known, scope)),
        places=tuple(claim for _, claim in taken),
    )
    return replace(facts, contradictions=contradictions(Evidence(article, told, facts)))


def _dated(article: Article, year: int | None) -> Dated:
    lines = Lines(article.source.text)
    field = article.infobox.field("date") if article.infobox else None
    start = None if field is None else _tagged_field(field_passage(field, article.source.text, lines))
    window = None if field is None or start is None else window_of(field.key, start.expressions)
    anchor = Anchor(window, year)
    running = passages(article, lines, window.first.year if window else None)
    return Dated(field, start, tuple(tag(running, anchor)))


def _tagged_field(passage: Passage) -> Tagged:
    """Return an infobox value with its time expressions, which nothing before it explains."""
    return tag_passage(passage, Focus(), Anchor(None, None))


def _start(dated: Dated) -> Iterator[Event]:
    event = chronology.field_event(dated.field, dated.start) if dated.field and dated.start else None
    if event is not None:
        yield event


def _answered(records: list[Record]) -> list[Record]:
    found = answers(records)
    return [
        (clause, _with_answers(event, found, position)) for position, (clause, event) in enumerate(records)
    ]


def _with_answers(event: Event, found: Answers, position: int) -> Event:
    denials, confirmations = found.denials.get(position, ()), found.confirmations.get(position, ())
    if not denials and not confirmations:
        return event
    return replace(event, denials=tuple(denials), confirmations=tuple(confirmations))


def _with_places(records: list[Record], taken: list[tuple[Clause, PlaceClaim]]) -> Iterator[Event]:
    names: dict[int, list[str]] = {}
    for clause, claim in taken:
        names.setdefault(id(clause), []).append(claim.place)
    for clause, event in records:
        yield replace(event, places=tuple(names[id(clause)])) if id(clause) in names else event


def _infobox_texts(article: Article) -> tuple[str, ...]:
    return tuple(field.raw for field in article.infobox.fields) if article.infobox else ()


__all__ = ["analyse"]
