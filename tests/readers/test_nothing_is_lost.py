"""Every character of a source is in the article, and every span selects exactly its text."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from msgspec.structs import replace

from aras_docs.article import Article
from aras_docs.errors import ArticleError
from aras_docs.readers import read
from readers.case_files import load
from readers.walk import all_marks, lost, notes, taken

SEED = Path(__file__).parents[2] / "seeds" / "aras-valley-campaign.txt"

# What the layout is made of, and what lies close to it.
SHREDS = (
    *(
        "\n",
        "\n\n",
        "= T =",
        "== A ==",
        "=== B",
        "- Key: ",
        "- 1: x",
        "- Units1: ",
        ", ",
        "* ",
        "** ",
        "(",
        ")",
    ),
    *(
        "{{",
        "}}",
        "[",
        "]",
        "()",
        ",",
        ":",
        " ",
        "a",
        "Ab",
        "and b",
        "1,200",
        "Jr.",
        "----",
        "ə",
        "\t",
        "=",
        "#",
    ),
    *("{{#tag:ref|", "{{efn|", "|group=nb}}", "|name=a|", "{{lang|"),
    *("\xa0", "\u2028", "\r", "\x01", "II", "July", "1942", "-", "*", "wounded or x", "\ufeff", "\ufffd"),
)


def readable_cases() -> list[Article]:
    """Return the articles of all case files that can be read."""
    articles: list[Article] = []
    for case in (*load("layout"), *load("notes"), *load("infobox"), *load("bad_input")):
        try:
            articles.append(read(case.data, case.name).value)
        except ArticleError:
            continue
    return articles


@pytest.fixture
def seed() -> Article:
    return read(SEED.read_bytes(), SEED.name).value


@pytest.fixture(scope="module")
def articles(shared: Path) -> list[Article]:
    paths = sorted((shared / "articles" / "flattened").glob("*.txt"))
    if not paths:
        pytest.skip(f"no flattened articles in {shared}")
    return [read(path.read_bytes(), path.name).value for path in paths]


def check_spans(article: Article) -> None:
    text = article.source.text
    for piece in taken(article):
        span = piece.span
        assert text[span.start : span.end] == piece.text, article.source.path
        assert span.first_line == text.count("\n", 0, span.start) + 1, article.source.path
        assert span.last_line == span.first_line + piece.text.count("\n"), article.source.path


def check_notes(article: Article) -> None:
    names = [note.name for note in notes(article)]
    assert len(set(names)) == len(names), article.source.path
    assert sorted(all_marks(article)) == sorted(names), article.source.path


def test_nothing_of_the_seed_is_lost(seed: Article) -> None:
    assert lost(seed) == ""


def test_every_span_of_the_seed_selects_its_text(seed: Article) -> None:
    check_spans(seed)


def test_nothing_of_the_cases_is_lost() -> None:
    assert {article.source.path: lost(article) for article in readable_cases() if lost(article)} == {}


def test_every_span_of_the_cases_selects_its_text() -> None:
    for article in readable_cases():
        check_spans(article)


def test_nothing_of_real_articles_is_lost(articles: list[Article]) -> None:
    assert {article.source.path: lost(article) for article in articles if lost(article)} == {}


def test_every_span_of_real_articles_selects_its_text(articles: list[Article]) -> None:
    for article in articles:
        check_spans(article)


def test_every_mark_in_real_articles_has_its_note(articles: list[Article]) -> None:
    for article in articles:
        check_notes(article)
    assert sum(len(notes(article)) for article in articles) > 20


def test_nothing_of_a_shredded_article_is_lost() -> None:
    dice = random.Random(5)  # noqa: S311 - the same shreds in every run
    for _ in range(3000):
        text = "= T =\n" + "".join(dice.choices(SHREDS, k=dice.randrange(40)))
        article = read(text.encode(), repr(text)).value
        check_spans(article)
        check_notes(article)
        assert lost(article) == "", article.source.path


def test_a_dropped_paragraph_would_show(seed: Article) -> None:
    assert lost(replace(seed, lead=seed.lead[1:])).startswith("TheArasValleycampaign")


def test_a_dropped_infobox_would_show(seed: Article) -> None:
    assert lost(replace(seed, infobox=None)).startswith("-Conflict:ArasValleycampaign")
