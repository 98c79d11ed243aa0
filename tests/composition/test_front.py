"""The first page: what it is part of, and how much of the introduction it quotes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

import small_article
from aras_docs.article import Article, Field
from aras_docs.composition.body import body
from aras_docs.composition.front import front, subtitle
from aras_docs.composition.languages import Tagger
from aras_docs.facts import Facts
from aras_docs.nodes import Block, List, Paragraph, Text
from document_text import block_lines

TAGGER = Tagger("")
NOTHING = Facts((), (), (), (), ())


def lines(*lead: Block) -> list[str]:
    article = replace(small_article.article(with_infobox=False), lead=lead)
    part = front(article, NOTHING, body(article, TAGGER), None, TAGGER)
    return [line for block in part.blocks[2:] for line in block_lines(block)]


def words(count: int) -> Paragraph:
    return Paragraph((Text(" ".join(["word"] * count)),))


@pytest.mark.parametrize(
    ("lengths", "where"),
    [
        ((10,), "para\N{NO-BREAK SPACE}1"),
        ((80, 60, 60), "paras\N{NO-BREAK SPACE}1–2"),
        ((200, 9), "para\N{NO-BREAK SPACE}1"),
    ],
)
def test_whole_paragraphs_are_quoted_until_there_is_enough(lengths: tuple[int, ...], where: str) -> None:
    first, *_ = lines(*map(words, lengths))
    assert first.startswith(f"quote (Extract of the article's introduction ([{where}→p1])) quote: word word")


@pytest.mark.parametrize("lead", [(), (List(((words(3),),)),)])
def test_without_a_paragraph_of_introduction_nothing_is_quoted(lead: tuple[Block, ...]) -> None:
    assert lines(*lead) == []


def part_of(*items: str) -> Article:
    infobox = small_article.infobox()
    date = infobox.fields[0]
    found = tuple(replace(date.items[0], text=text) for text in items)
    field: Field = replace(date, name="partof", items=found)
    return replace(small_article.article(), infobox=replace(infobox, fields=(field,)))


def test_the_subtitle_says_what_the_campaign_was_part_of() -> None:
    assert subtitle(part_of("the Western Front")) == "Part of the Western Front"


def test_an_empty_field_makes_no_subtitle() -> None:
    assert subtitle(part_of()) == ""
