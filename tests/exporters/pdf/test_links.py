from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

import specimen
from aras_docs.document import Part, PartKind
from aras_docs.exporters.pdf.painting.colors import filling
from aras_docs.nodes import Anchor, Heading, Link, Note, NoteRef, Paragraph, Text, Url
from aras_docs.style_file import builtin
from exporters.pdf.making import document, paragraph, table
from exporters.pdf.reading import Bookmark, exported, streams
from plain_sheet import plain_sheet


def link(text: str, anchor: str) -> Paragraph:
    return Paragraph((Link((Text(text),), Anchor(anchor)),))


def test_bookmarks_nest_as_headings_do_and_are_open() -> None:
    reading = exported(specimen.document(), builtin())
    assert [(mark.level, mark.title) for mark in reading.bookmarks] == [
        (0, "Briefing"),
        (0, "Contents"),
        (0, "Background"),
        (1, "A subsection"),
        (2, "A sub-subsection"),
        (0, "The campaign"),
        (0, "Annex B. Chronology"),
    ]
    last = reading.bookmarks[-1]
    assert last.page == reading.page_with("Table of events")
    assert all(mark.children >= 0 for mark in reading.bookmarks)


def test_a_heading_that_skips_a_level_is_raised_in_the_bookmarks() -> None:
    reading = exported(document(Heading(3, (Text("Deep"),), "deep")), plain_sheet())
    assert reading.bookmarks[-1] == Bookmark(1, "Deep", 1, 0)


def test_links_lead_to_paragraphs_rows_headings_and_parts() -> None:
    rows = [(str(number), "text " * 40) for number in range(40)]
    made = document(
        link("to the row", "row-39"),
        link("to the part", "part"),
        link("to the heading", "h"),
        table(*rows),
        Heading(2, (Text("Last heading"),), "h"),
    )
    reading = exported(made, plain_sheet())
    pages = {entry.text: entry.page for entry in reading.links[0]}
    row, heading = reading.page_with("39 text"), reading.page_with("Last heading")
    assert row > 1
    assert pages == {"to the row": row, "to the part": 1, "to the heading": heading}


def test_a_link_leads_to_the_height_of_its_place() -> None:
    made = document(link("first", "row-a"), link("second", "row-b"), table(("a", "x"), ("b", "y")))
    first, second = exported(made, plain_sheet()).links[0]
    assert first.top
    assert second.top
    # A row is a line of 14 points and twice the padding of 3 high.
    assert first.top - second.top == pytest.approx(20)
    assert 600 < second.top < first.top < 780


def test_an_address_is_a_link_out_of_the_document() -> None:
    address = "https://example.org/a?b=(c)&d=%20#e"
    reading = exported(document(Paragraph((Link((Text("out"),), Url(address)),))), plain_sheet())
    assert [(entry.text, entry.address) for entry in reading.links[0]] == [("out", address)]


def test_an_address_in_other_letters_is_percent_encoded() -> None:
    url = Url("https://az.wikipedia.org/wiki/Füzuli_(şəhər)")
    reading = exported(document(Paragraph((Link((Text("out"),), url),))), plain_sheet())
    assert [entry.address for entry in reading.links[0]] == [
        "https://az.wikipedia.org/wiki/F%C3%BCzuli_(%C5%9F%C9%99h%C9%99r)"
    ]


def test_an_anchor_may_hold_any_character() -> None:
    anchor = "ə x/(y) \\ <b>"
    made = document(link("there", anchor), Heading(2, (Text("There"),), anchor))
    reading = exported(made, plain_sheet())
    assert [entry.page for entry in reading.links[0]] == [1]
    assert reading.bookmarks[-1].title == "There"


def test_a_link_on_two_lines_that_are_hardly_one_below_the_other_is_two_areas() -> None:
    split = Paragraph((Text("long before " * 7), *link("two words that go on", "part").content))
    reading = exported(document(split), plain_sheet())
    assert len(reading.links[0]) == 2


def test_a_link_on_two_lines_one_below_the_other_is_one_area() -> None:
    reading = exported(document(link("many words " * 12, "part")), plain_sheet())
    assert [" ".join(entry.text.split()) for entry in reading.links[0]] == [("many words " * 12).strip()]


def test_a_link_to_nowhere_is_plain_text_and_reported_once() -> None:
    reading = exported(document(link("lost", "nowhere"), link("lost too", "nowhere")), plain_sheet())
    assert reading.links == ((),)
    assert [(found.code, "nowhere" in found.message) for found in reading.diagnostics] == [
        ("link-unresolved", True)
    ]


def test_links_are_set_in_the_accent_colour_and_lost_ones_in_the_text_s() -> None:
    accent = filling("#0f406b").encode()
    assert accent in streams(exported(document(link("found", "part")), plain_sheet()).data)
    assert accent not in streams(exported(document(link("lost", "nowhere")), plain_sheet()).data)


def test_notes_and_their_references_lead_to_each_other() -> None:
    referring = Paragraph((Text("Here"), NoteRef("b"), Text(" and there"), NoteRef("a"), NoteRef("b")))
    notes = (Note("a", (paragraph("note A"),)), Note("b", (paragraph("note B"),)))
    reading = exported(document(*notes, referring), plain_sheet())
    assert reading.text.index("1 note B") < reading.text.index("2 note A")
    assert [entry.text for entry in reading.links[0]] == ["1", "2", "1", "1", "2"]
    assert not reading.diagnostics


def test_notes_of_the_same_name_in_two_parts_are_two_notes() -> None:
    referring = Paragraph((Text("Here"), NoteRef("a")))
    first = document(referring, Note("a", (paragraph("of the first"),)))
    other = Part(PartKind.BODY, "Other", "other", (referring, Note("a", (paragraph("of the other"),))))
    reading = exported(replace(first, parts=(*first.parts, other)), plain_sheet())
    assert "1 of the first" in reading.text
    assert "2 of the other" in reading.text


def test_a_note_that_nothing_refers_to_is_printed_and_not_a_link() -> None:
    reading = exported(document(Note("a", (paragraph("note A"),))), plain_sheet())
    assert "1 note A" in reading.text
    assert (reading.links, reading.diagnostics) == (((),), ())


def test_a_reference_to_no_note_is_reported() -> None:
    reading = exported(document(Paragraph((Text("Here"), NoteRef("x")))), plain_sheet())
    assert "Here" in reading.text
    assert [found.code for found in reading.diagnostics] == ["note-missing"]


def test_the_area_of_a_note_s_mark_is_raised_as_the_mark_is() -> None:
    line = Paragraph((Link((Text("word"),), Anchor("part")), NoteRef("n")))
    data = exported(document(line, Note("n", (paragraph("note"),))), plain_sheet()).data
    found = re.findall(rb"/Rect ?\[([^]]*)\]", streams(data))
    areas = [[float(side) for side in area.split()] for area in found]
    word, mark, _back = areas
    assert mark[1] > word[1] + 3
    assert abs(mark[3] - word[3]) < 1
