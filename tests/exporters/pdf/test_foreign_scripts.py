"""Arabic, Hebrew and Chinese as a reader and a screen reader get them, with fonts that many have."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from aras_docs.cli.supplied_files import supplied_files
from aras_docs.document import PartKind
from aras_docs.exporters import SuppliedFile
from aras_docs.exporters.pdf.fonts.fontfile import faces_in
from aras_docs.exporters.pdf.fonts.shaping import Shaped, shaped
from aras_docs.nodes import Role
from exporters.pdf.foreign import CHINESE, HEBREW, font, supplied
from exporters.pdf.making import document, paragraph, table
from exporters.pdf.reading import Reading, exported, streams
from plain_sheet import plain_sheet

DEBIAN = Path("/usr/share/fonts/truetype/noto")
FONTS = ("NotoNaskhArabic-Regular.ttf", "NotoSerifHebrew-Regular.ttf")


def debian(*names: str) -> tuple[SuppliedFile, ...]:
    paths = [DEBIAN / name for name in names]
    if not all(path.exists() for path in paths):
        pytest.skip(f"no {' or '.join(names)}: install fonts-noto-core")
    return supplied_files(paths, ())


def printed(text: str, *fonts: SuppliedFile) -> Reading:
    return exported(document(paragraph(text)), plain_sheet(), fonts=fonts)


def arabic(text: str) -> Shaped:
    (file,) = debian("NotoNaskhArabic-Regular.ttf")
    (opened,) = faces_in(file.read())
    face = opened.face(frozenset(text), file.name)
    assert face
    return shaped(text, face, "und-Arab", 1)


def test_arabic_letters_join() -> None:
    joined = arabic("بغداد")
    assert [glyph.text for glyph in joined.glyphs] == [*"دادغب"]
    alone = {glyph.text: glyph.id for letter in "بغداد" for glyph in arabic(letter).glyphs}
    assert joined.glyphs[-1].id != alone["ب"]
    assert joined.width < sum(arabic(letter).width for letter in "بغداد")


def test_marks_are_placed_and_read_with_their_letter() -> None:
    reading = printed("the word مُحَمَّد", *debian(*FONTS))
    assert reading.diagnostics == ()
    assert "م\u064e\u0651".encode("utf-16-be").hex().encode() in streams(reading.data).lower()


@pytest.mark.parametrize("name", ["بغداد", "ירושלים", "أكتوبر"])
def test_names_are_extracted_as_they_are_read(name: str) -> None:
    reading = printed(f"The town of {name} fell in 1920.", *debian(*FONTS))
    assert reading.diagnostics == ()
    assert name in reading.text


def test_a_paragraph_from_the_right_is_extracted_as_it_is_read() -> None:
    text = "قال المتحدث باسم الوزارة إن 1500 جندي عبروا النهر في 12 أكتوبر"
    assert text in printed(text, *debian(*FONTS)).text


def test_chinese_breaks_between_ideographs() -> None:
    text = CHINESE * 20
    reading = printed(text, supplied(font(CHINESE)))
    assert reading.diagnostics == ()
    assert text in reading.text.replace(" ", "")
    assert len(reading.pages[0].split("\n")) > 4


def test_headings_cells_and_running_heads_are_set_too() -> None:
    made = document(
        paragraph("שלום", Role.HEADING_2), table(("אב", "毛"), caption="בג"), title="Battle of גד"
    )
    reading = exported(made, plain_sheet(), fonts=(supplied(font(HEBREW + CHINESE)),))
    assert reading.diagnostics == ()
    assert all(word in reading.text for word in ("שלום", "אב", "毛", "בג"))


def test_a_summary_has_them_too() -> None:
    summary = replace(document(paragraph("שלום")).parts[0], kind=PartKind.FRONT)
    made = replace(document(), parts=(summary,))
    reading = exported(made, plain_sheet(), "summary", fonts=(supplied(font()),))
    assert reading.diagnostics == ()
    assert "שלום" in reading.text


def test_what_supplied_fonts_lack_is_told_with_where_there_are_others() -> None:
    (told,) = printed("毛", supplied(font())).diagnostics
    assert (told.code, told.message) == ("glyph-missing", "no bundled font has U+6BDB")
    assert told.hint
    assert "fonts-noto-cjk" in told.hint
    (told,) = printed("毛 ש", supplied(font())).diagnostics
    assert told.message == "no bundled or supplied font has U+6BDB"
