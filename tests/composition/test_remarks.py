from __future__ import annotations

from dataclasses import replace

import pytest

import small_article
from aras_docs.article import Infobox, Item
from aras_docs.composition.infobox import items_cell
from aras_docs.composition.languages import Tagger
from aras_docs.composition.remarks import marked, notes_of
from aras_docs.nodes import Column, Row, Table
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
    ],
)
def test_a_footnote_in_an_item_becomes_a_mark(text: str, words: str) -> None:
    marks = inline_text(marked(item(text), TAGGER)).split("infobox-")
    assert "".join([marks[0], *(mark.lstrip("0123456789") for mark in marks[1:])]) == words


def test_the_words_of_footnotes_stand_below_each_under_its_own_name() -> None:
    first = item("1{{#tag:ref|A.|group=nb}} and 2{{#tag:ref|B.}}")
    start = first.span.start
    assert shown(first) == [f"note infobox-{start + 1} note: A.", f"note infobox-{start + 31} note: B."]


def test_footnotes_of_nested_items_are_found() -> None:
    assert [line.split("note: ")[1] for line in shown(item("a", item("b{{#tag:ref|C.}}")))] == ["C."]


def test_only_footnotes_that_a_table_refers_to_are_given() -> None:
    noted = item("1{{#tag:ref|A.}}")
    assert notes_of(table(item("1")), infobox(noted), TAGGER) == ()
