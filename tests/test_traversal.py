from __future__ import annotations

from aras_docs.nodes import Cell as TableCell
from aras_docs.nodes import (
    Column,
    Definition,
    DefinitionList,
    Emphasis,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Role,
    Row,
    Table,
    Text,
)
from aras_docs.traversal import anchored, descend, notes_referred


def named(name: str) -> Paragraph:
    return Paragraph((Text(name),), Role.BODY, None, name)


def test_anchors_are_found_however_deep_in_reading_order() -> None:
    definitions = DefinitionList((Definition((Text("t"),), (named("c"),), "b"),))
    cell = TableCell((definitions,))
    table = Table(
        (Column(1),), (Row((TableCell((named("a"),)),), "head"),), (Row((cell,), "row"),), (), "", anchor="t"
    )
    blocks = (List(((Quote((), (table,)), Note("n", (named("d"),))),)), named("e"))
    assert list(anchored(blocks)) == ["t", "head", "a", "row", "b", "c", "d", "e"]


def test_a_block_comes_before_what_it_holds() -> None:
    inner = named("x")
    outer = List(((inner,),))
    assert list(descend((outer,))) == [outer, inner]


def test_nothing_is_nested_too_deep() -> None:
    deep = named("x")
    block: List = List(((deep,),))
    for _ in range(5000):
        block = List(((block,),))
    assert list(anchored((block,))) == ["x"]


def test_a_node_refers_to_the_notes_of_its_own_words_and_not_of_what_it_holds() -> None:
    words = (NoteRef("a"), Emphasis((Text("x"), NoteRef("b"))), NoteRef("a"))
    assert list(notes_referred(Paragraph(words))) == ["a", "b", "a"]
    assert list(notes_referred(Quote((NoteRef("label"),), (Paragraph(words),)))) == ["label"]
