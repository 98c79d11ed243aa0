from __future__ import annotations

import pytest

from aras_docs.exporters.docx.languages import language_slot, word_tag
from aras_docs.nodes import Foreign, Paragraph, Text
from exporters.docx.written import written


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en", "en-GB"), ("hy", "hy-AM"), ("az", "az-Latn-AZ"), ("az-Cyrl", "az-Cyrl"), ("xal", "xal")],
)
def test_word_wants_a_region(tag: str, expected: str) -> None:
    assert word_tag(tag) == expected


@pytest.mark.parametrize(
    ("tag", "slot"),
    [
        ("hy", "val"),
        ("fa", "bidi"),
        ("az-Arab", "bidi"),
        ("az-Arab-IR", "bidi"),
        ("ku-Latn", "val"),
        ("ja", "eastAsia"),
    ],
)
def test_the_slot_is_that_of_the_script(tag: str, slot: str) -> None:
    assert language_slot(tag) == slot


def test_foreign_words_carry_their_language() -> None:
    made = written(Paragraph((Text("a "), Foreign((Text("Արաս"),), "hy"))))
    assert made.values("//w:r[w:t='Արաս']/w:rPr/w:lang/@w:val") == ["hy-AM"]
    assert not made.find("//w:r[w:t='a ']/w:rPr")


def test_words_from_right_to_left_say_so() -> None:
    made = written(Paragraph((Foreign((Text("ارس"),), "fa"),)))
    assert made.values("//w:lang/@w:bidi") == ["fa-IR"]
    assert made.find("//w:rPr/w:rtl")


def test_the_document_has_a_language() -> None:
    made = written(Paragraph((Text("a"),)))
    assert made.values("//w:docDefaults//w:lang/@w:val", "word/styles.xml") == ["en-GB"]
