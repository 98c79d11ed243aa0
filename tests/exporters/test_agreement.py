"""What the three formats have to agree on: what they take, what they report, how they number notes."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from msgspec.structs import replace

from aras_docs.diagnostics import Diagnostic
from aras_docs.document import Document, Part, PartKind
from aras_docs.drawing import Drawing, Label, Line
from aras_docs.exporters import Options, export
from aras_docs.nodes import (
    Anchor,
    Block,
    Column,
    Figure,
    Foreign,
    Heading,
    Inline,
    Link,
    Note,
    NoteRef,
    Paragraph,
    Row,
    Table,
    TableKind,
    Text,
    Url,
)
from exporters.docx.lint import lint as docx_faults
from exporters.epub.opened import Opened
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet
from specimen import document as specimen
from specimen import paragraph

FORMATS = ("pdf", "docx", "epub")
ADDRESS = "https://example.org/" + "a" * 1900


def with_blocks(*blocks: Block, heading: tuple[Inline, ...] = (Text("Part"),)) -> Document:
    part = Part(PartKind.BODY, "Part", "part", (Heading(1, heading, "part"), *blocks))
    return replace(specimen(), parts=(part,))


def titled(title: str) -> Document:
    whole = with_blocks(paragraph("text"))
    part = replace(whole.parts[0], title=title, blocks=(Heading(1, (Text(title),), "part"),))
    return replace(whole, meta=replace(whole.meta, title=title), parts=(part,))


def figure(width: float, height: float, *labels: str) -> Figure:
    shapes = (Line(0, 0, width, height), *(Label(5, 5, label, 7) for label in labels))
    return Figure(Drawing(width, height, shapes), (Text("Caption"),), "What it shows")


def table(*rows: Row, columns: int = 1) -> Table:
    return Table((Column(1),) * columns, (), rows, (Text("Caption"),), "Description")


NOTE = Note("n", (paragraph("the note"),))

# What is exported, and the codes of what each format must report of it.
CASES: dict[str, tuple[Document, set[str]]] = {
    "no parts": (replace(specimen(), parts=()), set()),
    "parts without blocks": (
        replace(specimen(), parts=tuple(Part(kind, "Title", f"a-{kind}", ()) for kind in PartKind)),
        set(),
    ),
    "titles of white space": (titled(" \n\t "), set()),
    "titles of nothing": (titled(""), set()),
    "a reference in a heading": (with_blocks(NOTE, heading=(Text("Part"), NoteRef("n"))), set()),
    "a reference to no note": (with_blocks(Paragraph((Text("a"), NoteRef("x")))), {"note-missing"}),
    "a table without rows": (with_blocks(table()), {"table-empty"}),
    "a table of a row without cells": (with_blocks(table(Row(()), columns=0)), {"table-empty"}),
    "a table without columns": (with_blocks(table(columns=0)), {"table-empty"}),
    "a panel without columns": (
        with_blocks(replace(table(columns=0), kind=TableKind.PANEL)),
        {"table-empty"},
    ),
    "a figure without height": (with_blocks(figure(300, 0)), set()),
    "a figure without size": (with_blocks(figure(0, 0)), set()),
    "a figure like a thread": (with_blocks(figure(1, 1_000_000)), set()),
    "a label that no font has": (with_blocks(figure(300, 50, "毛")), {"glyph-missing"}),
    "one place twice": (with_blocks(Paragraph((Text("x"),), anchor="part")), {"anchor-repeated"}),
    "a link to nowhere": (
        with_blocks(Paragraph((Link((Text("x"),), Anchor("nowhere")),))),
        {"link-unresolved"},
    ),
    "characters that are none": (with_blocks(paragraph("a\x00b\ud800c\ufffe")), {"character-replaced"}),
    "a title of no characters": (titled("\ud800"), {"character-replaced"}),
    "an address without end": (with_blocks(Paragraph((Link((Text(ADDRESS),), Url(ADDRESS)),))), set()),
    "levels that no heading has": (
        with_blocks(Heading(0, (Text("x"),), "h0"), Heading(4, (Text("y"),), "h4")),
        set(),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_all_formats_report_the_same_in_the_same_words(name: str) -> None:
    document, codes = CASES[name]
    found: dict[str, list[Diagnostic]] = {format_: [] for format_ in FORMATS}
    for format_, reported in found.items():
        assert export(document, format_, plain_sheet(), Options(report=reported.append))
    for reported in found.values():
        assert {report.code for report in reported} == codes
        assert len(reported) == len(codes)
    if "glyph-missing" not in codes:  # print has code points where a picture has boxes
        assert len({tuple(reported) for reported in found.values()}) == 1
    assert len({report.severity for reported in found.values() for report in reported}) <= 1


@pytest.mark.parametrize("name", CASES)
def test_a_strange_document_is_a_sound_package(name: str) -> None:
    assert docx_faults(export(CASES[name][0], "docx", plain_sheet())) == []


@pytest.mark.parametrize("name", ["titles of white space", "titles of nothing"])
def test_a_book_without_a_title_has_one_all_the_same(name: str) -> None:
    book = Opened.of(export(CASES[name][0], "epub", plain_sheet()))
    for root in (book.package, *book.pages.values()):
        titles = [found.text for found in root.iter("{*}title")]
        assert titles
        assert all(title and title.strip() for title in titles)
    assert all("".join(map(str, link.itertext())).strip() for link in book.navigation.iter("{*}a"))


def pdf_words(document: Document) -> str:
    return exported(document, plain_sheet()).text


def docx_words(document: Document) -> str:
    return _words(export(document, "docx", plain_sheet()), "word/document.xml")


def epub_words(document: Document) -> str:
    return _words(export(document, "epub", plain_sheet()), "EPUB/section-1.xhtml")


def _words(data: bytes, name: str) -> str:
    with ZipFile(BytesIO(data)) as archive:
        text = archive.read(name).decode()
    # Word numbers its footnotes as their marks follow one another.
    return re.sub(r"<[^>]*>", "", re.sub(r'<w:footnoteReference w:id="(\d+)"/>', r"\1", text))


@pytest.mark.parametrize("words", [pdf_words, docx_words, epub_words])
def test_notes_have_the_same_numbers_in_all_formats(words: Callable[[Document], str]) -> None:
    notes = tuple(Note(name, (paragraph(f"note {name}"),)) for name in "cab")
    marks = [Paragraph((Text(f"mark-{name}-"), NoteRef(name))) for name in "abc"]
    text = words(with_blocks(*notes, *marks, heading=(Text("Part"),)))
    assert [re.findall(rf"mark-{name}-\s*(\d)", text) for name in "abc"] == [["1"], ["2"], ["3"]]


def test_a_heading_is_listed_without_the_mark_of_its_note() -> None:
    document, _ = CASES["a reference in a heading"]
    reading = exported(document, plain_sheet())
    assert [mark.title for mark in reading.bookmarks] == ["Part"]
    assert [link.text for link in reading.links[0]] == ["1", "1"]
    book = Opened.of(export(document, "epub", plain_sheet()))
    assert ">Part</a>" in book.members["EPUB/nav.xhtml"].decode()


def test_words_from_right_to_left_carry_their_language() -> None:
    words = Foreign((Text("שלום עולם"),), "he")
    document = with_blocks(Paragraph((Text("see "), words, Text(" end"))))
    with ZipFile(BytesIO(export(document, "docx", plain_sheet()))) as archive:
        body = archive.read("word/document.xml").decode()
    assert re.search(r'<w:rtl/><w:lang w:bidi="he-IL"/></w:rPr><w:t [^>]*>שלום עולם</w:t>', body)
    book = Opened.of(export(document, "epub", plain_sheet()))
    page = book.members["EPUB/section-1.xhtml"].decode()
    assert '<span lang="he" xml:lang="he">שלום עולם</span>' in page
