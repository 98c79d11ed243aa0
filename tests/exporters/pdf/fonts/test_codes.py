from __future__ import annotations

from aras_docs.exporters.pdf.fonts.codes import Codes
from aras_docs.exporters.pdf.fonts.shaping import Glyph
from aras_docs.fonts import face


def codes() -> Codes:
    return Codes("F1", face("Noto Serif"))


def glyph(number: int, text: str) -> Glyph:
    return Glyph(number, 500, 0, 0, text)


def test_an_ascii_character_is_its_own_code() -> None:
    assert codes().code(glyph(66, "a")) == "a"


def test_a_second_glyph_for_a_character_has_another_code() -> None:
    made = codes()
    assert made.code(glyph(66, "a")) == "a"
    assert made.code(glyph(900, "a")) != "a"
    assert made.code(glyph(66, "a")) == "a"


def test_the_table_has_short_codes_first_each_with_glyph_and_text() -> None:
    made = codes()
    for pair in (glyph(7, "ə"), glyph(66, "b"), glyph(65, "a")):
        made.code(pair)
    assert made.table() == ((b"a", 65, "a"), (b"b", 66, "b"), (b"\x01 ", 7, "ə"))


def test_codes_that_run_out_still_print_the_glyph() -> None:
    made = codes()
    used = [made.code(glyph(66, chr(0x4E00 + number))) for number in range(36_000)]
    assert len(set(used)) > 34_000
    assert used[-1] == used[0]
    assert all(number == 66 for _, number, _ in made.table())
