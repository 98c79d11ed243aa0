from __future__ import annotations

from msgspec.structs import replace

from aras_docs.document import Document, Part, PartKind
from aras_docs.exporters.epub.typefaces import Typefaces, find_typefaces
from aras_docs.fonts import face
from aras_docs.fonts.subsetting import subset
from aras_docs.nodes import Emphasis, Foreign, Heading, Inline, Paragraph, Text
from exporters.epub.opened import Opened, export
from plain_sheet import plain_sheet
from specimen import document

ARMENIAN = ["NotoSerifArmenian-Regular.ttf", "NotoSerifArmenian-Bold.ttf"]


def with_words(*content: Inline) -> Document:
    part = Part(PartKind.BODY, "P", "p", (Heading(1, (Text("P"),), "p"), Paragraph(content)))
    return replace(document(), parts=(part,))


def found(*content: Inline) -> Typefaces:
    return find_typefaces(with_words(*content), plain_sheet())


def test_armenian_words_need_a_typeface_regular_and_bold() -> None:
    typefaces = found(Emphasis((Foreign((Text("Շուշի"),), "hy"),)))
    assert typefaces.families == {"hy": "Noto Serif Armenian"}
    assert [each.file for each in typefaces.faces] == ARMENIAN
    assert typefaces.characters == set("Շուշի")


def test_words_that_every_reader_can_show_need_none() -> None:
    typefaces = found(Foreign((Text("Ağdam → Шуша"),), "az"))
    assert (typefaces.faces, typefaces.files, typefaces.characters) == ((), {}, frozenset())


def test_what_is_no_language_tag_becomes_no_selector() -> None:
    assert found(Foreign((Text("Շուշի"),), "hy) { color: red } :lang(x")).faces == ()


def test_the_book_brings_the_fonts_and_says_what_they_set() -> None:
    opened = Opened.of(export())
    fonts = {name: data for name, data in opened.members.items() if "/fonts/" in name}
    regular, bold = (face("Noto Serif Armenian", bold=bold) for bold in (False, True))
    letters = find_typefaces(document(), plain_sheet()).characters
    assert list(fonts.values()) == [subset(regular, letters), subset(bold, letters)]
    assert opened.items("@media-type='font/ttf'") == list(fonts)
    style = opened.members["EPUB/style/book.css"].decode()
    assert ':lang(hy) { font-family: "Noto Serif Armenian", ' in style
    assert style.count("src: url(../fonts/") == 2


def test_a_book_without_fonts_mentions_none() -> None:
    opened = Opened.of(export(flags=frozenset({"no-fonts"})))
    assert not any("fonts" in name for name in opened.members)
    assert b"@font-face" not in opened.members["EPUB/style/book.css"]
