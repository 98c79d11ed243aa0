"""Lines of two directions: what is read first stands first among the pieces, wherever it is seen."""

from __future__ import annotations

from itertools import pairwise

import pytest

from aras_docs.exporters.pdf.linebreaking.lines import lines
from aras_docs.exporters.pdf.linebreaking.pieces import Line
from aras_docs.exporters.pdf.linebreaking.runs import Look, Run
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing, Typesetter
from aras_docs.fonts import face
from aras_docs.nodes import Alignment, Inline, LineBreak, Role, Strong, Text
from exporters.pdf.foreign import HEBREW, supplied_face
from plain_sheet import plain_sheet

SHEET = plain_sheet()
FOREIGN = supplied_face(HEBREW)


def set_in(measure: float, *content: Inline, alignment: Alignment = Alignment.LEFT) -> tuple[Line, ...]:
    typesetter = Typesetter(SHEET.fonts, Numbering(), Missing(), "en", supplied=(FOREIGN,))
    return lines(typesetter.runs(content, SHEET.text[Role.BODY]), measure, alignment)


def read(line: Line) -> str:
    return "".join(piece.text for piece in line)


def seen(line: Line) -> str:
    """Return the words of a line from left to right, each as it is read."""
    return "".join(word.text for piece in sorted(line, key=lambda piece: piece.x) for word in piece.words)


def right(line: Line) -> float:
    return max(piece.x + piece.width for piece in line)


def test_the_words_of_a_name_change_places() -> None:
    (line,) = set_in(400, Text("the town אב גד הו fell"))
    assert read(line) == "the town אב גד הו fell"
    assert seen(line) == "the town הו גד אב fell"


def test_a_word_is_shaped_from_right_to_left() -> None:
    (line,) = set_in(400, Text("x אבג"))
    assert [glyph.text for glyph in line[-1].words[0].glyphs] == ["ג", "ב", "א"]


def test_brackets_among_such_words_are_mirrored() -> None:
    (line,) = set_in(400, Text("אב (גד) הו"))
    glyphs = [glyph for piece in line for word in piece.words for glyph in word.glyphs if glyph.text in "()"]
    (ascii_line,) = set_in(400, Text("()"))
    opening, closing = ascii_line[0].words[0].glyphs
    assert [(glyph.text, glyph.id) for glyph in glyphs] == [("(", closing.id), (")", opening.id)]


def test_numbers_keep_their_figures() -> None:
    (line,) = set_in(400, Text("אב 1920 גד"))
    assert seen(line) == "גד 1920 אב"
    assert [glyph.text for glyph in sorted(line, key=lambda piece: piece.x)[2].words[0].glyphs] == [*"1920"]


def test_pieces_stand_side_by_side() -> None:
    (line,) = set_in(400, Text("a אב "), Strong((Text("גד"),)), Text(" (12) b"))
    placed = sorted(line, key=lambda piece: piece.x)
    assert all(one.x + one.width == pytest.approx(other.x) for one, other in pairwise(placed))
    assert placed[0].x == 0


def test_a_name_that_a_line_end_divides_is_read_on_the_next_line() -> None:
    first, second = set_in(75, Text("the town אב גד הו fell"))
    assert (read(first), seen(first)) == ("the town אב גד ", "the town גד אב ")
    assert read(second) == "הו fell"


def test_a_space_that_hangs_over_the_end_is_out_of_the_measure() -> None:
    first, _ = set_in(75, Text("the town אב גד הו fell"))
    assert first[-1].words[0].text == " "
    assert first[-1].width == 0
    assert first[-1].x == pytest.approx(right(first[:-1]))


def test_a_text_read_from_the_right_begins_there() -> None:
    first, last = set_in(50, Text("אב גד הו זח טי"))
    assert (seen(first), seen(last)) == (" הו גד אב", "טי זח")
    assert right(first) == pytest.approx(50)
    assert right(last) == pytest.approx(50)


def test_justified_lines_fill_the_measure_in_both_directions() -> None:
    text = Text(" ".join(["אבג דה NATO 12"] * 30))
    *full, last = set_in(300, text, alignment=Alignment.JUSTIFY)
    assert all(right(line) == pytest.approx(300, abs=0.02) for line in (*full, last))
    assert all(min(piece.x for piece in line[:-1]) == pytest.approx(0, abs=0.02) for line in full)
    assert min(piece.x for piece in last) > 0


def test_a_single_line_stays_where_its_neighbours_begin() -> None:
    (line,) = set_in(400, Text("אב גד"))
    assert line[0].x == 0


def test_lines_that_a_break_divides_have_directions_of_their_own() -> None:
    first, second = set_in(400, Text("אב a"), LineBreak(), Text("a אב"))
    assert (seen(first).strip(), seen(second)) == ("a אב", "a אב")


@pytest.mark.parametrize("apart", [{"rise": 3.0}, {"page": "para-1"}])
def test_the_number_of_a_note_or_page_belongs_to_the_sentence(apart: dict[str, float | str]) -> None:
    look = Look(face("Noto Serif"), 10, "#000000")
    number = Look(look.face, 6, "#000000", **apart)  # pyright: ignore[reportArgumentType] (each has its type)
    hebrew = Look(FOREIGN, 10, "#000000")
    runs = (Run("a ", look), Run("אב", hebrew), Run("12", number), Run(" b", look))
    (line,) = lines(runs, 400, Alignment.LEFT)
    assert seen(line) == "a אב12 b"
    (line,) = lines((Run("אב", hebrew), Run("12", number), Run("גד", hebrew)), 400, Alignment.LEFT)
    assert seen(line) == "גד12אב"
    assert [glyph.text for glyph in line[1].words[0].glyphs] == ["1", "2"]


def test_text_of_one_direction_is_left_as_it_is() -> None:
    (line,) = set_in(400, Text("a (b) 12"))
    assert [(piece.text, piece.look.level) for piece in line] == [("a (b) 12", 0)]
