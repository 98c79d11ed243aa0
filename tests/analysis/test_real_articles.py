"""Every real article is analysed, however odd, and each fact points at the words it rests on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from analysis.small import article
from aras_docs.analysis import analyse
from aras_docs.article import Article, Section
from aras_docs.facts import Facts
from aras_docs.nodes import Block, Note
from aras_docs.readers import read
from aras_docs.traversal import descend

ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("ARAS_SHARED", str(ROOT.parent / "shared"))) / "articles" / "flattened"


@pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no real articles at {FOLDER} (set ARAS_SHARED)")
def test_every_real_article_is_analysed_with_true_spans() -> None:
    paths = sorted(FOLDER.glob("*.txt"))
    assert len(paths) > 200
    for path in paths:
        source = read(path.read_bytes(), path.name).value
        facts = analyse(source).value
        assert_spans(facts, source.source.text, without_notes(source))
        assert_counts(facts)


def without_notes(article: Article) -> str:
    """Return the source with every character of its footnotes, and white space before them, struck out."""
    text = article.source.text
    for block in descend((*article.lead, *(block for each in article.sections for block in inner(each)))):
        if isinstance(block, Note) and block.span:
            start = len(text[: block.span.start].rstrip())
            text = text[:start] + "\0" * (block.span.end - start) + text[block.span.end :]
    return text


def inner(section: Section) -> Iterator[Block]:
    """Yield the blocks of a section and of its subsections."""
    yield from section.blocks
    for child in section.sections:
        yield from inner(child)


def assert_spans(facts: Facts, text: str, spoken: str) -> None:
    for timex in facts.timexes:
        assert text[timex.span.start : timex.span.end] == timex.text
    for event in facts.events:
        said = spoken[event.span.start : event.span.end].replace("\0", "")
        assert " ".join(said.split()) == event.text or event.section is None
    for claim in facts.places:
        assert claim.place.split()[-1] in text[claim.span.start : claim.span.end]


def assert_counts(facts: Facts) -> None:
    for row in facts.casualties:
        assert (row.low is None) == (row.high is None)
        assert row.low is None or row.high is None or 0 <= row.low <= row.high
        assert row.low is not None or row.qualifier


def test_an_article_without_anything_has_no_facts() -> None:
    assert analyse(article("\n")).value == Facts((), (), (), (), ())


@pytest.mark.parametrize(
    "words",
    [
        "Abc Def ",
        "Ab-",
        "A",
        "(",
        "they took Abc, ",
        "killed or ",
        "May 5, 6, ",
        "they denied ",
        "they took the town of Abad and ",
        "; a",
        ", and ",
    ],
)
def test_a_paragraph_of_one_endless_line_is_read_in_linear_time(words: str) -> None:
    """A quadratic rule would take minutes here, and the run's own limit would end it."""
    text = "- Date: 2020-09-27\n\n== Battle ==\nOn 5 May it began. " + words * (100_000 // len(words)) + "\n"
    assert analyse(article(text)).value.events
