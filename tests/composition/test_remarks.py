from __future__ import annotations

import pytest
from msgspec.structs import replace

import small_article
from aras_docs.article import Infobox, Item
from aras_docs.composition.infobox import items_cell
from aras_docs.composition.languages import Tagger
from aras_docs.composition.remarks import marked, notes_of
from aras_docs.nodes import Block, Column, Note, NoteRef, Row, Table
from aras_docs.pipeline import Settings, prepare
from aras_docs.traversal import descend, inlines_of, leaves
from document_text import block_lines, inline_text

TAGGER = Tagger("")


def item(text: str, *children: Item) -> Item:
    return replace(small_article.infobox().fields[0].items[0], text=text, children=children)


def infobox(*items: Item) -> Infobox:
    whole = small_article.infobox()
    return replace(whole, fields=(replace(whole.fields[0], items=items),))


def table(*items: Item) -> Table:
    return Table((Column(1),), (), (Row((items_cell(items, TAGGER),)),), (), "")


def shown(*items: Item) -> list[str]:
    notes = notes_of(table(*items), infobox(*items), TAGGER)
    return [line for note in notes for line in block_lines(note)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("141 dead", "141 dead"),
        ("141 dead{{#tag:ref|Aircrew not known.|group=nb}}", "141 dead^"),
        ('20,000 men, {{#tag:ref|A.|group="Note"}} and 3{{#tag:ref|B.| group = nb}}', "20,000 men,^ and 3^"),
        ("{{#tag:ref|The Polish served in the RAF.|group=nb}}", "The Polish served in the RAF."),
        ("16,258{{#tag:ref|never closed", "16,258{{#tag:ref|never closed"),
        ("as {{lang|de|Panzer}}", "as {{lang|de|Panzer}}"),
        ("5 guns{{efn|name=a|Or {{nowrap|6}}.}}, 3 tanks {{refn|1=B.}}", "5 guns^, 3 tanks^"),
        ("5 guns{{#tag:ref||group=nb}} lost", "5 guns lost"),
        ("{{efn|A.}}{{efn|B.|name=b}}", "A.; B."),
        ("{{efn|}}", "{{efn|}}"),
    ],
)
def test_a_footnote_in_an_item_becomes_a_mark(text: str, words: str) -> None:
    marks = inline_text(marked(item(text), TAGGER)).split("infobox-")
    assert "".join([marks[0], *(mark.lstrip("0123456789") for mark in marks[1:])]) == words


def test_the_number_of_a_parameter_is_no_word_of_a_note() -> None:
    (line,) = shown(item("3{{refn|name=b| 1 = B.}}"))
    assert line.endswith(" note: B.")


def test_the_words_of_footnotes_stand_below_each_under_its_own_name() -> None:
    first = item("1{{#tag:ref|A.|group=nb}} and 2{{#tag:ref|B.}}")
    start = first.span.start
    assert shown(first) == [f"note infobox-{start + 1} note: A.", f"note infobox-{start + 31} note: B."]


def test_neither_attributes_nor_empty_footnotes_are_words() -> None:
    noted = item("1{{efn|name=a|A {{x|y}} | b.|group=g}}2{{efn|}}3{{#tag:ref|\n C.\n| group = n }}")
    assert [line.split("note: ")[1] for line in shown(noted)] == ["A {{x|y}} | b.", "C."]


def test_endless_blanks_and_braces_are_read_in_linear_time() -> None:
    for words in (
        " " * 10**6,
        "{{efn|" * 10**5,
        "{{efn|{{" * 10**5,
        "{{efn|" + "{{a}}" * 10**5,
        "|group=" * 10**5,
    ):
        assert marked(item(f"5 {words} guns"), TAGGER)


def test_every_mark_has_its_note_in_its_own_part() -> None:
    text = "= T =\n- Strength1: 5{{efn|Or 6.}}\n\nIt fell.{{efn|By night.}}\n\n== A ==\n* One{{efn|Two.}}\n"
    document = prepare(text.encode(), "t.txt", Settings()).value.document
    marks = {part.anchor: marks_of(part.blocks) for part in document.parts}
    assert {anchor: len(names) for anchor, names in marks.items() if names} == {
        "summary": 5,  # two of the article's, three on what is not stated
        "lead": 1,
        "s1": 1,
        "annex-a": 1,
    }
    for part in document.parts:
        names = [block.name for block in part.blocks if isinstance(block, Note)]
        assert sorted(names) == sorted(set(marks[part.anchor]))


def marks_of(blocks: tuple[Block, ...]) -> list[str]:
    inlines = (leaf for node in descend(blocks) for leaf in leaves(inlines_of(node)))
    return [inline.note for inline in inlines if isinstance(inline, NoteRef)]


def test_footnotes_of_nested_items_are_found() -> None:
    assert [line.split("note: ")[1] for line in shown(item("a", item("b{{#tag:ref|C.}}")))] == ["C."]


def test_only_footnotes_that_a_table_refers_to_are_given() -> None:
    noted = item("1{{#tag:ref|A.}}")
    assert notes_of(table(item("1")), infobox(noted), TAGGER) == ()
