from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import ImageOps

import specimen
from aras_docs.document import Document, Part, PartKind
from aras_docs.errors import ExportError
from aras_docs.exporters.pdf.summary.page import kind_of
from aras_docs.nodes import Anchor, Block, Link, List, Paragraph, Quote, Text
from aras_docs.pipeline import Settings, prepare
from aras_docs.style_file import builtin
from exporters.pdf.making import document, nested, paragraph
from exporters.pdf.reading import Reading, exported, picture

SEED = Path(__file__).parents[4] / "seeds" / "aras-valley-campaign.txt"
SHARED = Path(os.environ.get("ARAS_SHARED", Path(__file__).parents[5] / "shared"))
# As many of the shared articles, spread evenly over them.
ARTICLES = 20
# What shows that something of a kind of block is on the page.
SHOWN = {"panel": "At a glance", "Quote": "Extract of", "Figure": "Timeline: ", "data": "Key figures"}


@cache
def read(path: Path) -> Document:
    return prepare(path.read_bytes(), path.name, Settings()).value.document


def front(*blocks: Block) -> Document:
    part = Part(PartKind.FRONT, "Summary", "summary", blocks)
    return replace(document(), parts=(part, *specimen.document().parts[1:]))


def shortened(reading: Reading) -> list[str]:
    return [found.message for found in reading.diagnostics if found.code == "summary-shortened"]


def test_a_summary_is_the_front_part_alone() -> None:
    reading = exported(specimen.document(), builtin(), "summary")
    assert "At a glance" in reading.text
    assert "Contents" not in reading.text
    assert "Chronology" not in reading.text
    assert "Page 1 of 1" in reading.text
    assert [mark.title for mark in reading.bookmarks] == ["Briefing"]


def test_a_summary_names_the_licence_of_its_text() -> None:
    assert "CC BY-SA 4.0" in exported(specimen.document(), builtin(), "summary").text


@pytest.mark.parametrize("style", ["briefing", "large-print"])
@pytest.mark.parametrize("paper", ["a4", "letter", "legal", "a5"])
def test_the_seed_s_summary_is_one_page_with_all_that_matters(paper: str, style: str) -> None:
    reading = exported(read(SEED), builtin(style), "summary", paper=paper)
    assert len(reading.pages) == 1
    assert all(words in reading.text for words in SHOWN.values())
    assert {found.code for found in reading.diagnostics} <= {"summary-shortened"}
    assert foot(reading.data) < 0.06


def foot(data: bytes) -> float:
    """Return the part of the page above which there is white, counted from the running foot upwards."""
    image = picture(data, 1)
    height = image.height
    rows = [
        ImageOps.invert(image.crop((0, y, image.width, y + 1))).getbbox() for y in range(int(height * 0.93))
    ]
    gaps = "".join(" " if row is None else "x" for row in rows).strip()
    return max(map(len, gaps.split("x"))) / height


def test_what_fits_as_it_is_isn_t_scaled_or_cut() -> None:
    reading = exported(front(paragraph("Short.")), builtin(), "summary")
    assert "Short." in reading.text
    assert reading.diagnostics == ()


def test_links_to_other_parts_are_plain_text_without_complaint() -> None:
    link = Link((Text("annex B"),), Anchor("annex-b"))
    lost = Link((Text("nowhere"),), Anchor("no-such-place"))
    reading = exported(front(Paragraph((link, Text(", "), lost))), builtin(), "summary")
    assert reading.links == ((),)
    assert "annex B, nowhere" in reading.text
    assert [found.code for found in reading.diagnostics] == ["link-unresolved"]
    assert "no-such-place" in reading.diagnostics[0].message


def test_an_extract_that_is_too_long_ends_with_a_whole_sentence_and_it_is_said() -> None:
    quote = Quote(
        (Text("Extract"),), tuple(paragraph(f"{number} " + "word " * 29 + "end.") for number in range(90))
    )
    reading = exported(front(quote), builtin(), "summary")
    assert len(reading.pages) == 1
    (message,) = shortened(reading)
    kept = int(message.removeprefix("to fit on a page, the extract ends after ").split()[0])
    assert 10 < kept < 90
    assert reading.text.count("end.") == kept
    assert f"Extract, the first {kept} of 90 sentences" in reading.text
    assert foot(reading.data) < 0.06


def test_nothing_is_left_out_in_vain() -> None:
    quote = Quote((Text("Extract"),), tuple(paragraph(f"{number} word") for number in range(4)))
    items = List(tuple((paragraph(f"item {number}"),) for number in range(200)))
    reading = exported(front(quote, items), builtin(), "summary")
    assert "3 word" in reading.text
    (message,) = shortened(reading)
    kept = int(message.removeprefix("to fit on a page, longer lists end after ").split()[0])
    assert f"item {kept - 1} … and {200 - kept} more" in reading.text.replace("• ", "")
    assert foot(reading.data) < 0.06


@pytest.mark.parametrize(
    "block",
    [paragraph("word " * 20_000), nested(60)],
    ids=["a long text", "60 lists in one another"],
)
def test_a_monstrous_front_part_is_one_page_too(block: Block) -> None:
    reading = exported(front(block), builtin(), "summary")
    assert len(reading.pages) == 1


def test_more_than_a_page_of_short_paragraphs_is_cut_off_at_last() -> None:
    reading = exported(front(*[paragraph(f"Line {number}.") for number in range(300)]), builtin(), "summary")
    assert len(reading.pages) == 1
    assert shortened(reading) == ["the summary is cut off where its page ends"]


def test_a_document_without_a_front_part_has_no_summary() -> None:
    with pytest.raises(ExportError) as caught:
        exported(document(), builtin(), "summary")
    assert caught.value.diagnostics[0].code == "summary-missing"


def test_every_article_s_summary_is_one_page() -> None:
    paths = sorted((SHARED / "articles" / "flattened").glob("*.txt"))
    if not paths:
        pytest.skip("no shared articles: set ARAS_SHARED")
    for path in paths[:: len(paths) // ARTICLES]:
        reading = exported(read(path), builtin(), "summary")
        assert (path.name, len(reading.pages)) == (path.name, 1)
        assert {found.code for found in reading.diagnostics} <= {"summary-shortened", "glyph-missing"}


def test_an_article_s_summary_that_is_cut_fills_its_page_and_has_something_of_everything() -> None:
    paths = sorted((SHARED / "articles" / "flattened").glob("*.txt"))
    if not paths:
        pytest.skip("no shared articles: set ARAS_SHARED")
    for path in paths[:: len(paths) // ARTICLES]:
        written = read(path)
        reading = exported(written, builtin(), "summary", paper="a5")
        if shortened(reading):
            kinds = {kind_of(block) for part in written.parts[:1] for block in part.blocks}
            lost = {kind for kind in kinds if SHOWN.get(kind, "") not in reading.text}
            assert (path.name, lost) == (path.name, set())
            assert (path.name, foot(reading.data) < 0.12) == (path.name, True)
