from __future__ import annotations

from aras_docs.exporters.pdf.fonts.codes import Codes, Vocabulary
from aras_docs.exporters.pdf.fonts.shaping import Glyph
from aras_docs.fonts import face


def codes(vocabulary: Vocabulary | None = None) -> Codes:
    return Codes("F1", face("Noto Serif"), vocabulary or Vocabulary())


def glyph(number: int, text: str) -> Glyph:
    return Glyph(number, 500, 0, 0, text)


def test_an_ascii_character_is_its_own_code() -> None:
    assert codes().code(glyph(66, "a")) == "a"


def test_a_second_glyph_for_a_character_has_another_code() -> None:
    made = codes()
    assert made.code(glyph(66, "a")) == "a"
    assert made.code(glyph(900, "a")) != "a"
    assert made.code(glyph(66, "a")) == "a"


def test_short_codes_come_first() -> None:
    vocabulary = Vocabulary()
    made = codes(vocabulary)
    for pair in (glyph(7, "ə"), glyph(66, "b"), glyph(65, "a")):
        made.code(pair)
    assert made.glyphs() == [(b"a", 65), (b"b", 66), (b"\x01 ", 7)]
    assert vocabulary.texts() == [(b"a", "a"), (b"b", "b"), (b"\x01 ", "ə")]


def test_a_code_means_the_same_in_all_fonts() -> None:
    vocabulary = Vocabulary()
    one, other = codes(vocabulary), codes(vocabulary)
    written = one.code(glyph(7, "ə")), other.code(glyph(3, "ş")), other.code(glyph(9, "ə"))
    assert written[0] == written[2] != written[1]
    assert [text for _, text in vocabulary.texts()] == ["ə", "ş"]


def test_glyphs_of_one_text_share_a_code_only_across_fonts() -> None:
    vocabulary = Vocabulary()
    one, other = codes(vocabulary), codes(vocabulary)
    assert [one.code(glyph(number, "a")) for number in (1, 2)] == ["a", one.code(glyph(2, "a"))]
    assert [other.code(glyph(number, "a")) for number in (8, 9)] == ["a", one.code(glyph(2, "a"))]


def test_codes_that_run_out_still_print_the_glyph() -> None:
    made = codes()
    used = [made.code(glyph(66, chr(0x4E00 + number))) for number in range(36_000)]
    assert len(set(used)) > 34_000
    assert used[-1] == used[0]
    assert all(number == 66 for _, number in made.glyphs())
