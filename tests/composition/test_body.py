"""The text as parts, on articles with gaps and with blocks of every kind."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

import small_article
from aras_docs.article import Article, Section
from aras_docs.composition.body import EMPTY, body, tagged
from aras_docs.composition.languages import Tagger
from aras_docs.nodes import (
    Block,
    Definition,
    DefinitionList,
    Heading,
    List,
    Note,
    Paragraph,
    Quote,
    Text,
)
from document_text import block_lines

TAGGER = Tagger("ə")
NAMED = Paragraph((Text("in Əli"),))


def lines(article: Article) -> list[str]:
    parts = body(article, TAGGER).parts
    return [line for part in parts for block in part.blocks for line in block_lines(block)]


def headings(article: Article) -> list[str]:
    return [line for line in lines(article) if line.startswith("h")]


def section(level: int, title: str, *inner: Section, blocks: tuple[Block, ...] = ()) -> Section:
    return Section(level, Text(title), blocks, inner, small_article.span("== Course =="))


def test_an_article_without_lead_begins_with_its_first_section() -> None:
    assert lines(replace(small_article.article(), lead=()))[0] == "h1 #s1 Course"


def test_an_article_without_sections_is_its_lead() -> None:
    parts = body(replace(small_article.article(), sections=()), TAGGER).parts
    assert [part.anchor for part in parts] == ["lead"]


def test_an_article_without_text_has_no_body() -> None:
    assert body(replace(small_article.article(), lead=(), sections=()), TAGGER).parts == ()


def test_sections_that_begin_at_level_3_are_parts_all_the_same() -> None:
    article = replace(small_article.article(), lead=(), sections=(section(3, "A"), section(2, "B")))
    assert headings(article) == ["h1 #s1 A", "h1 #s2 B"]


def test_headings_go_no_deeper_than_3() -> None:
    deep = section(2, "A", section(3, "B", section(4, "C", section(5, "D"))))
    article = replace(small_article.article(), lead=(), sections=(deep,))
    assert headings(article) == ["h1 #s1 A", "h2 #s1-1 B", "h3 #s1-1-1 C", "h3 #s1-1-1-1 D"]


def test_a_section_without_anything_says_so() -> None:
    article = replace(small_article.article(), lead=(), sections=(section(2, "A", section(3, "B")),))
    assert lines(article) == ["h1 #s1 A", "h2 #s1-1 B", f"body: /{EMPTY}/"]


def test_a_list_stays_a_list_and_takes_no_number() -> None:
    listed = section(2, "A", blocks=(List(((NAMED,),)), NAMED))
    article = replace(small_article.article(), lead=(), sections=(listed,))
    assert lines(article)[1:] == ["* body: in {az:Əli}", "body: 1. #p1 in {az:Əli}"]


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (Heading(2, NAMED.content, "a"), ["h2 #a in {az:Əli}"]),
        (List(((List(((NAMED,),)),),)), ["* * body: in {az:Əli}"]),
        (
            DefinitionList((Definition(NAMED.content, (NAMED,)),)),
            ["in {az:Əli}: body: in {az:Əli}"],
        ),
        (Quote(NAMED.content, (NAMED,)), ["quote (in {az:Əli}) body: in {az:Əli}"]),
        (Note("n", (NAMED,)), ["note n body: in {az:Əli}"]),
    ],
)
def test_foreign_words_are_tagged_however_deep_they_stand(block: Block, words: list[str]) -> None:
    assert list(block_lines(tagged(block, TAGGER))) == words
