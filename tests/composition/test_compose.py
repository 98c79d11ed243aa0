"""The whole composition of a small article, then what must hold of any."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from msgspec.structs import replace

import small_article
from aras_docs.article import Article
from aras_docs.composition import compose
from aras_docs.document import Document, PartKind, anchors, starts_page
from aras_docs.facts import Facts
from aras_docs.nodes import (
    Anchor,
    Emphasis,
    Foreign,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    NoteRef,
    Paragraph,
    Strong,
    Table,
    Text,
)
from aras_docs.traversal import Node, anchored, descend, inlines_of
from document_text import document_text

MODIFIED = datetime(2026, 1, 2, tzinfo=UTC)
NOTHING = Facts((), (), (), (), ())
LETTERS = ("a", "b", "c", "d", "e", "f")


def composed(article: Article | None = None, facts: Facts | None = None) -> Document:
    return compose(
        article or small_article.article(),
        facts or small_article.facts(),
        language="en",
        modified=MODIFIED,
    )


def links(content: tuple[Inline, ...]) -> Iterator[Anchor]:
    for inline in content:
        match inline:
            case Link(target=Anchor() as target):
                yield target
            case Emphasis() | Strong() | Foreign() | Link():
                yield from links(inline.content)
            case Text() | NoteRef() | LineBreak():
                pass


def nodes_of(document: Document) -> list[Node]:
    return [node for part in document.parts for node in descend(part.blocks)]


def test_a_small_article_becomes_the_whole_document(golden: Callable[[str, str], None]) -> None:
    golden("small-article.document.txt", document_text(composed()))


def test_every_cross_reference_leads_somewhere() -> None:
    document = composed()
    targets = {anchor.name for node in nodes_of(document) for anchor in links(inlines_of(node))}
    assert targets <= anchors(document)
    assert {"p2", "b1", "c2", "d1", "e1", "annex-a", "annex-b"} <= targets


def test_no_anchor_stands_twice() -> None:
    found = [anchor for part in composed().parts for anchor in anchored(part.blocks)]
    assert len(found) == len(set(found))


def test_paragraphs_are_numbered_through_without_gaps() -> None:
    document = composed()
    numbers = [node.number for node in nodes_of(document) if isinstance(node, Paragraph) and node.number]
    assert numbers == [1, 2, 3]


def test_tables_have_at_most_four_columns_and_rows_that_fill_them() -> None:
    for node in nodes_of(composed()):
        if isinstance(node, Table):
            assert len(node.columns) <= 4
            for row in (*node.header, *node.rows):
                assert sum(cell.columns for cell in row.cells) == len(node.columns)


def test_a_part_of_text_begins_with_its_heading() -> None:
    for part in composed().parts:
        if part.kind in (PartKind.BODY, PartKind.ANNEX):
            top = part.blocks[0]
            assert isinstance(top, Heading)
            assert (top.level, top.anchor) == (1, part.anchor)


def test_an_article_without_infobox_or_facts_still_has_every_annex_and_says_what_is_missing() -> None:
    document = composed(small_article.article(with_infobox=False), NOTHING)
    assert tuple(part.anchor for part in document.parts[-6:]) == tuple(f"annex-{x}" for x in LETTERS)
    text = document_text(document)
    for said in (
        "The article has no infobox",
        "No dated event was found",
        "The article gives no figures of losses",
        "No place is said to have been taken",
        "The program found none",
    ):
        assert said in text


def test_languages_are_found_in_lists_and_tables() -> None:
    article = small_article.article(with_infobox=False)
    listed = List(((Paragraph((Text("Արաս"),)),),))
    document = composed(replace(article, lead=(listed,), sections=()), NOTHING)
    assert document.meta.languages == ("en", "hy")
    placed = composed(replace(article, lead=(), sections=()))
    assert placed.meta.languages == ("en", "az")


@pytest.mark.parametrize("infobox", [True, False])
def test_what_is_not_known_of_the_source_is_said_to_be_not_recorded(infobox: bool) -> None:
    text = document_text(composed(small_article.article(with_infobox=infobox)))
    assert "Revision | /not recorded/" in text
    assert "Retrieved | /not recorded/" in text


def test_the_local_path_of_the_source_is_printed_nowhere() -> None:
    assert "small.txt" not in document_text(composed())


def test_in_print_the_contents_and_the_sections_of_the_body_run_on() -> None:
    parts = composed().parts
    running_on = [after.anchor for before, after in pairwise(parts) if not starts_page(before, after)]
    assert running_on == ["contents", "s1"]
