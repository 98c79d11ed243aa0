"""A face covers a text if it has a glyph for every character that leaves a mark."""

from __future__ import annotations

import pytest

from aras_docs.fonts import Face, Origin, face

SERIF = face("Noto Serif")
ORIGIN = Origin("package", "1", "AB.ttf", "", "trimmer")
LETTERS_A_AND_B = Face(
    "AB", "A B", bold=False, italic=False, file="", sha256="", coverage=((65, 66),), origin=ORIGIN
)


@pytest.mark.parametrize(
    "text", ["A", "BA", "A B", "A\n\tB", "A\u00adB", "A\u200dB", "A\ufe0f", "\u3000", ""]
)
def test_white_space_and_ignorable_characters_are_never_uncovered(text: str) -> None:
    assert LETTERS_A_AND_B.covers(text)


@pytest.mark.parametrize("text", ["C", "AC", "A\u0301", "A.", "@", "B\u00ad\u0301"])
def test_any_other_character_without_a_glyph_is_uncovered(text: str) -> None:
    assert not LETTERS_A_AND_B.covers(text)


def test_having_a_glyph_is_stricter_than_covering() -> None:
    assert not LETTERS_A_AND_B.has_glyphs("A B")
    assert SERIF.has_glyphs("A B")


def test_faces_serve_as_keys() -> None:
    assert {SERIF: 1}[face("Noto Serif")] == 1
