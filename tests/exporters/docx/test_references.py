from __future__ import annotations

import pytest

from aras_docs.nodes import Anchor, Inline, Link, Paragraph, Strong, Text
from exporters.docx.lint import lint
from exporters.docx.written import Written, text, written

NUMBERED = Paragraph((Text("said"),), number=12, anchor="p12")
OTHER = Paragraph((Text("not numbered"),), anchor="other")


def referring(*content: Inline, anchor: str = "p12") -> Written:
    return written(NUMBERED, OTHER, Paragraph((Link(content, Anchor(anchor)),)))


def fields(made: Written) -> list[str]:
    return [code.strip() for code in made.values("//w:instrText/text()")]


def test_a_reference_to_a_numbered_paragraph_is_a_link_with_its_number_as_a_field() -> None:
    made = referring(Text("para 12"))
    assert fields(made) == ["REF p12 \\r \\h"]
    assert made.values("//w:hyperlink/@w:anchor") == ["p12"]
    assert text(made.find("//w:hyperlink")[0]) == "para 12"
    assert lint(made.data) == []


def test_the_number_keeps_the_marks_that_the_link_has() -> None:
    made = referring(Strong((Text("12"),)))
    assert made.values("//w:hyperlink/w:r[w:t]/w:rPr/w:rStyle/@w:val") == ["HyperlinkStrong"]
    assert fields(made) == ["REF p12 \\r \\h"]


@pytest.mark.parametrize(
    ("words", "anchor"),
    [("there", "p12"), ("paras 11–13", "p12"), ("para 112", "p12"), ("12 says so", "p12"), ("12", "other")],
)
def test_a_link_that_does_not_end_with_the_number_is_words(words: str, anchor: str) -> None:
    made = referring(Text(words), anchor=anchor)
    assert fields(made) == []
    assert text(made.find("//w:hyperlink")[0]) == words


def test_no_reference_names_a_page() -> None:
    assert not any("PAGEREF" in code for code in fields(referring(Text("para 12"))))
