"""The seed's report for people who don't see it: every table, picture, heading and word, by count."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from aras_docs.document import Document
from aras_docs.pipeline import Settings, prepare
from aras_docs.style_file import builtin
from exporters.docx.lint import gaps, lint
from exporters.docx.written import Written

SEED = Path(__file__).parents[3] / "seeds/aras-valley-campaign.txt"
STORIES = ("word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml")


@cache
def seed() -> Document:
    return prepare(SEED.read_bytes(), SEED.name, Settings()).value.document


@cache
def report() -> Written:
    return Written(seed(), builtin())


def test_the_lint_has_nothing_to_find() -> None:
    assert lint(report().data) == gaps(report().data) == []


@pytest.mark.parametrize(
    "has",
    [
        "w:tr[1]/w:trPr/w:tblHeader",
        "w:tblPr/w:tblLook[@w:firstRow='1']",
        "w:tblPr/w:tblCaption[string(@w:val)]",
        "w:tblPr/w:tblDescription[string(@w:val)]",
    ],
)
def test_every_table_has_a_header_row_a_title_and_a_description(has: str) -> None:
    tables = report().find("//w:tbl")
    assert len(tables) > 10
    assert len(report().find(f"//w:tbl[{has}]")) == len(tables)


def test_every_picture_has_an_alternative() -> None:
    pictures = report().find("//w:drawing")
    assert len(pictures) == len(report().find("//w:drawing[.//wp:docPr[string(@descr)]]")) == 3


def test_the_first_heading_is_of_level_1_and_none_is_of_the_contents() -> None:
    headings = report().values("//w:pStyle[starts-with(@w:val, 'Heading')]/@w:val")
    assert headings[0] == "Heading1"
    assert not report().find("//w:sdt//w:pStyle[starts-with(@w:val, 'Heading')]")


def test_every_word_has_a_language() -> None:
    assert report().values("//w:docDefaults//w:lang/@w:val", "word/styles.xml") == ["en-GB"]
    foreign = {tag for name in STORIES for tag in report().values("//w:lang/@*", name)}
    assert foreign == {"az-Latn-AZ", "hy-AM"}
    assert set(seed().meta.languages) == {"en", "az", "hy"}
    armenian = "//w:r[w:t[contains(translate(., 'աեիոու', 'ԱԱԱԱԱԱ'), 'Ա')]]"
    assert report().find(armenian)
    assert not report().find(f"{armenian}[not(w:rPr/w:lang[@w:val='hy-AM'])]")


def test_the_document_says_its_title() -> None:
    assert b"<dc:title>Aras Valley campaign</dc:title>" in report().parts["docProps/core.xml"]
