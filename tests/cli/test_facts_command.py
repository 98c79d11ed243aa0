"""The files that ``facts`` writes, and when it doesn't."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from command_line import Run

FILES = ["casualties.csv", "chronology.csv", "contradictions.csv", "facts.json", "places.csv"]
WRITTEN = "facts.json, chronology.csv, casualties.csv, places.csv, contradictions.csv"
DEFAULT = Path("dist/battle-of-sül-facts")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [*csv.DictReader(file, strict=True)]


def test_the_facts_go_to_dist_under_the_title(aras_docs: Run, article: Path) -> None:
    result = aras_docs("facts", article)
    assert result.code == 0
    assert result.stdout == ""
    assert names(DEFAULT) == FILES


def test_the_last_line_says_what_was_written(aras_docs: Run, article: Path) -> None:
    line = aras_docs("facts", article).stderr.splitlines()[-1]
    assert line.startswith(f"Wrote {WRITTEN} to {DEFAULT} (")
    assert " dated event" in line
    assert "no contradictions" in line


def test_the_sample(aras_docs: Run) -> None:
    assert aras_docs("facts", "--sample", "-o", "a/b").code == 0
    record = json.loads(Path("a/b/facts.json").read_bytes())
    assert record["source"]["url"] == "https://en.wikipedia.org/wiki/Aras_Valley_campaign"
    for name in ("chronology", "casualties", "places"):
        table = rows(Path("a/b") / f"{name}.csv")
        assert [row["number"] for row in table] == [fact["number"] for fact in record[name]]
        assert [int(row["start"]) for row in table] == [fact["span"]["start"] for fact in record[name]]


def test_the_facts_are_what_show_prints(aras_docs: Run, article: Path) -> None:
    aras_docs("facts", article)
    assert (DEFAULT / "facts.json").read_text("utf-8") == aras_docs("show", article, "--json").stdout
    for part in ("chronology", "casualties", "places", "contradictions"):
        text = aras_docs("show", article, "--part", part, "--csv").stdout
        assert (DEFAULT / f"{part}.csv").read_bytes() == text.encode("utf-8-sig")


def test_a_csv_begins_with_the_mark_that_excel_wants_and_json_does_not(aras_docs: Run, article: Path) -> None:
    aras_docs("facts", article)
    starts = {name: (DEFAULT / name).read_bytes()[:3] for name in FILES}
    assert starts.pop("facts.json") == b"{\n "
    assert {*starts.values()} == {b"\xef\xbb\xbf"}


def test_particulars_of_the_source_are_kept(aras_docs: Run, article: Path) -> None:
    given = ["--source-url", "https://example.org/x", "--revision", "123", "--retrieved", "2024-05-17"]
    aras_docs("facts", article, *given)
    assert json.loads((DEFAULT / "facts.json").read_bytes())["source"] == {
        "title": "Battle of Sül",
        "syntax": "flattened wiki text",
        "sha256": hashlib.sha256(article.read_bytes()).hexdigest(),
        "url": "https://example.org/x",
        "revision": "123",
        "retrieved": "2024-05-17",
    }


def test_json_tells_what_was_made(aras_docs: Run, article: Path) -> None:
    made = json.loads(aras_docs("facts", article, "--json").stdout)
    assert [(each["format"], Path(each["path"]).name) for each in made["outputs"]] == [
        ("json", "facts.json"),
        ("csv", "chronology.csv"),
        ("csv", "casualties.csv"),
        ("csv", "places.csv"),
        ("csv", "contradictions.csv"),
    ]
    for each in made["outputs"]:
        assert each["sha256"] == hashlib.sha256(Path(each["path"]).read_bytes()).hexdigest()


def test_from_standard_input(aras_docs: Run, article: Path) -> None:
    assert aras_docs("facts", "-", "-o", "out", stdin=article.read_bytes()).code == 0
    assert names(Path("out")) == FILES


def test_an_article_of_which_nothing_is_known(aras_docs: Run) -> None:
    Path("article.txt").write_text("= Sul =\n\nNothing is known of it.\n")
    assert aras_docs("facts", "article.txt").code == 0
    assert {name: rows(Path("dist/sul-facts") / name) for name in FILES if name.endswith(".csv")} == {
        name: [] for name in FILES if name.endswith(".csv")
    }


def test_warnings_are_problems_only_if_strict(aras_docs: Run) -> None:
    Path("article.txt").write_text("= Sul =\n\nNothing is known of it.\n")
    assert aras_docs("facts", "article.txt", "--strict").code == 1
    assert names(Path("dist/sul-facts")) == FILES


def test_a_planted_formula_is_text(aras_docs: Run) -> None:
    text = (
        "= Sul =\n\nOn 27 September 2020 it was taken.\n\n== =1+1 ==\n\nOn 28 September 2020 it was lost.\n"
    )
    Path("article.txt").write_text(text)
    assert aras_docs("facts", "article.txt").code == 0
    sections = [row["section"] for row in rows(Path("dist/sul-facts/chronology.csv"))]
    assert sections == ["", "'=1+1"]


def test_no_clobber_keeps_all_files_if_one_exists(aras_docs: Run, article: Path) -> None:
    Path("out").mkdir()
    Path("out/places.csv").write_text("mine")
    result = aras_docs("facts", article, "-o", "out", "--no-clobber")
    assert result.code == 4
    assert "error[output-exists]" in result.stderr
    assert names(Path("out")) == ["places.csv"]
    assert aras_docs("facts", article, "-o", "out").code == 0
    assert names(Path("out")) == FILES


def test_the_output_must_not_be_the_input(aras_docs: Run, article: Path) -> None:
    article.rename("places.csv")
    before = Path("places.csv").read_bytes()
    result = aras_docs("facts", "places.csv", "-o", ".")
    assert result.code == 2
    assert "output-is-input" in result.stderr
    assert Path("places.csv").read_bytes() == before
    assert names(Path()) == ["places.csv"]


@pytest.mark.parametrize("output", ["article.txt", "article.txt/out", "x" * 300, "a\0b"], ids=ascii)
def test_a_folder_that_cannot_be_made_is_an_error(aras_docs: Run, article: Path, output: str) -> None:
    before = article.read_bytes()
    result = aras_docs("facts", article, "-o", output)
    assert result.code == 4
    assert "error[output-unwritable]" in result.stderr
    assert names(Path()) == ["article.txt"]
    assert article.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["facts"], "Missing ARTICLE"),
        (["facts", "article.txt", "--sample"], "can't both be given"),
        (["facts", "article.txt", "-o", "-"], "must be a folder here"),
        (["facts", "article.txt", "--csv"], "No such option"),
        (["schema", "article.txt"], "unexpected extra argument"),
    ],
)
@pytest.mark.usefixtures("article")
def test_wrong_usage_is_refused(aras_docs: Run, arguments: list[str], message: str) -> None:
    result = aras_docs(*arguments)
    assert result.code == 2
    assert message in result.stderr
    assert not Path("dist").exists()


def test_a_missing_article_is_an_error(aras_docs: Run) -> None:
    assert aras_docs("facts", "nowhere.txt").code == 3
    assert not Path("dist").exists()


def test_the_bytes_depend_on_nothing_but_the_article(tmp_path: Path) -> None:
    places = [
        ("a.txt", {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}),
        ("b/c.txt", {"PYTHONHASHSEED": "77", "TZ": "Asia/Baku", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"}),
    ]
    seed = Path(__file__).parents[2] / "seeds" / "aras-valley-campaign.txt"
    made = [_facts(tmp_path / name, seed.read_bytes(), environment) for name, environment in places]
    assert made[0] == made[1]
    assert [*made[0]] == FILES


def _facts(path: Path, data: bytes, environment: dict[str, str]) -> dict[str, bytes]:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    folder = path.with_suffix("")
    command = [sys.executable, "-m", "aras_docs", "facts", str(path), "-o", str(folder), "-q"]
    subprocess.run(command, env={**os.environ, **environment}, check=True)
    return {name: (folder / name).read_bytes() for name in names(folder)}
