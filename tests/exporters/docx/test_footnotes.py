from __future__ import annotations

from msgspec.structs import replace

from aras_docs.document import Part, PartKind
from aras_docs.nodes import Cell, Column, Link, List, Note, NoteRef, Paragraph, Row, Table, Text, Url
from exporters.docx.lint import lint
from exporters.docx.written import Written, document_of, text, written

NOTES = "word/footnotes.xml"


def refers(*names: str) -> Paragraph:
    return Paragraph((Text("text"), *(NoteRef(name) for name in names)))


def note(name: str, *content: Text | NoteRef | Link) -> Note:
    return Note(name, (Paragraph(content or (Text(f"note {name}"),)),))


def test_notes_are_numbered_as_they_are_referred_to() -> None:
    made = written(note("b"), note("a"), refers("a", "b"))
    assert made.values("//w:footnoteReference/@w:id") == ["1", "2"]
    assert [text(found).strip() for found in made.find("//w:footnote", NOTES)[2:]] == ["note a", "note b"]
    assert made.codes == []


def test_a_second_reference_repeats_the_number() -> None:
    made = written(refers("a"), refers("a"), note("a"))
    assert made.values("//w:footnoteReference/@w:id") == ["1"]
    assert made.values("//w:instrText/text()") == [" NOTEREF _RefNote1 \\f \\h "]
    assert [text(found) for found in made.find("//w:body/w:p")] == ["text", "text1"]
    assert lint(made.data) == []


def test_a_reference_to_no_note_is_reported() -> None:
    made = written(refers("x"), refers("x"))
    assert made.codes == ["note-missing"]
    assert not made.find("//w:footnoteReference")


def test_a_note_that_nothing_refers_to_is_kept_and_reported() -> None:
    made = written(note("lost"), refers())
    assert made.codes == ["note-unreferred"]
    assert [text(found) for found in made.find("//w:p")] == ["text", "note lost"]
    assert made.values("//w:p[2]/w:pPr/w:pStyle/@w:val") == ["FootnoteText"]


def test_a_note_in_a_note_is_reported() -> None:
    made = written(refers("a", "b"), note("a", Text("see"), NoteRef("b")), note("b"))
    assert made.codes == ["note-nested"]
    assert lint(made.data) == []


def test_a_cell_may_refer_to_a_note_and_hold_one() -> None:
    cell = Cell((refers("a"), note("a")))
    made = written(Table((Column(1),), (), (Row((cell,)),), (), ""))
    assert made.find("//w:tc//w:footnoteReference")
    assert made.codes == []


def test_a_note_has_links_of_its_own() -> None:
    made = written(refers("a"), note("a", Link((Text("x"),), Url("https://example.org/"))))
    assert made.values("//@Target", "word/_rels/footnotes.xml.rels") == ["https://example.org/"]
    assert lint(made.data) == []


def test_a_note_that_begins_with_a_list_has_its_number_all_the_same() -> None:
    made = written(refers("a"), Note("a", (List(((Paragraph((Text("x"),)),),)),)))
    assert made.find("//w:footnote[@w:id='1']/w:p[1]//w:footnoteRef", NOTES)


def test_a_note_that_begins_with_a_table_has_its_number_before_it() -> None:
    table = Table((Column(1),), (), (Row((Cell((Paragraph((Text("x"),)),)),)),), (), "")
    made = written(refers("a"), Note("a", (table,)))
    assert made.find("//w:footnote[@w:id='1']/w:p[1]//w:footnoteRef", NOTES)
    assert not made.find("//w:tc//w:footnoteRef", NOTES)


def test_an_empty_note_is_a_number_without_words() -> None:
    made = written(refers("a"), Note("a", ()))
    assert made.find("//w:footnote[@w:id='1']/w:p//w:footnoteRef", NOTES)


def test_notes_of_one_name_in_two_parts_are_two() -> None:
    parts = tuple(
        Part(PartKind.BODY, part, part, (refers("a"), note("a", Text(part)))) for part in ("first", "second")
    )
    made = Written(replace(document_of(), parts=parts))
    assert [text(found).strip() for found in made.find("//w:footnote", NOTES)[2:]] == ["first", "second"]


def test_the_second_note_of_a_name_is_kept_and_reported() -> None:
    made = written(refers("a"), note("a", Text("one")), note("a", Text("two")))
    assert made.codes == ["note-unreferred"]
    assert [text(found) for found in made.find("//w:body/w:p")] == ["text", "two"]
