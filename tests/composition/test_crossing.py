from __future__ import annotations

import pytest

from aras_docs.composition.crossing import Crossing
from aras_docs.nodes import Paragraph, Span, Text
from document_text import inline_text

SPACE = "\N{NO-BREAK SPACE}"
INFOBOX = Span(0, 10, 1, 2)


def paragraph(number: int, start: int, end: int) -> Paragraph:
    return Paragraph((Text("x"),), number=number, anchor=f"p{number}", span=Span(start, end, 3, 3))


CROSSING = Crossing.of((paragraph(2, 30, 40), paragraph(1, 10, 20)), INFOBOX)


def at(start: int) -> Span:
    return Span(start, start + 1, 7, 7)


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (0, "[infobox→annex-a]"),
        (9, "[infobox→annex-a]"),
        (10, f"[para{SPACE}1→p1]"),
        (19, f"[para{SPACE}1→p1]"),
        (20, "line 7"),
        (30, f"[para{SPACE}2→p2]"),
        (40, "line 7"),
    ],
)
def test_a_fact_refers_to_its_paragraph_or_to_the_infobox_or_else_to_its_line(start: int, words: str) -> None:
    assert inline_text(CROSSING.reference(at(start))) == words


def test_what_nobody_is_named_for_is_said_by_the_infobox_or_by_the_article() -> None:
    assert (CROSSING.narrator(at(9)), CROSSING.narrator(at(10))) == ("the infobox", "the article")


def test_a_paragraph_names_the_rows_that_rest_on_it_consecutive_ones_as_a_range() -> None:
    first, second = at(10), at(30)
    spans = (first, first, first, second, first, first, second, first)
    rows = {"C": ((first,),), "B": tuple((span,) for span in spans)}
    assert {anchor: inline_text(words) for anchor, words in CROSSING.back_references(rows).items()} == {
        "p1": f" [[B{SPACE}1–3→b1], [B{SPACE}5–6→b5], [B{SPACE}8→b8], [C{SPACE}1→c1]]",
        "p2": f" [[B{SPACE}4→b4], [B{SPACE}7→b7]]",
    }


def test_rows_that_rest_on_no_paragraph_are_named_in_none() -> None:
    assert CROSSING.back_references({"B": ((at(5),), (at(25),))}) == {}


def test_a_row_that_rests_on_several_paragraphs_is_named_once_in_each() -> None:
    rows = {"E": ((at(10), at(11), at(30)),)}
    assert {anchor: inline_text(words) for anchor, words in CROSSING.back_references(rows).items()} == {
        "p1": f" [[E{SPACE}1→e1]]",
        "p2": f" [[E{SPACE}1→e1]]",
    }
