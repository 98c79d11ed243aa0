"""The tables of a small article, whose facts no reader or analysis had a hand in."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from aras_docs.dataset.tables import TABLES, table
from aras_docs.facts import Basis, Claimant, Date, Disagreement, Facts, Moment, Precision
from dataset.made import NO_FACTS, dataset, small_facts

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = [*TABLES]


def rows(name: str, facts: Facts | None = None, *, with_infobox: bool = True) -> list[dict[str, str]]:
    text = table(name, dataset(facts, with_infobox=with_infobox))
    return [*csv.DictReader(StringIO(text, newline=""), strict=True)]


@pytest.mark.parametrize("name", NAMES)
def test_a_table(golden: Callable[[str, str], None], name: str) -> None:
    golden(f"dataset/{name}.csv", table(name, dataset()))


@pytest.mark.parametrize("name", NAMES)
def test_without_facts_there_is_the_header(name: str) -> None:
    assert table(name, dataset(NO_FACTS)) == ",".join(TABLES[name].columns) + "\r\n"


@pytest.mark.parametrize("name", NAMES)
def test_no_column_occurs_twice(name: str) -> None:
    assert len(set(TABLES[name].columns)) == len(TABLES[name].columns)


@pytest.mark.parametrize("name", NAMES)
def test_offsets_and_lines_are_those_of_the_source(name: str) -> None:
    source = dataset().article.source.text
    found = rows(name)
    assert found
    for row in found:
        start, end = int(row["start"]), int(row["end"])
        lines = (source.count("\n", 0, start) + 1, source.count("\n", 0, end) + 1)
        assert lines == (int(row["first_line"]), int(row["last_line"]))


def test_without_an_infobox_the_article_says_what_nobody_is_named_for() -> None:
    assert [row["claimant"] for row in rows("casualties")] == ["the infobox", "the article"]
    assert {row["claimant"] for row in rows("casualties", with_infobox=False)} == {"the article"}


def test_hostile_text_stays_in_its_cell() -> None:
    facts = small_facts()
    hostile = '=cmd|"/C calc"!A0\r\n\t@x,;=y\x1b[2J'
    began, claimed = facts.events
    claimant = Claimant(hostile, hostile, None)
    planted = replace(claimed, text=hostile, claimant=claimant, places=(hostile,), section=hostile)
    row = rows("chronology", replace(facts, events=(began, planted)))[1]
    for column in ("text", "claimant", "places", "section"):
        assert row[column] == "'=cmd|\"/C calc\"!A0 @x,;'=y [2J"


def test_each_account_of_a_contradiction_is_a_row_with_the_same_number() -> None:
    found = rows("contradictions")
    assert [(row["number"], row["account"], row["value"]) for row in found] == [
        ("E 1", "1", "claimed"),
        ("E 1", "2", "denied"),
    ]


def test_contradictions_are_numbered_as_in_the_annex() -> None:
    facts = small_facts()
    (denied,) = facts.contradictions
    dates = replace(denied, kind=Disagreement.DATE)
    found = rows("contradictions", replace(facts, contradictions=(denied, dates)))
    assert [(row["number"], row["kind"]) for row in found[::2]] == [("E 1", "date"), ("E 2", "denial")]


def test_hostile_words_of_a_contradiction_stay_in_their_cells() -> None:
    facts = small_facts()
    (contested,) = facts.contradictions
    hostile = "\t=1+1;+x"
    accounts = tuple(
        replace(account, value=hostile, text=hostile, section=hostile) for account in contested.accounts
    )
    planted = replace(contested, subject=hostile, accounts=accounts)
    for row in rows("contradictions", replace(facts, contradictions=(planted,))):
        assert {row[name] for name in ("subject", "value", "text", "section")} == {"'=1+1;'+x"}


def test_dates_before_christ_sort_by_iso_8601() -> None:
    facts = small_facts()
    first, last = Date(-479, 8), Date(-479, 9, 20)
    when = Moment(first, last, "EV", Precision.RANGE, Basis.STATED)
    (row,) = rows("places", replace(facts, places=(replace(facts.places[0], moment=when),)))
    assert (row["date_first"], row["date_last"], row["time"]) == ("'-0479-08", "'-0479-09-20", "EV")


def test_an_undated_event_has_its_bounds_and_says_so() -> None:
    facts = small_facts()
    when = Moment(Date(2020, 10, 10), None, None, Precision.VAGUE, Basis.UNDATED)
    (row,) = rows("chronology", replace(facts, events=(replace(facts.events[0], when=when),)))
    assert (row["date_first"], row["date_last"], row["basis"]) == ("2020-10-10", "", "undated")


def test_each_place_of_a_statement_is_a_row_with_the_same_number() -> None:
    facts = small_facts()
    (place,) = facts.places
    both = replace(facts, places=(place, replace(place, place="Sül")))
    assert [(row["number"], row["place"]) for row in rows("places", both)] == [("D 1", "Əli"), ("D 1", "Sül")]


def test_a_side_without_a_name_keeps_its_number() -> None:
    facts = replace(small_facts(), sides=())
    assert {row["side"] for row in rows("casualties", facts)} == {"2"}
