"""The line that a diagnostic points at."""

from __future__ import annotations

import pytest

from aras_docs.cli.excerpt import excerpt, line_of, pointer
from aras_docs.diagnostics import Position

LONG = " ".join(f"word{number}" for number in range(200))


@pytest.mark.parametrize(
    ("source", "number", "expected"),
    [("a\nb\nc", 2, "b"), ("a\r\nb", 1, "a"), ("a", 2, ""), ("a\n", 2, ""), ("", 1, "")],
)
def test_the_line_of_a_source(source: str, number: int, expected: str) -> None:
    assert line_of(source, number) == expected


def test_a_short_line_is_shown_whole() -> None:
    assert excerpt("On 27 September", 4) == ("On 27 September", 3)


def test_a_long_line_is_cut_after_a_word() -> None:
    text, before = excerpt(LONG, 7)
    assert before == 6
    assert text.startswith("word0 word1")
    assert text.endswith(" …")
    assert LONG.startswith(text.removesuffix(" …") + " ")


def test_far_to_the_right_both_ends_are_cut() -> None:
    column = LONG.index("word100") + 1
    text, before = excerpt(LONG, column)
    assert text[before:].startswith("word100 ")
    assert text.startswith("…word")
    assert text.endswith(" …")
    assert len(text) < 80


def test_the_caret_stands_under_the_character_even_after_escapes_and_wide_characters() -> None:
    text, caret = pointer("x\n\x1b漢e\u0301!", Position(2, 5))
    assert text == "\\x1b漢e\u0301!"
    assert caret == " " * (4 + 2 + 1) + "^"


def test_a_column_beyond_the_line_points_at_its_end() -> None:
    assert excerpt("abc", 99) == ("abc", 3)


def test_a_line_of_ten_million_characters_is_cut() -> None:
    text, _ = excerpt("x" * 10_000_000, 5_000_000)
    assert len(text) < 80
