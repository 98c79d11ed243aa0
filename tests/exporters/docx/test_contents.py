from __future__ import annotations

from msgspec.structs import replace

from aras_docs.document import outline
from exporters.docx.lint import lint
from exporters.docx.written import Written, style, text
from specimen import document

LINES = "//w:sdt/w:sdtContent/w:p"


def test_the_contents_are_filled_in_and_linked() -> None:
    made = Written(document())
    lines = made.find(LINES)[1:]
    entries = outline(document())
    assert [text(line) for line in lines] == [entry.title for entry in entries]
    assert [style(line) for line in lines] == [f"Toc{entry.level}" for entry in entries]
    assert len(made.find(f"{LINES}/w:hyperlink[@w:anchor]")) == len(entries)


def test_the_contents_are_a_field_that_asks_nothing_on_opening() -> None:
    made = Written(document())
    assert made.values(f"{LINES}//w:instrText/text()") == [' TOC \\o "1-2" \\n \\h \\z ']
    assert not made.find("//*[@w:dirty]")
    assert not made.find("//w:updateFields", "word/settings.xml")


def test_the_title_of_the_contents_is_no_heading() -> None:
    made = Written(document())
    assert style(made.find(LINES)[0]) == "TOCHeading"
    toc_heading = "//w:style[@w:styleId='TOCHeading']"
    assert not made.find(f"{toc_heading}//w:outlineLvl | {toc_heading}//w:numPr", "word/styles.xml")


def test_contents_of_nothing_are_still_a_field() -> None:
    whole = document()
    made = Written(replace(whole, parts=whole.parts[:2]))
    assert [text(line) for line in made.find(LINES)] == ["Contents", ""]
    assert lint(made.data) == []
