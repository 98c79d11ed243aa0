from __future__ import annotations

import pytest
from lxml import etree

from aras_docs.diagnostics import Diagnostic
from aras_docs.exporters.xml_text import REPLACEMENT, legal, legal_tree
from aras_docs.nodes import Emphasis, Paragraph, Text
from specimen import document


@pytest.mark.parametrize(
    "code", [0x00, 0x08, 0x0B, 0x1F, 0x7F, 0x85, 0x9F, 0xD800, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF]
)
def test_a_control_or_noncharacter_is_replaced(code: int) -> None:
    assert legal(f"a{chr(code)}b") == f"a{REPLACEMENT}b"


@pytest.mark.parametrize(
    "text", ["\t\n\r", "ğışƏ Շուշի", "\xa0\xad\u200d\u2028", "\ue000\ufffd", "😀\U0010fffd"]
)
def test_all_other_characters_stay(text: str) -> None:
    assert legal(text) == text


def test_lxml_takes_whatever_is_left() -> None:
    element = etree.Element("p")
    element.text = legal("".join(map(chr, range(0x11000))))
    assert etree.fromstring(etree.tostring(element)).text is not None


def test_a_tree_of_legal_text_stays_the_same_object() -> None:
    found: list[Diagnostic] = []
    specimen = document()
    assert legal_tree(specimen.parts[0], found.append) is specimen.parts[0]
    assert found == []


def test_what_a_tree_holds_is_replaced_everywhere_and_reported_once() -> None:
    found: list[Diagnostic] = []
    tree = (Paragraph((Text("a\x01"), Emphasis((Text("\ufffe"),)))), "\x01")
    clean = (Paragraph((Text("a�"), Emphasis((Text("�"),)))), "�")
    assert legal_tree(tree, found.append) == clean
    assert [(report.code, report.message) for report in found] == [
        ("character-replaced", "U+0001, U+FFFE can't be shown: replaced with U+FFFD")
    ]
