"""The commands that make files, with a third party's exporter."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from aras_docs.cli.summary import counted, size

if TYPE_CHECKING:
    from command_line import Run

DEFAULT = Path("dist/battle-of-sül.md")
SAMPLE = Path("dist/aras-valley-campaign.md")


@pytest.fixture
def epoch(aras_docs: Run, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set SOURCE_DATE_EPOCH, which the command line's fixture removes first."""
    del aras_docs
    if request.param is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", request.param)


def test_an_article_goes_to_dist_under_its_title(aras_docs: Run, article: Path) -> None:
    result = aras_docs("markdown", article)
    assert result.code == 0
    assert result.stdout == ""
    assert DEFAULT.read_text("utf-8").startswith("# Battle of Sül\n")


def test_the_last_line_says_what_was_written(aras_docs: Run, article: Path) -> None:
    line = aras_docs("markdown", article).stderr.splitlines()[-1]
    assert line.startswith(f"Wrote {DEFAULT} ({DEFAULT.stat().st_size} bytes, ")
    assert " dated event" in line


def test_the_sample_is_bundled(aras_docs: Run) -> None:
    assert aras_docs("markdown", "--sample").code == 0
    assert SAMPLE.is_file()


# In KiB: not every zlib packs alike, so the limits leave a fiftieth of room.
@pytest.mark.parametrize(("form", "most"), [("pdf", 100), ("epub", 150), ("docx", 100)])
def test_the_sample_s_files_are_small(aras_docs: Run, form: str, most: int) -> None:
    assert aras_docs(form, "--sample", "-o", "sample").code == 0
    assert Path("sample").stat().st_size <= most * 1024


def test_the_page_of_the_sample_is_known(aras_docs: Run) -> None:
    text = aras_docs("show", "--sample", "--part", "licence").stdout
    assert "https://en.wikipedia.org/wiki/Aras_Valley_campaign" in text


def test_output_goes_where_it_is_sent(aras_docs: Run, article: Path) -> None:
    assert aras_docs("markdown", article, "-o", "briefing").code == 0
    assert Path("briefing").is_file()
    assert not Path("dist").exists()


def test_from_standard_input_to_standard_output(aras_docs: Run, article: Path) -> None:
    result = aras_docs("markdown", "-", "-o", "-", stdin=article.read_bytes())
    assert result.code == 0
    assert result.stdout.startswith("# Battle of Sül\n")
    assert "Wrote <stdout> (" in result.stderr
    assert not Path("dist").exists()


def test_several_formats_in_one_run(aras_docs: Run, article: Path) -> None:
    result = aras_docs("export", article, "--to", "markdown, markdown,", "--bullet", "*", "-o", "out")
    assert result.code == 0, result.stderr
    assert "\n* " in Path("out/battle-of-sül.md").read_text("utf-8")


@pytest.mark.parametrize("formats", ["pdf,epub", "epub,pdf"])
def test_a_book_exported_with_a_pdf_has_its_pages(aras_docs: Run, article: Path, formats: str) -> None:
    assert aras_docs("export", article, "--to", formats, "-o", "both").code == 0
    assert aras_docs("epub", article, "-o", "alone.epub").code == 0
    assert b'aria-label="Pages"' in navigation(Path("both/battle-of-sül.epub"))
    assert b'aria-label="Numbered paragraphs"' in navigation(Path("alone.epub"))


def navigation(book: Path) -> bytes:
    with ZipFile(book) as archive:
        return archive.read("EPUB/nav.xhtml")


def test_a_file_is_replaced_whole(aras_docs: Run, article: Path) -> None:
    DEFAULT.parent.mkdir()
    DEFAULT.write_text("x" * 100_000)
    assert aras_docs("markdown", article).code == 0
    assert DEFAULT.stat().st_size < 1000


def test_the_same_input_gives_the_same_file(aras_docs: Run, article: Path) -> None:
    first = aras_docs("markdown", article, "-o", "-").stdout
    assert aras_docs("markdown", article, "-o", "-").stdout == first


def test_json_tells_what_was_made(aras_docs: Run, article: Path) -> None:
    made = json.loads(aras_docs("markdown", article, "--json").stdout)
    data = DEFAULT.read_bytes()
    assert made["title"] == "Battle of Sül"
    assert made["source_sha256"] == hashlib.sha256(article.read_bytes()).hexdigest()
    assert made["outputs"] == [
        {
            "format": "markdown",
            "path": str(DEFAULT),
            "bytes": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
        }
    ]
    assert {"events", "dated_events", "casualties", "places", "contradictions"} <= made.keys()
    assert {"severity", "code", "message", "path", "line", "column", "hint"} == made["diagnostics"][0].keys()


def test_notes_are_no_problems_and_warnings_only_if_strict(aras_docs: Run, article: Path) -> None:
    article.write_text("= Sül =\n\nThere was a battle.\n", "utf-8")
    assert aras_docs("markdown", article).code == 0
    assert "warning" in aras_docs("markdown", article).stderr
    assert aras_docs("markdown", article, "--strict").code == 1
    assert Path("dist/sül.md").is_file()


def test_quiet_says_nothing_that_is_no_error(aras_docs: Run, article: Path) -> None:
    assert aras_docs("-q", "markdown", article).stderr == ""
    assert aras_docs("markdown", article, "--quiet").stderr == ""


def test_verbose_says_each_step(aras_docs: Run, article: Path) -> None:
    text = aras_docs("-v", "markdown", article).stderr
    assert "reading article.txt…" in text
    assert "making markdown…" in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["markdown"], "Missing ARTICLE"),
        (["markdown", "article.txt", "--sample"], "can't both be given"),
        (["markdown", "article.txt", "--bullet", "+"], "'+' is not one of '-', '*'"),
        (["markdown", "article.txt", "--paper", "a4"], "No such option"),
        (["pdf", "article.txt", "--paper", "a3"], "'a3' is not one of 'a4'"),
        (["pdf", "article.txt", "--marking", ""], "'marking' needs words to print"),
        (["pdf", "article.txt", "--summary", "--booklet"], "'summary' and 'booklet' can't both be given"),
        (
            ["pdf", "article.txt", "--large-print", "--style", "mono"],
            "--large-print is the style large-print",
        ),
        (["markdown", "article.txt", "--year", "MMXX"], "'MMXX' is not a valid integer"),
        (["markdown", "article.txt", "--year", "-5000"], "-5000 is not in the range"),
        (["markdown", "article.txt", "--lang", "English!"], "isn't a language tag such as en"),
        (
            ["markdown", "article.txt", "--source-url", "javascript:alert(1)"],
            "isn't an absolute http or https",
        ),
        (["markdown", "article.txt", "--revision", "1\x1b[31m"], "isn't the identifier of a revision"),
        (["markdown", "article.txt", "--retrieved", "yesterday"], "isn't a date such as 2024-05-17"),
        (["markdown", "article.txt", "--timestamp", "noon"], "isn't a date and time such as"),
        (["markdown", "article.txt", "-o", "-", "--json"], "can't both have standard output"),
        (["markdown", "a.txt", "b.txt"], "unexpected extra argument (b.txt)"),
        (["export", "article.txt", "--to", "odt"], "has an unknown format 'odt'"),
        (["export", "article.txt", "--to", ","], "has no format of"),
        (["export", "article.txt"], "Missing option '--to'"),
        (["export", "article.txt", "--to", "markdown", "-o", "x.md"], "must be a folder here"),
        (["export", "article.txt", "--to", "markdown", "-o", "-"], "must be a folder here"),
        (["export", "article.txt", "--to", "markdown", "--paper", "a4"], "--paper is no option of markdown"),
        (["markdwon"], "No such command 'markdwon'. Did you mean 'markdown'?"),
        (["--colour", "never"], "No such option"),
        (["list", "things"], "'things' is not one of 'exporters'"),
        (["show", "article.txt", "--part", "map"], "'map' is not one of 'infobox'"),
    ],
)
@pytest.mark.usefixtures("article")
def test_wrong_usage_is_refused(aras_docs: Run, arguments: list[str], message: str) -> None:
    result = aras_docs(*arguments)
    assert result.code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""
    assert not Path("dist").exists()


def test_large_print_is_a_style(aras_docs: Run, article: Path) -> None:
    assert aras_docs("pdf", article, "-o", "small.pdf").code == 0
    assert aras_docs("pdf", article, "--large-print", "-o", "one.pdf").code == 0
    assert aras_docs("pdf", article, "--style", "large-print", "-o", "other.pdf").code == 0
    assert aras_docs("pdf", article, "--style", "large-print", "--large-print", "-o", "both.pdf").code == 0
    small, one, other, both = (Path(f"{name}.pdf").read_bytes() for name in ("small", "one", "other", "both"))
    assert one == other == both != small


def test_an_unknown_style_is_a_configuration_error(aras_docs: Run, article: Path) -> None:
    result = aras_docs("markdown", article, "--style", "fancy")
    assert result.code == 2
    assert "error[style-unknown]" in result.stderr


def test_an_unknown_key_of_a_style_file_is_shown_where_it_stands(aras_docs: Run, article: Path) -> None:
    Path("mine.toml").write_text('extends = "base"\n[page]\npapper = "a4"\n', "utf-8")
    result = aras_docs("markdown", article, "--style", "mine.toml")
    assert result.code == 2
    assert "--> mine.toml:3:1\n" in result.stderr
    assert '3 | papper = "a4"\n' in result.stderr


def test_a_missing_style_file_is_a_configuration_error(aras_docs: Run, article: Path) -> None:
    assert aras_docs("markdown", article, "--style", "none.toml").code == 2


@pytest.mark.parametrize(
    ("epoch", "arguments", "expected"),
    [
        (None, [], datetime(2000, 1, 1, tzinfo=UTC)),
        ("", [], datetime(2000, 1, 1, tzinfo=UTC)),
        ("1600000000", [], datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC)),
        ("1600000000", ["--timestamp", "2024-05-17"], datetime(2024, 5, 17, tzinfo=UTC)),
        (None, ["--timestamp", "2024-05-17T12:00:00+04:00"], datetime(2024, 5, 17, 8, tzinfo=UTC)),
        (None, ["--timestamp", "2024-05-17T12:00:00.5Z"], datetime(2024, 5, 17, 12, tzinfo=UTC)),
    ],
    indirect=["epoch"],
    ids=["fixed", "empty", "SOURCE_DATE_EPOCH", "option first", "zone", "fraction"],
)
@pytest.mark.usefixtures("epoch")
def test_the_time_of_a_document(
    aras_docs: Run, article: Path, arguments: list[str], expected: datetime
) -> None:
    result = aras_docs("time", article, "-o", "-", *arguments)
    assert result.code == 0, result.stderr
    assert result.stdout == expected.isoformat()


@pytest.mark.parametrize("epoch", ["soon", "1e9", "9" * 30], indirect=True)
@pytest.mark.usefixtures("epoch")
def test_a_source_date_epoch_that_is_no_number_is_refused(aras_docs: Run, article: Path) -> None:
    result = aras_docs("markdown", article)
    assert result.code == 2
    assert "isn't a number of seconds since 1970" in result.stderr


def test_the_file_of_an_undecodable_name_is_made(aras_docs: Run, article: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    result = aras_docs("markdown", article, "-o", name, "--json")
    assert result.code == 0
    assert "Wrote caf\\xe9.md (" in result.stderr
    assert json.loads(result.stdout)["outputs"][0]["path"] == name
    assert Path(name).is_file()


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "no bytes"), (1, "1 byte"), (999, "999 bytes"), (91_600, "92 KB"), (1_234_567, "1.2 MB")],
)
def test_a_size(number: int, expected: str) -> None:
    assert size(number) == expected


def test_a_count() -> None:
    assert [counted(n, "loss", "losses") for n in (0, 1, 2)] == ["no losses", "1 loss", "2 losses"]
