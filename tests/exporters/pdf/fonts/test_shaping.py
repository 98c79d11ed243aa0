from __future__ import annotations

import os
import subprocess
import sys

import pytest

from aras_docs.exporters.pdf.fonts.shaping import Shaped, hyphen, shaped, space
from aras_docs.fonts import face

SERIF = face("Noto Serif")
ARMENIAN = face("Noto Serif Armenian")


def texts(word: Shaped) -> list[str]:
    return [glyph.text for glyph in word.glyphs]


def test_a_ligature_stands_for_all_its_letters() -> None:
    assert texts(shaped("office", SERIF)) == ["o", "ffi", "c", "e"]


def test_letters_that_leave_a_hole_are_kerned() -> None:
    apart = shaped("A", SERIF).width + shaped("V", SERIF).width
    assert shaped("AV", SERIF).width < apart - 20


def test_lengths_are_thousandths_of_an_em() -> None:
    assert shaped("m", SERIF).width == 945


def test_the_width_is_the_sum_of_the_advances() -> None:
    word = shaped("AVATAR", SERIF)
    assert word.width == sum(glyph.advance for glyph in word.glyphs)


def test_a_language_has_its_own_letter_forms() -> None:
    (cedilla,), (comma,) = shaped("ş", SERIF).glyphs, shaped("ş", SERIF, "ro").glyphs
    assert cedilla.id != comma.id
    assert cedilla.text == comma.text


def test_the_locale_of_the_machine_changes_nothing() -> None:
    code = (
        "from aras_docs.fonts import face; from aras_docs.exporters.pdf.fonts.shaping import shaped;"
        "print(shaped('\\u015f', face('Noto Serif')).glyphs[0].id)"
    )
    environment = {**os.environ, "LC_ALL": "ro_RO.UTF-8", "LANG": "ro_RO.UTF-8"}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert int(result.stdout) == shaped("ş", SERIF).glyphs[0].id


def test_a_mark_is_a_glyph_of_its_own_over_its_letter() -> None:
    letter, mark = shaped("ə\u0302", SERIF).glyphs
    assert (letter.text, mark.text) == ("ə", "\u0302")
    assert mark.advance == 0


def test_stacked_marks_lie_one_over_the_other() -> None:
    _, below, above = shaped("x\u0302\u0304", SERIF).glyphs
    assert above.y > below.y


def test_marks_that_share_a_cluster_leave_their_text_to_the_first() -> None:
    # The dot below goes before the acute in the order of Unicode, so the two are one cluster.
    assert texts(shaped("x\u0301\u0323", SERIF)) == ["x", "\u0301\u0323", ""]


@pytest.mark.parametrize(
    "text", ["office", "e\u0301", "ə\u0302n", "x\u0323\u0301", "a\u200bb", "c\u00add", "ﬁ"]
)
def test_the_glyphs_say_the_whole_text(text: str) -> None:
    assert "".join(texts(shaped(text, SERIF))) == text


def test_an_armenian_ligature_stands_for_its_letters() -> None:
    assert texts(shaped("մն", ARMENIAN)) == ["մն"]


@pytest.mark.parametrize("invisible", ["\u200b", "\u00ad", "\u200d", "\ufe0f", "\ufeff", "\x01"])
def test_an_invisible_character_has_no_glyph(invisible: str) -> None:
    assert [glyph.id for glyph in shaped(f"a{invisible}b", SERIF).glyphs] == [
        glyph.id for glyph in shaped("ab", SERIF).glyphs
    ]


@pytest.mark.parametrize("white", ["\t", "\u3000"])
def test_white_space_without_a_glyph_is_set_as_a_space(white: str) -> None:
    assert shaped(white, SERIF).glyphs[0].id == space(SERIF).glyphs[0].id
    assert texts(shaped(white, SERIF)) == [white]


def test_gaps_are_spaces_that_justification_widens() -> None:
    assert shaped("a b\u00a0c\u2009d", SERIF).gaps == 2
    assert shaped("word", SERIF).gaps == 0


def test_the_hyphen_of_a_divided_word_reads_as_a_soft_one() -> None:
    assert hyphen(SERIF).text == "\u00ad"
    assert texts(hyphen(SERIF)) == ["\u00ad"]
    assert hyphen(SERIF).width == shaped("-", SERIF).width


def test_no_text_has_no_glyphs() -> None:
    nothing = shaped("", SERIF)
    assert (nothing.glyphs, nothing.width, nothing.text, nothing.gaps) == ((), 0, "", 0)


def test_a_word_that_comes_again_is_the_same() -> None:
    assert shaped("word", SERIF) is shaped("word", SERIF)
    assert shaped("word", SERIF) is not shaped("word", ARMENIAN)


def test_a_hundred_marks_on_a_letter_stay_near_it() -> None:
    word = shaped("e" + "\u0301" * 100 + "\u0323" * 100, face("Noto Serif"))
    assert len(word.glyphs) > 150
    assert max(glyph.y for glyph in word.glyphs) == 2000
    assert min(glyph.y for glyph in word.glyphs) >= -2000
