# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# pypdfium2 has few type annotations.

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
from msgspec.structs import replace
from PIL import ImageChops

from aras_docs.exporters.pdf.fonts.embedding import FontBook
from aras_docs.exporters.pdf.fonts.shaping import Shaped, hyphen, shaped, space
from aras_docs.exporters.pdf.painting.stream import ContentStream
from aras_docs.exporters.pdf.painting.text import show
from aras_docs.fonts import face
from exporters.pdf.fonts.showing import SERIF, by_pdfium, line, piece, shown, words

if TYPE_CHECKING:
    from PIL.Image import Image

    from aras_docs.exporters.pdf.linebreaking.pieces import Piece

BOLD = face("Noto Serif", bold=True)


def operators(*pieces: Piece) -> str:
    """Return the operators of pieces of a line, less those that begin and end text."""
    stream, book = ContentStream(), FontBook()
    stream.begin_text()
    for part in pieces:
        color = "0 g" if part.look.color == "#000000" else "1 0 0 rg"
        show(stream, part, (72 + part.x, 700), color, book)
    begin, *written, end = stream.content().split("\n")
    assert (begin, end) == ("BT", "ET")
    return " ".join(written)


def right_edge(data: bytes) -> float:
    """Return how far to the right the ink of a page reaches, in points."""
    picture: Image = pypdfium2.PdfDocument(data)[0].render(scale=4, grayscale=True).to_pil()
    box = ImageChops.invert(picture).getbbox()
    assert box
    return box[2] / 4


def test_a_piece_is_one_string() -> None:
    assert operators(piece(*words("see no evil", SERIF))) == "/F1 10 Tf 72 700 Td [(see no evil)]TJ"


def test_kerning_is_a_number_between_letters() -> None:
    assert "[(A)80(V)]TJ" in operators(piece(shaped("AV", SERIF)))


def test_each_space_is_widened_by_the_stretch() -> None:
    assert "2.5 Tw 72 700 Td [(a b c)]TJ" in operators(piece(*words("a b c", SERIF), stretch=2.5))


def test_spaces_that_have_not_the_code_of_one_are_widened_too() -> None:
    parts = [shaped(part, SERIF) for part in ("a", " ", "b", "\N{NO-BREAK SPACE}", "c")]
    loose = right_edge(shown((piece(*parts, stretch=10),)))
    assert abs(loose - right_edge(shown((piece(*parts),))) - 20) < 0.5


def test_without_a_space_the_spacing_stays_as_it_is() -> None:
    written = operators(piece(*words("a b", SERIF), stretch=1), piece(shaped("c", SERIF), x=50))
    assert written.count("Tw") == 1


def test_a_number_at_the_end_of_a_word_and_one_before_the_next_stay_two() -> None:
    (glyph,) = shaped("n", SERIF).glyphs
    kerned = Shaped(SERIF, (glyph._replace(advance=glyph.advance - 20),), glyph.advance - 20, "n")
    moved = Shaped(SERIF, (glyph._replace(x=-30),), glyph.advance, "n")
    assert "[(n)20 30(n)-30]TJ" in operators(piece(kerned, moved))


def test_parts_of_a_thousandth_add_up() -> None:
    (glyph,) = shaped("n", SERIF).glyphs
    wide = Shaped(
        SERIF, (glyph._replace(advance=glyph.advance + 0.4),) * 10, 10 * glyph.advance + 4, "n" * 10
    )
    assert sum(map(int, re.findall(r"-\d+", operators(piece(wide))))) == -4


def test_two_pieces_of_a_look_name_font_and_colour_once() -> None:
    written = operators(piece(*words("one", SERIF)), piece(*words("two", SERIF), x=50))
    assert written == "/F1 10 Tf 72 700 Td [(one)]TJ 50 0 Td [(two)]TJ"


def test_what_follows_without_a_gap_needs_no_move() -> None:
    first = piece(*words("one ", SERIF), stretch=1)
    written = operators(first, piece(shaped("two", BOLD), x=first.width))
    assert written == "/F1 10 Tf 1 Tw 72 700 Td [(one )]TJ /F2 10 Tf [(two)]TJ"


def test_a_colour_is_set_where_it_changes() -> None:
    black = piece(shaped("one", SERIF))
    red = type(black)(40, 20, type(black.look)(SERIF, 10, "#ff0000"), (shaped("two", SERIF),), 0)
    assert operators(black, red).count("rg") == 1


def test_a_raised_figure_leaves_what_follows_level() -> None:
    note = piece(shaped("1", SERIF), x=30, size=6.2, rise=3.3)
    written = operators(piece(shaped("one", SERIF)), note, piece(shaped("two", SERIF), x=50))
    assert written.endswith("/F1 6.2 Tf 3.3 Ts 30 0 Td [(1)]TJ /F1 10 Tf 0 Ts 20 0 Td [(two)]TJ")


def test_a_mark_over_a_mark_is_raised_and_its_text_said() -> None:
    written = operators(piece(shaped("x\u0302\u0304", SERIF)))
    assert "/Span<</ActualText<FEFF007803020304>>>BDC[(x)" in written
    assert re.search(r"2\.3 Ts\[\(.*?\)\]TJ 0 Ts EMC", written)


def test_a_mark_in_raised_text_is_raised_from_there() -> None:
    written = operators(piece(shaped("x\u0302\u0304", SERIF), rise=3))
    assert "5.3 Ts[(" in written
    assert "]TJ 3 Ts" in written


def test_brackets_and_backslashes_are_other_codes() -> None:
    written = operators(piece(shaped("(\\)", SERIF)))
    assert re.search(r"\[\((?:[^()\\]{2}){3}\)\]TJ", written)


def test_text_that_looks_like_operators_is_text() -> None:
    text = "[]TJ [ ]TJ ET () 0 Ts <</A>> %"
    assert by_pdfium(shown(line(text, stretch=1))) == text


def test_streams_are_ascii() -> None:
    assert operators(*line("Ağdərə Շուշի → “x”")).isascii()


def test_stretched_text_reaches_as_far_as_reckoned() -> None:
    parts = (*words("a bb ccc dddd", SERIF), space(SERIF))
    loose = right_edge(shown((piece(*parts, stretch=10 / 3),)))
    assert abs(loose - right_edge(shown((piece(*parts),))) - 10) < 0.5


def test_a_scaled_piece_is_wider_with_the_stretch_as_it_was_and_leaves_the_next_line_as_it_is() -> None:
    scaled = replace(piece(*words("a b", SERIF), stretch=2.5), scale=1.02)
    assert "102 Tz 2.45 Tw 72 700 Td [(a b)]TJ" in operators(scaled)
    parts = (*words("a bb ccc dddd", SERIF),)
    natural = piece(*parts)
    assert operators(scaled, natural).count("100 Tz") == 1
    wide = right_edge(shown((replace(natural, scale=1.2),)))
    assert abs(wide - right_edge(shown((natural,))) - 0.2 * natural.width) < 0.5


def test_kerned_text_is_narrower() -> None:
    apart = (piece(*(shaped(letter, SERIF) for letter in "AVAVAVAV")),)
    assert right_edge(shown((piece(shaped("AVAVAVAV", SERIF)),))) < right_edge(shown(apart)) - 5


def test_a_divided_word_is_joined_by_a_reader() -> None:
    first = (piece(*words("a cam", SERIF), hyphen(SERIF)),)
    assert by_pdfium(shown(first, (piece(*words("paign", SERIF)),))).replace("\ufffe", "") == "a campaign"


def test_nothing_is_shown_of_a_piece_without_glyphs() -> None:
    assert "TJ" not in operators(piece(shaped("\u200b", SERIF)))
