from __future__ import annotations

import re

import pytest

from aras_docs.exporters.docx.bookmarks import bookmark_name
from aras_docs.nodes import Anchor, Heading, Link, Paragraph, Text
from exporters.docx.lint import lint
from exporters.docx.written import text, written

ANCHORS = [
    "p1",
    "P1",
    "p-1",
    "p_1",
    "p--1",
    "p__1",
    "1",
    "-",
    "",
    "ğ",
    "g",
    "a b",
    "x" * 40,
    "x" * 41,
    "\ud800",
]


def linked(anchor: str) -> Paragraph:
    return Paragraph((Text("see "), Link((Text("there"),), Anchor(anchor))))


def test_names_are_such_as_word_takes() -> None:
    for anchor in ANCHORS:
        assert re.fullmatch(r"[a-z][a-z0-9_]{0,39}", bookmark_name(anchor))


def test_different_anchors_differ_in_more_than_case() -> None:
    assert len({bookmark_name(anchor).lower() for anchor in ANCHORS}) == len(ANCHORS)


@pytest.mark.parametrize(("anchor", "name"), [("annex-b", "annex_b"), ("p1", "p1"), ("b-12", "b_12")])
def test_plain_anchors_stay_readable(anchor: str, name: str) -> None:
    assert bookmark_name(anchor) == name


@pytest.mark.parametrize("anchor", ["p1", "Şükür bəyli", "x" * 300])
def test_any_anchor_can_be_linked_to(anchor: str) -> None:
    made = written(Heading(1, (Text("There"),), anchor), linked(anchor))
    assert made.values("//w:hyperlink/@w:anchor") == made.values("//w:bookmarkStart/@w:name")[1:]
    assert lint(made.data) == []


def test_a_link_to_nowhere_is_text_and_reported_once() -> None:
    made = written(linked("nowhere"), linked("nowhere"))
    assert made.codes == ["link-unresolved"]
    assert not made.find("//w:hyperlink")
    assert not made.find("//w:rStyle")
    assert [text(found) for found in made.find("//w:p")] == ["see there", "see there"]


def test_the_second_of_two_anchors_is_reported() -> None:
    made = written(Paragraph((Text("a"),), anchor="x"), Paragraph((Text("b"),), anchor="x"), linked("x"))
    assert made.codes == ["anchor-repeated"]
    assert lint(made.data) == []


def test_a_part_without_a_heading_can_be_linked_to() -> None:
    made = written(linked("part"))
    assert made.values("//w:hyperlink/@w:anchor") == ["part"]
    assert lint(made.data) == []
