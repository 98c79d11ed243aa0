"""What ``show`` prints of the sample, for people and for programs."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from command_line import Run

PARTS = ["infobox", "outline", "chronology", "casualties", "places", "contradictions", "timexes", "licence"]
TABLES = ["chronology", "casualties", "places", "timexes"]
CONTESTED = "= Sul =\n\nOn 27 September 2020 Bland claimed that Sul was taken. Aland denied it.\n"
SPAN = {"start", "end", "first_line", "last_line"}
MOMENT = {"first", "last", "time", "precision", "basis", "derivation"}
SILENT = "= Sul =\n\nNothing is known of it.\n"


def test_without_a_part_everything_is_shown(aras_docs: Run) -> None:
    text = aras_docs("show", "--sample").stdout
    titles = [line.lower() for line in text.splitlines() if line.isalpha() and line.isupper()]
    assert titles == PARTS


def test_no_line_is_wider_than_the_terminal(aras_docs: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    lines = aras_docs("show", "--sample", "--part", "chronology").stdout.splitlines()
    assert max(map(len, lines)) <= 72


def test_an_empty_infobox_field_is_not_stated(aras_docs: Run) -> None:
    text = aras_docs("show", "--sample", "--part", "infobox").stdout
    (line,) = (line for line in text.splitlines() if line.startswith("Combatants"))
    assert line.split() == ["Combatants", "not", "stated", "not", "stated"]


@pytest.mark.parametrize("part", PARTS)
def test_an_article_of_which_nothing_is_known(aras_docs: Run, part: str) -> None:
    Path("article.txt").write_text(SILENT)
    result = aras_docs("show", "article.txt", "--part", part)
    assert result.code == 0
    assert result.stdout.strip()


@pytest.mark.parametrize("part", PARTS)
def test_an_article_of_which_nothing_is_known_as_json(aras_docs: Run, part: str) -> None:
    Path("article.txt").write_text(SILENT)
    result = aras_docs("show", "article.txt", "--part", part, "--json")
    assert result.code == 0
    assert part in json.loads(result.stdout)


def test_json_begins_with_the_source_and_the_sides(aras_docs: Run) -> None:
    shown = json.loads(aras_docs("show", "--sample", "--json").stdout)
    assert [*shown] == ["$schema", "generator", "source", "sides", *PARTS]
    assert [*shown["source"]] == ["title", "syntax", "sha256", "url", "revision", "retrieved"]
    assert shown["source"]["title"] == "Aras Valley campaign"
    assert shown["source"]["revision"] is None


def test_events_as_json_have_dates_and_lines(aras_docs: Run) -> None:
    events = json.loads(aras_docs("show", "--sample", "--part", "chronology", "--json").stdout)["chronology"]
    first = events[0]
    assert first["number"] == "B 1"
    assert first["when"].keys() == MOMENT
    assert first["when"]["first"] == "1988-02-20"
    assert first["span"].keys() == SPAN
    assert {"kind", "text", "claimant", "denials", "confirmations", "places", "section"} <= first.keys()


def test_spans_as_json_select_the_text(aras_docs: Run, tmp_path: Path) -> None:
    text = "= Sul =\n\nOn 27 September 2020 Sul was taken.\n"
    (tmp_path / "article.txt").write_text(text)
    events = json.loads(aras_docs("show", "article.txt", "--part", "chronology", "--json").stdout)[
        "chronology"
    ]
    span = events[0]["span"]
    assert text[span["start"] : span["end"]] == "On 27 September 2020 Sul was taken."
    assert (span["first_line"], span["last_line"]) == (3, 3)


def test_casualties_and_places_as_json(aras_docs: Run) -> None:
    shown = json.loads(aras_docs("show", "--sample", "--json").stdout)
    assert {"side", "category", "fate", "item", "low", "high", "qualifier", "as_of", "span"} <= shown[
        "casualties"
    ][0].keys()
    assert {"place", "district", "by", "moment", "claimant", "denials", "span"} <= shown["places"][0].keys()


def test_the_infobox_as_json(aras_docs: Run) -> None:
    infobox = json.loads(aras_docs("show", "--sample", "--part", "infobox", "--json").stdout)["infobox"]
    assert infobox.keys() == {"fields", "span"}
    assert {"key", "name", "side", "raw", "items", "span", "across"} == infobox["fields"][0].keys()


def test_the_licence_as_json(aras_docs: Run) -> None:
    licence = json.loads(aras_docs("show", "--sample", "--part", "licence", "--json").stdout)["licence"]
    assert licence["authors"] == "Wikipedia contributors"
    assert licence["licence"] == "CC BY-SA 4.0"
    assert licence["licence_url"] == "https://creativecommons.org/licenses/by-sa/4.0/"
    assert licence["changes"]


def test_particulars_of_the_source_are_shown(aras_docs: Run) -> None:
    given = ["--source-url", "https://example.org/x", "--revision", "123", "--retrieved", "2024-05-17"]
    text = aras_docs("show", "--sample", "--part", "licence", *given).stdout
    assert [word in text for word in ("https://example.org/x", "123", "2024-05-17")] == [True] * 3


def test_a_year_can_be_stated(aras_docs: Run) -> None:
    Path("article.txt").write_text("= Sul =\n\nOn 27 September Sul was taken.\n")
    shown = json.loads(aras_docs("show", "article.txt", "--year", "1921", "--json").stdout)
    assert shown["chronology"][0]["when"]["first"] == "1921-09-27"


@pytest.mark.parametrize("part", TABLES)
def test_a_part_as_csv(aras_docs: Run, part: str) -> None:
    shown = json.loads(aras_docs("show", "--sample", "--part", part, "--json").stdout)[part]
    result = aras_docs("show", "--sample", "--part", part, "--csv")
    assert result.code == 0
    rows = [*csv.DictReader(StringIO(result.stdout, newline=""), strict=True)]
    assert [(int(row["start"]), row["basis" if "basis" in row else "fate"]) for row in rows] == [
        (fact["span"]["start"], _word(fact)) for fact in shown
    ]


def test_contradictions_as_csv_are_one_row_for_each_account(aras_docs: Run) -> None:
    Path("a.txt").write_text(CONTESTED)
    shown = json.loads(aras_docs("show", "a.txt", "--part", "contradictions", "--json").stdout)
    result = aras_docs("show", "a.txt", "--part", "contradictions", "--csv")
    rows = [*csv.DictReader(StringIO(result.stdout, newline=""), strict=True)]
    assert rows
    assert [(row["number"], row["value"], int(row["start"])) for row in rows] == [
        (entry["number"], account["value"], account["span"]["start"])
        for entry in shown["contradictions"]
        for account in entry["accounts"]
    ]


def _word(fact: dict[str, Any]) -> str:
    moment = fact.get("when") or fact.get("moment") or fact
    return moment.get("basis") or fact["fate"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--csv"], "--csv needs a --part that is a table: chronology, casualties, places, contradictions,"),
        (["--part", "infobox", "--csv"], "--csv needs a --part"),
        (["--part", "places", "--csv", "--json"], "--json and --csv can't both be given."),
    ],
)
def test_wrong_usage_of_csv_is_refused(aras_docs: Run, arguments: list[str], message: str) -> None:
    result = aras_docs("show", "--sample", *arguments)
    assert result.code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_what_the_infobox_states_is_said_by_the_infobox(aras_docs: Run) -> None:
    Path("a.txt").write_text("= T =\n- Date: 1–9 November 1943\n- Place: X\n\nText.\n", encoding="utf-8")
    (row,) = re.findall("(?m)^B 1 .*$", aras_docs("show", "a.txt", "--part", "chronology").stdout)
    assert "the infobox" in row
