"""The dataset as JSON, checked against the schema that is printed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from msgspec.structs import replace

import small_article
from aras_docs.dataset.records import RECORDS, facts_record, selection
from aras_docs.dataset.rows import Dataset
from aras_docs.dataset.schema import schema
from aras_docs.dataset.shape import FactsFile
from aras_docs.facts import Account, Basis, Casualty, Date, Event, Moment, PlaceClaim, Precision, Timex
from aras_docs.pipeline import Settings, prepare
from dataset.json_schema import Json, errors
from dataset.made import NO_FACTS, dataset, small_facts

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = Path(__file__).parents[2] / "seeds" / "aras-valley-campaign.txt"
HOSTILE = "= </script>\u202e\x1b[2J \"'; =1+1 Ծ =\n\nOn 27 September 2020 \u202e=1+1 was taken.\n"


def of_text(data: bytes, path: str = "article.txt") -> Dataset:
    publication = prepare(data, path, Settings(retrieved="2024-05-17")).value
    return Dataset.of(publication.article, publication.facts, publication.document)


def written(made: Dataset) -> dict[str, Json]:
    return json.loads(json.dumps(facts_record(made)))


def found(value: Json) -> list[str]:
    root = json.loads(json.dumps(schema()))
    return [*errors(value, root, root)]


def test_the_facts_of_a_small_article(golden: Callable[[str, str], None]) -> None:
    text = json.dumps(facts_record(dataset()), ensure_ascii=False, indent=2)
    golden("dataset/facts.json", f"{text}\n")


def test_the_schema(golden: Callable[[str, str], None]) -> None:
    golden("dataset/schema.json", f"{json.dumps(schema(), ensure_ascii=False, indent=2)}\n")


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda: dataset(), id="small article"),  # noqa: PLW0108 (made when the test runs)
        pytest.param(lambda: dataset(with_infobox=False), id="no infobox"),
        pytest.param(lambda: dataset(NO_FACTS), id="no facts"),
        pytest.param(lambda: of_text(SEED.read_bytes()), id="seed"),
        pytest.param(lambda: of_text(HOSTILE.encode()), id="hostile text"),
        pytest.param(lambda: of_text(b"= Sul =\n\nNothing is known of it.\n"), id="nothing known"),
    ],
)
def test_the_facts_are_what_the_schema_says(made: Callable[[], Dataset]) -> None:
    record = written(made())
    assert found(record) == []
    # What the schema is made of keeps every value, so it forgets no key.
    assert json.loads(msgspec.json.encode(msgspec.convert(record, FactsFile, strict=True))) == record


@pytest.mark.parametrize(
    ("key", "value", "error"),
    [
        ("generator", {"name": "aras-docs"}, "/generator: no version"),
        ("generator", {"name": "a", "version": "1", "x": 1}, "/generator: unknown x"),
        ("sides", [{"number": "1", "name": "A", "evidence": None}], "/sides/0/number: not of type integer"),
        ("$schema", "urn:x", "/$schema: urn:x is not one of ['urn:aras-docs:facts:1']"),
        ("outline", [{"level": 1, "title": "", "span": None}], "/outline/0/level: 1 is less than 2"),
    ],
)
def test_the_schema_finds_faults(key: str, value: Json, error: str) -> None:
    assert error in found({**written(dataset()), key: value})


@pytest.mark.parametrize("text", ["2020-9-27", "27 September 2020", "480 BC", "2020-09-27T10:00", ""])
def test_a_date_that_is_not_iso_8601_is_a_fault(text: str) -> None:
    record = written(dataset())
    assert isinstance(source := record["source"], dict)
    assert found({**record, "source": {**source, "retrieved": text}})


def test_dates_before_christ_are_iso_8601() -> None:
    facts = small_facts()
    when = Moment(Date(-479, 8), Date(0), None, Precision.RANGE, Basis.STATED)
    made = dataset(replace(facts, events=(replace(facts.events[0], when=when),)))
    (event,) = json.loads(json.dumps(written(made)["chronology"]))
    assert (event["when"]["first"], event["when"]["last"]) == ("-0479-08", "0000")
    assert found(written(made)) == []


def test_every_fact_of_the_article_is_there() -> None:
    facts = small_facts()
    record = written(dataset(facts))
    for key, each in (
        ("chronology", facts.events),
        ("casualties", facts.casualties),
        ("places", facts.places),
        ("contradictions", facts.contradictions),
        ("timexes", facts.timexes),
        ("sides", facts.sides),
    ):
        assert len(record[key] or ()) == len(each) > 0  # pyright: ignore[reportArgumentType] (an array)


@pytest.mark.parametrize(
    ("key", "kind"),
    [("chronology", Event), ("casualties", Casualty), ("places", PlaceClaim), ("timexes", Timex)],
)
def test_a_record_has_every_field_of_its_fact(
    key: str, kind: type[Event | Casualty | PlaceClaim | Timex]
) -> None:
    shown = json.loads(json.dumps(selection(dataset(), [key])[key]))
    names = set(kind.__struct_fields__)
    assert shown[0].keys() - names == ({"paragraph"} if kind is Timex else {"paragraph", "number"})
    assert names <= shown[0].keys()


def test_paragraphs_are_those_of_the_documents() -> None:
    record = written(dataset())
    shown = json.loads(json.dumps(record))
    assert [event["paragraph"] for event in shown["chronology"]] == [1, 2]
    assert [loss["paragraph"] for loss in shown["casualties"]] == [None, 3]


def test_a_contradiction_has_every_account_with_its_paragraph() -> None:
    (entry,) = json.loads(json.dumps(written(dataset())["contradictions"]))
    assert (entry["number"], entry["kind"], entry["subject"]) == ("E 1", "denial", "claim by A")
    assert [account["paragraph"] for account in entry["accounts"]] == [2, 2]
    names = set(Account.__struct_fields__)
    for account in entry["accounts"]:
        assert account.keys() == names | {"paragraph"}
        span = account["span"]
        assert small_article.TEXT[span["start"] : span["end"]] == account["text"]


def test_a_selection_has_the_source_and_the_sides() -> None:
    assert [*selection(dataset(), ["places"])] == ["source", "sides", "places"]
    assert [*facts_record(dataset())] == ["$schema", "generator", "source", "sides", *RECORDS]


def test_no_path_gets_into_the_facts() -> None:
    text = SEED.read_bytes()
    assert facts_record(of_text(text, "a.txt")) == facts_record(of_text(text, "/home/me/b.txt"))


def test_spans_select_the_words_of_a_time_expression() -> None:
    (timex,) = dataset().timexes()
    span = timex.fact.span
    assert small_article.TEXT[span.start : span.end] == timex.fact.text
