from __future__ import annotations

import pytest

from aras_docs.exporters.docx.spacing import unbroken
from aras_docs.nodes import Paragraph, Text
from exporters.docx.written import text, written


@pytest.mark.parametrize(
    "words", ["5~km", "1,200~m", "40~per cent", "12~km²", "3.5~million people", "7~%", "100~m."]
)
def test_a_number_keeps_its_unit(words: str) -> None:
    assert unbroken(words.replace("~", " ")) == words.replace("~", "\xa0")


@pytest.mark.parametrize("words", ["5 men", "5 tanks", "27 September", "the m", "km 5", "5  km", "T-72 held"])
def test_other_words_may_go_to_the_next_line(words: str) -> None:
    assert unbroken(words) == words


def test_text_is_set_so() -> None:
    made = written(Paragraph((Text("a front of 5\nkm"),)))
    assert text(made.find("//w:p")[0]) == "a front of 5\xa0km"
