"""The dataset as one JSON object: what ``facts.json`` holds, and ``show --json`` prints in whole or part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes.sources import AUTHORS, LICENCE_URL, rights
from aras_docs.dataset.json_values import to_json
from aras_docs.document import plain_text
from aras_docs.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aras_docs.article import Section
    from aras_docs.dataset.json_values import Json
    from aras_docs.dataset.rows import Dataset, Entry, Fact, Row

# A name, not an address: the schema is printed by `aras-docs schema`. A key that changes its meaning or goes
# makes it a 2.
SCHEMA_ID = "urn:aras-docs:facts:1"
# CC BY-SA 4.0 section 3(a)(1)(B) asks for it.
CHANGES = (
    (
        "A program derived these facts from the text; no person has checked them. Each has the stretch of "
        "the source that it rests on."
    ),
    (
        "Dates without a year, and relative ones such as “next day”, were worked out as “basis” and "
        "“derivation” say."
    ),
)


def facts_record(dataset: Dataset) -> dict[str, Json]:
    """Return the whole dataset, as the JSON Schema describes it."""
    generator = {"name": "aras-docs", "version": VERSION}
    return {"$schema": SCHEMA_ID, "generator": generator, **selection(dataset, RECORDS)}


def selection(dataset: Dataset, parts: Iterable[str]) -> dict[str, Json]:
    """Return some parts of a dataset, after what all of them need: the source and the names of the sides."""
    head = {"source": _source(dataset), "sides": to_json(dataset.facts.sides)}
    return {**head, **{part: RECORDS[part](dataset) for part in parts}}


def every_section(sections: Iterable[Section]) -> Iterator[Section]:
    """Yield sections and their subsections in the order of the article."""
    for section in sections:
        yield section
        yield from every_section(section.sections)


def _source(dataset: Dataset) -> Json:
    # Without the path: the same article gives the same data wherever it lies.
    source = dataset.article.source
    return {
        "title": plain_text((dataset.article.title,)),
        "syntax": source.syntax,
        "sha256": source.sha256,
        "url": source.url,
        "revision": source.revision,
        "retrieved": source.retrieved,
    }


def _infobox(dataset: Dataset) -> Json:
    infobox = dataset.article.infobox
    if infobox is None:
        return None
    return {"fields": to_json(infobox.fields), "span": to_json(infobox.span)}


def _outline(dataset: Dataset) -> Json:
    return [
        {"level": section.level, "title": section.title.value, "span": to_json(section.span)}
        for section in every_section(dataset.article.sections)
    ]


def _licence(dataset: Dataset) -> Json:
    return {
        "authors": AUTHORS,
        "licence": dataset.article.source.licence,
        "licence_url": LICENCE_URL,
        "rights": rights(dataset.article),
        "changes": list(CHANGES),
    }


def _entry(entry: Entry) -> Json:
    found = entry.contradiction
    accounts = [_located(account) for account in entry.accounts]
    return {
        "number": entry.number,
        "kind": found.kind.value,
        "subject": found.subject,
        "accounts": accounts,
    }


def _rows(rows: Iterable[Row[Fact]]) -> Json:
    return [{**({"number": row.number} if row.number else {}), **_located(row)} for row in rows]


def _located(row: Row[Fact]) -> dict[str, Json]:
    fields = to_json(row.fact)
    assert isinstance(fields, dict)  # noqa: S101 (a fact is a Struct)
    return {"paragraph": row.paragraph, **fields}


RECORDS: dict[str, Callable[[Dataset], Json]] = {
    "infobox": _infobox,
    "outline": _outline,
    "chronology": lambda dataset: _rows(dataset.chronology()),
    "casualties": lambda dataset: _rows(dataset.casualties()),
    "places": lambda dataset: _rows(dataset.places()),
    "contradictions": lambda dataset: [_entry(entry) for entry in dataset.contradictions()],
    "timexes": lambda dataset: _rows(dataset.timexes()),
    "licence": _licence,
}
