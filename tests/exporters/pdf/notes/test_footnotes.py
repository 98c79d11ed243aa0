from __future__ import annotations

import pytest
from msgspec.structs import replace

import specimen
from aras_docs.exporters.notes import numbered_notes
from aras_docs.exporters.pdf.blocks import flow
from aras_docs.exporters.pdf.notes.footnotes import noted
from aras_docs.exporters.pdf.tagging.elements import Element
from aras_docs.nodes import (
    Block,
    Definition,
    DefinitionList,
    Figure,
    Heading,
    Inline,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Role,
    Row,
    Text,
)
from exporters.pdf.laying import laid, setting
from exporters.pdf.making import cell, document, paragraph, table
from exporters.pdf.reading import Reading, exported
from plain_sheet import plain_sheet

SHEET = plain_sheet()
NOTE = Note("n", (paragraph("what the note says", Role.NOTE),))
REFERRING: tuple[Inline, ...] = (Text("refers"), NoteRef("n"))
FILLER = (paragraph("line"),) * 60


def in_a_row() -> Block:
    cells = (replace(cell(""), blocks=(Paragraph(REFERRING),)), cell("b"))
    return replace(table(), rows=(Row(cells),))


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(REFERRING),
        Heading(2, REFERRING, "h"),
        List(((Paragraph(REFERRING),),)),
        DefinitionList((Definition(REFERRING, (paragraph("definition"),)),)),
        Quote(REFERRING, (paragraph("quoted"),)),
        Figure(specimen.picture(), REFERRING, ""),
        replace(table(("a", "b")), caption=REFERRING),
        in_a_row(),
    ],
    ids=["paragraph", "heading", "list", "term", "label", "figure", "caption", "row"],
)
def test_a_note_stands_at_the_foot_of_the_page_whatever_refers_to_it(block: Block) -> None:
    reading = exported(document(*FILLER, block, *FILLER, NOTE), SHEET)
    page = reading.pages[reading.page_with("refers") - 1]
    assert "1 what the note says Page" in " ".join(page.split())
    assert reading.text.count("what the note says") == 1


def test_notes_stand_at_the_bottom_even_if_the_page_is_nearly_empty() -> None:
    link = exported(document(Paragraph(REFERRING), NOTE), SHEET).links[0][0]
    assert link.top is not None
    assert link.top < SHEET.page.bottom + 2 * SHEET.text[Role.NOTE].leading


def test_a_note_to_which_only_a_note_refers_stands_on_the_same_page() -> None:
    outer = Note("n", (Paragraph((Text("of n"), NoteRef("m"))),))
    inner = Note("m", (paragraph("of m", Role.NOTE),))
    reading = exported(document(Paragraph(REFERRING), *FILLER, outer, inner), SHEET)
    assert reading.page_with("of n") == reading.page_with("of m") == 1


def test_a_note_to_which_nothing_refers_stands_at_the_end_of_its_part() -> None:
    reading = exported(document(NOTE, *FILLER), SHEET)
    assert reading.page_with("what the note says") == len(reading.pages)
    assert "line 1 what the note says" in reading.text


def test_notes_that_refer_to_each_other_alone_are_printed() -> None:
    notes = (Note("a", (Paragraph((Text("of a"), NoteRef("b"))),)), Note("b", (paragraph("of b"),)))
    reading = exported(document(*notes), SHEET)
    assert "of a" in reading.text
    assert "of b" in reading.text


def test_a_note_of_a_thousand_words_is_printed_whole_and_in_order() -> None:
    words = [f"w{index:03}" for index in range(1000)]
    note = Note("n", (paragraph(" ".join(words), Role.NOTE),))
    text = [paragraph(f"text {number:03} " + "and more " * 30) for number in range(60)]
    reading = exported(document(Paragraph(REFERRING), *text, note), SHEET)
    assert_in_order(reading, words)
    assert_in_order(reading, [f"text {number:03}" for number in range(60)])
    assert all("and more" in page for page in reading.pages)


def test_eight_hundred_notes_are_each_on_the_page_that_refers_to_them() -> None:
    numbers = range(800)
    blocks = [Paragraph((Text(f"text {n:03}"), NoteRef(f"{n}"), Text(" and more" * 20))) for n in numbers]
    notes = [Note(f"{n}", (paragraph(f"note {n:03}", Role.NOTE),)) for n in numbers]
    reading = exported(document(*blocks, *notes), SHEET)
    for page in reading.pages:
        for n in numbers:
            assert (f"text {n:03}" in page) == (f"note {n:03}" in page)


def test_two_notes_of_one_name_are_both_printed() -> None:
    notes = (NOTE, replace(NOTE, blocks=(paragraph("what the other says"),)))
    reading = exported(document(Paragraph(REFERRING), *notes), SHEET)
    assert "what the note says" in reading.text
    assert "what the other says" in reading.text


def assert_in_order(reading: Reading, words: list[str]) -> None:
    positions = [reading.text.find(word) for word in words]
    assert -1 not in positions
    assert positions == sorted(positions)


def test_the_structure_tree_has_each_note_right_after_what_refers_to_it() -> None:
    within = setting(SHEET)
    within.typesetter.numbering.notes = numbered_notes(document(Paragraph(REFERRING), NOTE).parts)[0]
    stack = laid(Paragraph(REFERRING), paragraph("after it"), NOTE, within=within)
    assert noted(stack.items, within, flow) == ()
    kinds = [child.kind for child in within.element.children if isinstance(child, Element)]
    assert kinds == ["P", "Note", "P"]
