"""Cross-references: which paragraph a fact stands in, and which annex rows rest on a paragraph."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from aras_docs.composition.phrases import NBSP
from aras_docs.nodes import Anchor, Inline, Link, Paragraph, Span, Strong, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.article import Article
    from aras_docs.document import Part

# What each row of an annex rests on, in the order in which the rows are numbered.
Rows: TypeAlias = "tuple[tuple[Span, ...], ...]"

INFOBOX = Link((Text("infobox"),), Anchor("annex-a"))


def row_mark(annex: str, number: int) -> Strong:
    """Return the mark of an annex row: "B 12"."""
    return Strong((Text(f"{annex}{NBSP}{number}"),))


def row_anchor(annex: str, number: int) -> str:
    """Return the anchor of an annex row: "b12" for row 12 of annex B."""
    return f"{annex.lower()}{number}"


class Crossing(Struct, frozen=True):
    """The numbered paragraphs in the order of the source."""

    starts: tuple[int, ...]
    paragraphs: tuple[Paragraph, ...]
    infobox: Span | None

    @classmethod
    def of(cls, paragraphs: Iterable[Paragraph], infobox: Span | None) -> Crossing:
        """Return the crossing of an infobox's stretch and of the numbered paragraphs that have one."""
        placed = [(paragraph.span.start, paragraph) for paragraph in paragraphs if paragraph.span]
        placed.sort(key=lambda pair: pair[0])
        starts = tuple(start for start, _ in placed)
        return cls(starts, tuple(paragraph for _, paragraph in placed), infobox)

    @classmethod
    def of_article(cls, article: Article, parts: Iterable[Part]) -> Crossing:
        """Return the crossing of an article's infobox and of the numbered paragraphs among some parts."""
        blocks = (block for part in parts for block in part.blocks)
        numbered = (block for block in blocks if isinstance(block, Paragraph) and block.number is not None)
        return cls.of(numbered, article.infobox.span if article.infobox else None)

    def at(self, span: Span) -> Paragraph | None:
        """Return the numbered paragraph that a span begins in, or None."""
        index = bisect_right(self.starts, span.start) - 1
        if index < 0:
            return None
        paragraph = self.paragraphs[index]
        return paragraph if paragraph.span and span.start < paragraph.span.end else None

    def reference(self, span: Span) -> tuple[Inline, ...]:
        """Return where a fact stands: a link to "para 12" or to the infobox, else the source's line."""
        paragraph = self.at(span)
        if paragraph and paragraph.anchor:
            return (Link((Text(f"para{NBSP}{paragraph.number}"),), Anchor(paragraph.anchor)),)
        return (INFOBOX,) if self.in_infobox(span) else (Text(f"line {span.first_line}"),)

    def in_infobox(self, span: Span) -> bool:
        """Return whether a fact stands in the infobox."""
        return bool(self.infobox and self.infobox.start <= span.start < self.infobox.end)

    def narrator(self, span: Span) -> str:
        """Return who states what nobody is named for."""
        return "the infobox" if self.in_infobox(span) else "the article"

    def back_references(self, rows: dict[str, Rows]) -> dict[str, tuple[Inline, ...]]:
        """Return, by paragraph anchor, links to the rows that rest on it; ``rows`` holds them by annex."""
        found: dict[str, dict[str, set[int]]] = {}
        for annex, spans in rows.items():
            for number, span in ((number, span) for number, row in enumerate(spans, 1) for span in row):
                paragraph = self.at(span)
                if paragraph and paragraph.anchor:
                    found.setdefault(paragraph.anchor, {}).setdefault(annex, set()).add(number)
        return {anchor: _bracketed(numbers) for anchor, numbers in found.items()}


def row_links(annex: str, numbers: Iterable[int]) -> tuple[Inline, ...]:
    """Return links to rows of an annex, "C 1–3, C 7"; a link to a run leads to its first row."""
    content: list[Inline] = []
    for first, last in _runs(sorted(numbers)):
        words = f"{annex}{NBSP}{first}" if first == last else f"{annex}{NBSP}{first}–{last}"
        content += [Text(", "), Link((Text(words),), Anchor(row_anchor(annex, first)))]
    return tuple(content[1:])


def _bracketed(numbers: dict[str, set[int]]) -> tuple[Inline, ...]:
    content: list[Inline] = []
    for annex, rows in sorted(numbers.items()):
        content += [Text(", " if content else " ["), *row_links(annex, rows)]
    return (*content, Text("]"))


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Return consecutive numbers as (first, last) pairs."""
    breaks = [index for index, (a, b) in enumerate(pairwise(numbers), start=1) if b != a + 1]
    bounds = pairwise([0, *breaks, len(numbers)])
    return [(numbers[start], numbers[end - 1]) for start, end in bounds]
