"""What ``show --json`` prints: the fields of the project's own types, with the numbers of annex rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.cli.jsontext import to_json
from aras_docs.composition.annexes.casualties import numbered
from aras_docs.composition.annexes.chronology import in_order
from aras_docs.composition.annexes.sources import AUTHORS, CHANGES, LICENCE_URL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aras_docs.article import Section
    from aras_docs.cli.jsontext import Json
    from aras_docs.facts import PlaceClaim
    from aras_docs.pipeline import Publication


def source_record(publication: Publication) -> Json:
    """Return where the article came from; what isn't known is null."""
    source = publication.article.source
    return {
        "title": publication.document.meta.title,
        "path": source.path,
        "syntax": source.syntax,
        "sha256": source.sha256,
        "url": source.url,
        "revision": source.revision,
        "retrieved": source.retrieved,
    }


def _infobox(publication: Publication) -> Json:
    infobox = publication.article.infobox
    if infobox is None:
        return None
    return {"fields": to_json(infobox.fields), "sides": to_json(publication.facts.sides)}


def _outline(publication: Publication) -> Json:
    return [
        {"level": section.level, "title": section.title.value, "span": to_json(section.span)}
        for section in every_section(publication.article.sections)
    ]


def _chronology(publication: Publication) -> Json:
    return _rows("B", in_order(publication.facts.events))


def _casualties(publication: Publication) -> Json:
    return _rows("C", numbered(publication.facts.casualties))


def _places(publication: Publication) -> Json:
    return to_json(by_district(publication.facts.places))


def _licence(publication: Publication) -> Json:
    return {
        "authors": AUTHORS,
        "licence": publication.article.source.licence,
        "licence_url": LICENCE_URL,
        "rights": publication.document.meta.rights,
        "changes": list(CHANGES),
    }


def _rows(letter: str, facts: Iterable[object]) -> Json:
    return [_row(f"{letter} {number}", fact) for number, fact in enumerate(facts, start=1)]


def _row(number: str, fact: object) -> Json:
    fields = to_json(fact)
    return {"number": number, **fields} if isinstance(fields, dict) else fields


def by_district(claims: tuple[PlaceClaim, ...]) -> tuple[PlaceClaim, ...]:
    """Return claims district by district, in the order they first occur; those without one come last."""
    order: dict[str | None, int] = {}
    for claim in claims:
        order.setdefault(claim.district, len(order))
    order[None] = len(order)
    return tuple(sorted(claims, key=lambda claim: order[claim.district]))


def every_section(sections: Iterable[Section]) -> Iterator[Section]:
    """Yield sections and their subsections in the order of the article."""
    for section in sections:
        yield section
        yield from every_section(section.sections)


RECORDS: dict[str, Callable[[Publication], Json]] = {
    "infobox": _infobox,
    "outline": _outline,
    "chronology": _chronology,
    "casualties": _casualties,
    "places": _places,
    "licence": _licence,
}
