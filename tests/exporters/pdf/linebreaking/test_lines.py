from __future__ import annotations

from itertools import pairwise

import pytest

from aras_docs.exporters.pdf.fonts.faces import width
from aras_docs.exporters.pdf.linebreaking.lines import Line, lines
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.runs import Missing, Typesetter
from aras_docs.nodes import Alignment, Inline, LineBreak, Role, Strong, Text
from plain_sheet import plain_sheet

SHEET = plain_sheet()


def set_in(measure: float, *content: Inline, alignment: Alignment = Alignment.LEFT) -> tuple[Line, ...]:
    typesetter = Typesetter(SHEET.fonts, Numbering(), Missing())
    return lines(typesetter.runs(content, SHEET.text[Role.BODY]), measure, alignment)


def texts(result: tuple[Line, ...]) -> list[str]:
    return ["".join(piece.text for piece in line) for line in result]


def right(line: Line) -> float:
    last = line[-1]
    hanging = width(" ", last.look.font, last.look.size) if last.text.endswith(" ") else 0
    return last.x + last.width - hanging


def test_words_fill_lines_and_keep_their_space_at_the_line_end() -> None:
    assert texts(set_in(45, Text("aaa bbb ccc ddd eee"))) == ["aaa bbb ", "ccc ddd ", "eee"]


def test_no_text_is_no_line() -> None:
    assert set_in(60) == ()


def test_a_line_break_ends_a_line_and_two_leave_an_empty_one() -> None:
    assert texts(set_in(60, Text("a"), LineBreak(), LineBreak(), Text("b"))) == ["a", "", "b"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nagorno-Karabakh", ["Nagorno-", "Karabakh"]),
        ("27\u00a0September here", ["27\u00a0September ", "here"]),
        ("1,000-2,000,000 men", ["1,000-2,000,000 ", "men"]),
        ("mountain—valley", ["mountain—", "valley"]),
    ],
)
def test_lines_end_where_they_may(text: str, expected: list[str]) -> None:
    assert texts(set_in(82, Text(text))) == expected


def test_a_word_wider_than_the_line_breaks_between_grapheme_clusters() -> None:
    text = "x\u0303" * 12  # x with a tilde, which has no code point of its own
    result = texts(set_in(30, Text(text)))
    assert "".join(result) == text
    assert len(result) > 2
    assert all(line.startswith("x") for line in result)


def test_a_style_change_within_a_word_is_no_place_to_break() -> None:
    assert texts(set_in(60, Text("aaa bb"), Strong((Text("bbbb"),)), Text("b"))) == ["aaa ", "bbbbbbb"]


def test_justified_lines_end_at_the_margin_except_the_last() -> None:
    text = "the operations started on a morning in autumn and went on for weeks " * 6
    result = set_in(300, Text(text), alignment=Alignment.JUSTIFY)
    stretched = [line for line in result[:-1] if len(line) > 1]
    assert len(stretched) > 2
    assert all(right(line) == pytest.approx(300, abs=0.01) for line in stretched)
    assert len(result[-1]) == 1


def test_a_line_that_justifying_would_tear_apart_stays_ragged() -> None:
    result = set_in(120, Text("a b " + "c" * 21), alignment=Alignment.JUSTIFY)
    assert texts(result)[0] == "a b "
    assert len(result[0]) == 1


@pytest.mark.parametrize(("alignment", "share"), [(Alignment.RIGHT, 1), (Alignment.CENTER, 0.5)])
def test_slack_lies_at_the_left(alignment: Alignment, share: float) -> None:
    (left,) = set_in(100, Text("word"))
    (line,) = set_in(100, Text("word"), alignment=alignment)
    assert line[0].x == pytest.approx((100 - left[0].width) * share)


def test_pieces_follow_each_other_without_gaps() -> None:
    (line,) = set_in(400, Text("one "), Strong((Text("two"),)), Text(" three"))
    assert len(line) == 3
    assert all(a.x + a.width == pytest.approx(b.x) for a, b in pairwise(line))
