"""An article made of a few lines, in the seed's layout, so that no test of the analysis needs a reader."""

from __future__ import annotations

import re

from aras_docs.article import Article, Belligerent, Field, Infobox, Item, Section, Source
from aras_docs.nodes import Paragraph, Span, Text

FIELD = re.compile(r"^- (?P<key>(?P<name>\w+?)(?P<side>\d?)): (?P<raw>.+)$", re.MULTILINE)
HEADING = re.compile(r"^== (?P<title>.+) ==$", re.MULTILINE)
PARAGRAPH = re.compile(r"^(?![-=]).+(?:\n(?![-=]).+)*", re.MULTILINE)


def article(text: str) -> Article:
    """Return the article of "- Key: value" lines, paragraphs and "== Section ==" headings."""

    def node(start: int, end: int) -> Text:
        return Text(text[start:end], _span(text, start, end))

    def paragraphs(start: int, end: int) -> tuple[Paragraph, ...]:
        found = (node(*match.span()) for match in PARAGRAPH.finditer(text, start, end))
        return tuple(Paragraph((words,), span=words.span) for words in found)

    headings = list(HEADING.finditer(text))
    ends = [*(match.start() for match in headings), len(text)]
    sections = tuple(
        Section(
            2, node(*match.span("title")), paragraphs(match.end(), end), (), _span(text, match.start(), end)
        )
        for match, end in zip(headings, ends[1:], strict=True)
    )
    source = Source("small.txt", "small", "0" * 64, text)
    return Article(Text("Small campaign"), (), _infobox(text), paragraphs(0, ends[0]), sections, (), source)


def _infobox(text: str) -> Infobox | None:
    fields = tuple(_field(text, match) for match in FIELD.finditer(text))
    belligerents = tuple(
        Belligerent(number, tuple(field for field in fields if field.side == number)) for number in (1, 2)
    )
    return Infobox(fields, belligerents, fields[0].span) if fields else None


def _field(text: str, match: re.Match[str]) -> Field:
    side = int(match["side"]) if match["side"] else None
    starts = [
        match.start("raw"),
        *(
            comma.end()
            for comma in re.finditer(", ", text[: match.end()])
            if comma.start() > match.start("raw")
        ),
    ]
    items = tuple(
        Item(words, _span(text, start, start + len(words)))
        for start, words in zip(starts, match["raw"].split(", "), strict=True)
    )
    name = match["name"].lower()
    across = side is not None and side > 2
    return Field(match["key"], name, side, match["raw"], items, _span(text, *match.span()), across)


def _span(text: str, start: int, end: int) -> Span:
    return Span(start, end, text.count("\n", 0, start) + 1, text.count("\n", 0, end) + 1)
