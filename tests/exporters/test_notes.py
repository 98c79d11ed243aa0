from __future__ import annotations

from aras_docs.document import Part, PartKind
from aras_docs.exporters.notes import numbered_notes
from aras_docs.nodes import (
    Block,
    Cell,
    Column,
    Definition,
    DefinitionList,
    Emphasis,
    Figure,
    Heading,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Row,
    Table,
    Text,
)
from specimen import picture


def part(*blocks: Block) -> Part:
    return Part(PartKind.BODY, "Part", "part", blocks)


def refers(*names: str) -> Paragraph:
    return Paragraph(tuple(NoteRef(name) for name in names))


def notes(*names: str) -> tuple[Note, ...]:
    return tuple(Note(name, (Paragraph((Text(name),)),)) for name in names)


def test_notes_count_as_they_are_first_referred_to_and_the_others_last() -> None:
    (found,) = numbered_notes([part(*notes("lost", "a", "b"), refers("b", "a", "b"))])
    assert (found.numbers, found.referred) == ({"b": 1, "a": 2, "lost": 3}, {"a", "b"})


def test_numbers_run_through_the_document_and_names_are_the_part_s_own() -> None:
    first, second = numbered_notes([part(refers("a"), *notes("a")), part(*notes("b", "a"), refers("b", "a"))])
    assert (first.numbers, second.numbers) == ({"a": 1}, {"b": 2, "a": 3})


def test_a_reference_to_no_note_takes_no_number() -> None:
    (found,) = numbered_notes([part(refers("x", "a"), *notes("a"))])
    assert (found.numbers, found.referred) == ({"a": 1}, {"a"})


def test_references_are_found_wherever_inlines_stand() -> None:
    def mark(name: str) -> tuple[Emphasis]:
        return (Emphasis((NoteRef(name),)),)

    cell = Cell((Paragraph(mark("cell")),))
    table = Table((Column(1),), (), (Row((cell,)),), mark("caption"), "")
    blocks = (
        Heading(1, mark("heading"), "h"),
        Quote(mark("label"), (Paragraph(mark("quoted")),)),
        table,
        Figure(picture(), mark("figure"), ""),
        DefinitionList((Definition(mark("term"), (Paragraph(mark("definition")),)),)),
    )
    names = ("heading", "label", "quoted", "caption", "cell", "figure", "term", "definition")
    (found,) = numbered_notes([part(*notes(*reversed(names)), *blocks)])
    assert found.numbers == {name: number for number, name in enumerate(names, start=1)}
