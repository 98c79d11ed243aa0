from __future__ import annotations

from aras_docs.exporters.pdf.notes.elements import NoteElements
from aras_docs.exporters.pdf.tagging.elements import Element


def kinds(element: Element) -> list[str]:
    return [child.kind for child in element.children if isinstance(child, Element)]


def reference(block: Element) -> Element:
    """Return the link of a reference in a block."""
    return block.child("Reference").child("Link")


def test_a_note_follows_the_block_that_refers_to_it() -> None:
    part = Element("Sect")
    first, _ = part.child("P"), part.child("P")
    elements = NoteElements(part)
    note = elements.make("note-1", reference(first))
    elements.place()
    assert kinds(part) == ["P", "Note", "P"]
    assert part.children[1] is note
    assert (note.parent, note.identifier) == (part, "note-1")


def test_notes_of_one_block_follow_it_in_their_order() -> None:
    part = Element("Sect")
    block = part.child("P").child("Span")
    elements = NoteElements(part)
    made = [elements.make(f"note-{number}", reference(block)) for number in (1, 2)]
    elements.place()
    assert part.children[1:] == made


def test_in_a_row_a_note_stays_in_its_cell() -> None:
    cell = Element("TR").child("TD")
    elements = NoteElements(Element("Sect"))
    elements.make("note-1", reference(cell.child("P")))
    elements.place()
    assert kinds(cell) == ["P", "Note"]


def test_where_only_captions_and_rows_may_stand_a_note_goes_into_the_caption() -> None:
    table = Element("Table")
    caption = table.child("Caption")
    elements = NoteElements(Element("Sect"))
    elements.make("note-1", reference(caption))
    elements.place()
    assert kinds(table) == ["Caption"]
    assert kinds(caption) == ["Reference", "Note"]


def test_a_note_to_which_nothing_refers_stands_at_the_end_of_its_part() -> None:
    part = Element("Sect")
    part.child("P")
    elements = NoteElements(part)
    elements.make("note-1", None)
    elements.place()
    assert kinds(part) == ["P", "Note"]
