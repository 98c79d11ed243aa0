from __future__ import annotations

from operator import sub

import pytest
from msgspec.structs import replace

import specimen
from aras_docs.document import Document, Part, PartKind
from aras_docs.exporters.pdf.linebreaking.lines import lines
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.references import with_page_numbers
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing, Typesetter
from aras_docs.nodes import (
    Alignment,
    Anchor,
    Block,
    Emphasis,
    Heading,
    Inline,
    Link,
    Paragraph,
    Quote,
    Role,
    Text,
)
from aras_docs.style_file import builtin
from exporters.pdf.making import cell, document, paragraph, table
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet

SHEET = plain_sheet()
NBSP = "\N{NO-BREAK SPACE}"


def refers(to: int, *after: Inline) -> Paragraph:
    return Paragraph((Link((Text(f"para{NBSP}{to}"),), Anchor(f"p{to}")), *after))


def of_numbered_pages(count: int, *blocks: Block) -> Document:
    """Return a document with blocks on its first page and a numbered paragraph on each of so many others."""
    made = document(*blocks)
    parts = (annex(number) for number in range(2, count + 2))
    return replace(made, parts=(*made.parts, *parts))


def annex(number: int) -> Part:
    heading = Heading(1, (Text(f"Annex {number}"),), f"a{number}")
    text = replace(paragraph("numbered text"), number=number, anchor=f"p{number}")
    # An annex of one paragraph would run on.
    return Part(PartKind.ANNEX, f"Annex {number}", f"a{number}", (heading, text, paragraph("more")))


def said(*blocks: Block, pages: int = 120) -> str:
    return exported(of_numbered_pages(pages, *blocks), SHEET).text.replace(NBSP, " ")


def test_a_reference_to_a_paragraph_says_on_which_page_it_is() -> None:
    assert "Part para 3, page 3 Page 1 of" in said(refers(3))


def test_the_page_may_have_one_figure_or_three() -> None:
    text = said(refers(7, Text(") and on")), refers(45, Text(") and on")), refers(119, Text(") and on")))
    assert "para 7, page 7) and on para 45, page 45) and on para 119, page 119) and on" in text


def test_what_follows_stands_right_after_the_number() -> None:
    for number in (7, 45, 119):
        after = Link((Text("|"),), Anchor("part"))
        first, second = exported(of_numbered_pages(120, refers(number, after)), SHEET).links[0]
        assert first.text.endswith(f", page {number}")
        assert second.text == "|"


def right_edges(page: int, alignment: Alignment) -> list[float]:
    """Return where the lines of a paragraph that refers to a page end, its hanging space left out."""
    words = (Text("before " * 9), *refers(5).content, Text(" after" * 40))
    typesetter = Typesetter(SHEET.fonts, Numbering(), Missing(), "en", frozenset({"p5"}))
    made = lines(typesetter.runs(words, SHEET.text[Role.BODY]), 300, alignment)
    last = [with_page_numbers(line, lambda _: page)[-1] for line in made]
    return [piece.x + piece.width for piece in last][:-1]


@pytest.mark.parametrize("page", [1, 45, 9999])
def test_a_justified_line_is_as_long_as_the_others_whatever_the_page(page: int) -> None:
    assert right_edges(page, Alignment.JUSTIFY) == pytest.approx([300] * 4, abs=0.05)


def test_a_ragged_line_is_as_long_as_its_page_makes_it() -> None:
    assert max(map(sub, right_edges(9999, Alignment.LEFT), right_edges(1, Alignment.LEFT))) > 10


def test_the_number_belongs_to_the_link() -> None:
    link = exported(of_numbered_pages(9, refers(5)), SHEET).links[0][0]
    assert (link.text.replace(NBSP, " "), link.page) == ("para 5, page 5", 5)


def test_rows_and_labels_name_pages_too() -> None:
    row = replace(table(("a", "b")).rows[0], cells=(replace(cell(""), blocks=(refers(4),)), cell("b")))
    label = Quote((Text("Extract ("), *refers(5).content, Text(")")), (paragraph("quoted"),))
    text = said(replace(table(), rows=(row,)), label)
    assert "para 4, page 4 b" in text
    assert "Extract (para 5, page 5) quoted" in text


def test_a_reference_of_several_looks_names_its_page_once() -> None:
    link = Link((Text("para "), Emphasis((Text("five"),)), Text(" of it")), Anchor("p5"))
    assert "para five of it, page 5" in said(Paragraph((link,)))


def test_other_links_name_no_page() -> None:
    other = Paragraph((Link((Text("the part"),), Anchor("part")), Link((Text("nowhere"),), Anchor("p999"))))
    text = exported(document(other, table(("a", "b"))), SHEET).text
    assert "page" not in text.replace("Page 1 of 1", "")


def test_a_cell_too_narrow_for_the_reference_holds_its_number_whole() -> None:
    many = table(*[("x", "y")])
    row = replace(many.rows[0], cells=(replace(cell(""), blocks=(refers(45),)), cell("b")))
    narrow = replace(many, rows=(row,), columns=(replace(many.columns[0], share=0.06), many.columns[1]))
    assert "45" in said(narrow).replace("para 45", "").split("Annex")[0]


def test_the_specimen_s_rows_name_the_page() -> None:
    reading = exported(specimen.document(), builtin())
    page = reading.page_with("The Aras Valley campaign (")
    assert f"para 1, page {page}" in reading.text.replace(NBSP, " ")
