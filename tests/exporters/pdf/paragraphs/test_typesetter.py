from __future__ import annotations

from aras_docs.diagnostics import Severity
from aras_docs.exporters.pdf.linebreaking.runs import Run
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing, Typesetter
from aras_docs.nodes import Emphasis, Foreign, Inline, LineBreak, Role, Strong, Text
from exporters.pdf.making import document, paragraph
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet

SHEET = plain_sheet()


def runs(*content: Inline) -> tuple[Run, ...]:
    return Typesetter(SHEET.fonts, Numbering(), Missing()).runs(content, SHEET.text[Role.BODY])


def texts(*content: Inline) -> str:
    return "".join(run.text for run in runs(*content))


def fonts(*content: Inline) -> list[str]:
    return [run.look.face.name for run in runs(*content)]


def test_white_space_collapses_across_inlines() -> None:
    assert texts(Text("  a \n "), Emphasis((Text("\tb "),)), Text("c")) == "a b c"


def test_a_line_feed_in_a_text_is_a_space_and_only_a_line_break_breaks() -> None:
    assert texts(Text("\n"), Text("a\nb"), LineBreak(), Text(" c")) == "a b\nc"


def test_a_no_break_space_stays() -> None:
    assert texts(Text("27\u00a0September")) == "27\u00a0September"


def test_strong_and_emphasis_nest() -> None:
    assert fonts(Strong((Text("a"), Emphasis((Text("b"),)))), Emphasis((Text("c"),))) == [
        "NotoSerif-Bold",
        "NotoSerif-BoldItalic",
        "NotoSerif-Italic",
    ]


def test_armenian_comes_from_its_companion_in_the_same_weight() -> None:
    assert fonts(Text("A "), Strong((Foreign((Text("Արաս"),), "hy"),))) == [
        "NotoSerif-Regular",
        "NotoSerifArmenian-Bold",
    ]


def test_a_letter_and_its_accent_are_set_as_one() -> None:
    assert texts(Text("e\u0301")) == "é"


def test_invisible_characters_leave_nothing_behind() -> None:
    reading = exported(document(paragraph("a\u200bb\u202ec\ufeffd")), SHEET)
    assert "abcd" in reading.text.replace("\u202e", "")
    assert not reading.diagnostics


def test_what_no_font_has_is_printed_as_its_code_point_and_reported_once() -> None:
    reading = exported(
        document(paragraph("Mao 毛泽 here", line=7), paragraph("毛 again 👨\u200d👩", line=9)), SHEET
    )
    assert "Mao [U+6BDB][U+6CFD] here" in reading.text
    assert "[U+6BDB] again [U+1F468 U+200D U+1F469]" in reading.text
    (found,) = reading.diagnostics
    assert (found.severity, found.code, found.path) == (Severity.ERROR, "glyph-missing", None)
    assert "U+6BDB (lines 7, 9); U+6CFD (line 7); U+1F468 U+200D U+1F469 (line 9)" in found.message


def test_every_letter_of_the_languages_concerned_is_drawn() -> None:
    letters = "əƏğĞıİşŞçÇöÖüÜ ԱՖաֆև ЁёЇї Ωω ẞ – — “” „ … ‘’"
    reading = exported(document(paragraph(letters)), SHEET)
    assert letters in reading.text
    assert not reading.diagnostics
