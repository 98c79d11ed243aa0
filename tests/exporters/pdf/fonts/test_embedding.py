from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from aras_docs.exporters.pdf.fonts.embedding import FontBook
from aras_docs.exporters.pdf.fonts.shaping import Glyph, Shaped, shaped
from aras_docs.fonts import face, font_data
from exporters.pdf.fonts.showing import (
    SERIF,
    by_pdfium,
    by_poppler,
    first_font,
    line,
    opened,
    piece,
    shown,
    words,
)

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = (
    "office fit affluent",
    "AVATAR To, 11",
    "e\u0301 a\u0323\u0302 ə\u0302n",
    "x\u0323\u0301, q\u0304\u030c\u0302 m\u0310 i\u0307\u0301 end",
    "Ağdərə, Həştərxan, Şuşa",
    "Շուշի մնմեմի և",
    "Степанакерт Ἀθῆναι",
    "(brackets) \\ {braces}",
    "“quoted” – dash — 25 °C",
    "∀x → y ≈ z",
)


@pytest.mark.parametrize("text", TEXTS)
def test_text_comes_back_exactly_from_pdfium(text: str) -> None:
    assert by_pdfium(shown(line(text))) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("text", [*TEXTS, "ﬁ and fi"])
def test_text_comes_back_exactly_from_poppler(text: str, tmp_path: Path) -> None:
    assert by_poppler(shown(line(text)), tmp_path) == unicodedata.normalize("NFC", text)


def test_what_is_outside_the_basic_plane_comes_back(tmp_path: Path) -> None:
    glyphs = tuple(
        glyph._replace(text=text) for glyph, text in zip(shaped("on", SERIF).glyphs, "𐔰😀", strict=True)
    )
    data = shown((piece(Shaped(SERIF, glyphs, 1200, "𐔰😀")),))
    assert by_pdfium(data) == "𐔰😀"
    assert by_poppler(data, tmp_path) == "𐔰😀"


def test_a_glyph_without_a_text_of_its_own_comes_back_with_its_cluster(tmp_path: Path) -> None:
    first, second = shaped("ab", SERIF).glyphs
    word = Shaped(SERIF, (first._replace(text="xyz"), second._replace(text="")), 1177, "xyz")
    data = shown((piece(*words("see ", SERIF), word),))
    assert by_pdfium(data) == "see xyz"
    assert by_poppler(data, tmp_path) == "see xyz"


def test_more_glyphs_than_two_plain_bytes_can_tell_apart_come_back(tmp_path: Path) -> None:
    (glyph,) = shaped("n", SERIF).glyphs
    characters = [chr(code) for code in range(0x4E00, 0x4E00 + 2000)]
    many = [Shaped(SERIF, (glyph._replace(text=text),), glyph.advance, text) for text in characters]
    lines = [(piece(*many[start : start + 150], size=1),) for start in range(0, 2000, 150)]
    text = by_poppler(shown(*lines), tmp_path)
    assert "".join(text.split()) == "".join(characters)


def test_every_font_is_embedded_and_a_subset(tmp_path: Path) -> None:
    data = shown(line("Šuša Շուշի →"))
    _, _, *rows = by_poppler(data, tmp_path, "pdffonts").splitlines()
    assert [row.split()[0][6:] for row in rows] == [
        "+NotoSerif-Regular",
        "+NotoSerifArmenian-Regular",
        "+NotoSansMath-Regular",
    ]
    assert all("yes yes yes" in row for row in rows)


def test_a_subset_has_little_more_than_its_glyphs() -> None:
    pdf = opened(shown(line("ab ﬁ")))
    program = first_font(pdf).DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
    assert len(program) < len(font_data(SERIF)) / 100


def test_the_length_of_the_font_program_is_given() -> None:
    pdf = opened(shown(line("abc")))
    file = first_font(pdf).DescendantFonts[0].FontDescriptor.FontFile2
    assert file.Length1 == len(file.read_bytes())


def test_a_subset_is_named_after_what_is_in_it() -> None:
    files = [opened(shown(line(text))) for text in ("abc", "cab", "abcd")]
    first, again, other = (str(first_font(pdf).BaseFont) for pdf in files)
    assert first == again != other


def test_widths_are_those_of_the_font() -> None:
    pdf = opened(shown(line("mmi ")))
    font = first_font(pdf).DescendantFonts[0]
    widths = {text: shaped(text, SERIF).width for text in " im"}
    flat = {
        int(font.W[index]) + offset: float(width)
        for index in range(0, len(font.W), 2)
        for offset, width in enumerate(font.W[index + 1])
    }
    assert flat == {ord(text): width for text, width in widths.items()}


def test_the_same_text_gives_the_same_bytes() -> None:
    assert shown(*map(line, TEXTS)) == shown(*map(line, TEXTS))


def test_one_glyph_with_two_texts_has_two_codes() -> None:
    book = FontBook()
    assert book.strings([shaped("fi", SERIF)], SERIF, 10) != book.strings([shaped("ﬁ", SERIF)], SERIF, 10)


def test_a_word_is_written_for_its_rise() -> None:
    book, word = FontBook(), shaped("x\u0302\u0304", SERIF)
    assert " 2.3 Ts" in book.strings([word], SERIF, 10)
    assert " 5.3 Ts" in book.strings([word], SERIF, 10, 3)
    assert book.strings([word], SERIF, 10) == book.strings([word], SERIF, 10)


def test_fonts_are_numbered_in_order_of_use() -> None:
    book = FontBook()
    bold = face("Noto Sans", bold=True)
    assert [book.name(bold), book.name(SERIF), book.name(bold)] == ["F1", "F2", "F1"]


def test_what_no_unicode_map_may_hold_is_left_out() -> None:
    glyph = shaped("n", SERIF).glyphs[0]
    refused = ("\x00", "\ufeff", "\ufffe", "\ud800")
    glyphs = tuple(Glyph(glyph.id, glyph.advance, 0, 0, text) for text in refused)
    data = shown((piece(Shaped(SERIF, glyphs, 2500, "")),))
    pdf = opened(data)
    meanings = first_font(pdf).ToUnicode.read_bytes().split(b"beginbfchar")[1]
    assert meanings.count(b"<200b>") == len(refused)


def test_a_document_without_text_has_no_fonts() -> None:
    pdf = opened(shown())
    assert len(pdf.pages[0].Resources.Font) == 0
