from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from aras_docs.exporters.pdf.linebreaking.lines import lines
from aras_docs.exporters.pdf.linebreaking.pieces import Line
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing, Typesetter
from aras_docs.nodes import Alignment, Inline, LineBreak, Role, Strong, Text
from plain_sheet import plain_sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

SHEET = plain_sheet()


def set_in(
    measures: float | Sequence[float], *content: Inline, alignment: Alignment = Alignment.LEFT
) -> tuple[Line, ...]:
    typesetter = Typesetter(SHEET.fonts, Numbering(), Missing(), "en")
    return lines(typesetter.runs(content, SHEET.text[Role.BODY]), measures, alignment)


def texts(result: tuple[Line, ...]) -> list[str]:
    return ["".join(piece.text for piece in line) for line in result]


def right(line: Line) -> float:
    return line[-1].x + line[-1].width


def test_words_fill_lines_and_keep_their_space_at_the_line_end() -> None:
    assert texts(set_in(45, Text("aaa bbb ccc ddd eee fff"))) == [
        "aaa bbb ",
        "ccc ddd ",
        "eee fff",
    ]


def test_no_text_is_no_line() -> None:
    assert set_in(60) == ()


def test_a_line_break_ends_a_line_and_two_leave_an_empty_one() -> None:
    assert texts(set_in(60, Text("a"), LineBreak(), LineBreak(), Text("b"))) == ["a ", "", "b"]


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


def test_what_is_wider_than_the_line_ends_it_at_a_no_break_space_rather_than_between_letters() -> None:
    assert texts(set_in(45, Text("Zzzz\xa0Vvvv, KKKKK"))) == ["Zzzz\xa0", "Vvvv, ", "KKKKK"]


def test_a_style_change_within_a_word_is_no_place_to_break() -> None:
    assert texts(set_in(60, Text("aaa bb"), Strong((Text("bbbb"),)), Text("b"))) == ["aaa ", "bbbbbbb"]


def test_justified_lines_end_at_the_margin_except_the_last() -> None:
    text = "the operations started on a morning in autumn and went on for weeks " * 6
    result = set_in(300, Text(text), alignment=Alignment.JUSTIFY)
    assert len(result) > 4
    assert all(right(line) == pytest.approx(300, abs=0.01) for line in result[:-1])
    assert result[-1][-1].stretch == 0


def test_a_line_that_justifying_would_tear_apart_stays_ragged() -> None:
    result = set_in(240, Text("a b " + "c" * 48), alignment=Alignment.JUSTIFY)
    assert texts(result)[0] == "a b "
    assert result[0][0].stretch == 0


@pytest.mark.parametrize(("alignment", "share"), [(Alignment.RIGHT, 1), (Alignment.CENTER, 0.5)])
def test_slack_lies_at_the_left(alignment: Alignment, share: float) -> None:
    (left,) = set_in(100, Text("word"))
    (line,) = set_in(100, Text("word"), alignment=alignment)
    assert line[0].x == pytest.approx((100 - left[0].width) * share)


def test_pieces_follow_each_other_without_gaps() -> None:
    (line,) = set_in(400, Text("one "), Strong((Text("two"),)), Text(" three"))
    assert len(line) == 3
    assert all(a.x + a.width == pytest.approx(b.x) for a, b in pairwise(line))


def test_a_justified_line_stretches_its_letters_by_two_hundredths_at_most_and_its_gaps_by_the_rest() -> None:
    text = Text("the operations started on a morning in Zəngilan " * 6)
    settings = [set_in(measure, text, alignment=Alignment.JUSTIFY) for measure in range(210, 300, 5)]
    pieces = [line[0] for result in settings for line in result[:-1]]
    assert any(piece.scale != 1 for piece in pieces)
    assert all(0.98 <= piece.scale <= 1.02 for piece in pieces)
    assert all((piece.scale > 1) == (piece.stretch > 0) for piece in pieces if piece.scale != 1)


def test_a_column_too_narrow_for_justified_text_is_ragged() -> None:
    text = Text("the operations started on a morning in autumn " * 4)
    for measures in (150, (150, 150, 400)):
        result = set_in(measures, text, alignment=Alignment.JUSTIFY)
        assert {piece.stretch for line in result for piece in line} == {0}


def test_lines_beside_something_are_narrower_also_after_a_line_break() -> None:
    content = (Text("aaa bbb ccc ddd"), LineBreak(), Text("eee fff ggg hhh iii jjj kkk"))
    assert texts(set_in((45, 45, 45, 100), *content)) == [
        "aaa bbb ",
        "ccc ddd ",
        "eee fff ",
        "ggg hhh iii jjj kkk",
    ]


def test_a_divided_word_ends_with_a_soft_hyphen_and_an_undivided_one_is_whole() -> None:
    text = Text("representatives of international organisations " * 12)
    result = texts(set_in(250, text, alignment=Alignment.JUSTIFY))
    assert any(line.endswith("\N{SOFT HYPHEN}") for line in result)
    assert "\N{SOFT HYPHEN}" not in "".join(line[:-1] for line in result)
    assert "".join(result).replace("\N{SOFT HYPHEN}", "") == text.value.rstrip()


def test_an_undivided_word_is_shaped_as_one() -> None:
    text = Text("representatives of international organisations " * 12)
    words = {word.text for line in set_in(250, text, alignment=Alignment.JUSTIFY) for word in line[0].words}
    assert "international" in words


def test_a_soft_hyphen_of_the_source_shows_only_at_a_line_end() -> None:
    assert texts(set_in(400, Text("hy\u00adphen"))) == ["hyphen"]
    assert texts(set_in(30, Text("hy\u00adphen"))) == ["hy\u00ad", "phen"]


def test_a_word_wider_than_the_column_is_divided_by_its_language_first() -> None:
    assert texts(set_in(45, Text("a representatives"))) == ["a repres\u00ad", "entatives"]


def test_a_name_is_divided_by_its_language_only_where_it_fits_no_line() -> None:
    assert texts(set_in(60, Text("the Representative"))) == ["the Repres\u00ad", "entative"]
    assert texts(set_in(200, Text("the Representative"))) == ["the Representative"]


def test_a_no_break_space_is_as_wide_as_the_other_gaps_of_its_line() -> None:
    text = Text("the\u00a0operations started on a\u00a0morning in autumn and went on for weeks " * 6)
    result = set_in(300, text, alignment=Alignment.JUSTIFY)
    assert all(right(line) == pytest.approx(300, abs=0.01) for line in result[:-1])
    for piece in (line[0] for line in result[:-1]):
        words = piece.words[:-1]  # a space hangs over the end
        width = sum(word.width for word in words) * piece.look.size / 1000 * piece.scale
        assert piece.width == pytest.approx(width + piece.stretch * sum(word.gaps for word in words))


@pytest.mark.parametrize("alignment", list(Alignment))
def test_a_word_of_ten_thousand_letters_and_a_long_paragraph_have_their_lines(alignment: Alignment) -> None:
    text = "x" * 10_000 + " " + "one two three " * 10_000
    result = set_in(300, Text(text), alignment=alignment)
    assert "".join(texts(result)) == text.rstrip()
    assert all(right(line) < 300.01 for line in result)


@pytest.mark.parametrize("measure", [1, 0.0])
def test_a_measure_narrower_than_a_letter_has_a_letter_on_a_line(measure: float) -> None:
    assert texts(set_in(measure, Text("ab c"), alignment=Alignment.JUSTIFY)) == ["a", "b ", "c"]


def test_a_paragraph_that_nobody_reads_is_broken_by_first_fit() -> None:
    words = "aaaaaa bbb cc ddddddddd "
    best = texts(set_in(60, Text(words * 100)))
    first = texts(set_in(60, Text(words * 5_001)))
    assert best[:3] == ["aaaaaa ", "bbb cc ", "ddddddddd "]
    assert first[:3] == ["aaaaaa bbb ", "cc ", "ddddddddd "]
