"""The running text of an article, paragraph by paragraph, each character traced back to the source."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple, assert_never

from msgspec import Struct

from aras_docs.analysis.language.sentences import Sentence, sentences
from aras_docs.analysis.phases import Phase, phase_of
from aras_docs.article import Article, Field, Section
from aras_docs.nodes import (
    Block,
    DefinitionList,
    Figure,
    Heading,
    Inline,
    LineBreak,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Span,
    Table,
    Text,
)
from aras_docs.traversal import leaves


class Lines:
    """Where the lines of a source begin, so that any stretch of it becomes a span."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(mark.end() for mark in re.finditer("\n", text))]

    def span(self, start: int, end: int) -> Span:
        """Return the span of two character offsets, the end exclusive."""
        line = bisect_right(self._starts, start)
        return Span(start, end, line, bisect_right(self._starts, end - 1 if end > start else start, line))


class Piece(NamedTuple):
    """A run of passage text that begins at ``at`` and was taken from ``start`` to ``end`` of the source."""

    at: int
    start: int
    end: int


class Passage(Struct, frozen=True):
    """A paragraph's text with the title and phase of its section, and the pieces it is made of.

    ``titles`` are those of the sections it stands in, from the outermost to its own; ``sentences`` are
    empty where only dates are looked for.
    """

    text: str
    section: str | None
    phase: Phase
    pieces: tuple[Piece, ...]
    lines: Lines
    titles: tuple[str, ...] = ()
    sentences: tuple[Sentence, ...] = ()

    def offset(self, position: int) -> int:
        """Return the source offset of a position in ``text``."""
        # A piece that begins at the position itself sorts before the next position.
        index = bisect_left(self.pieces, (position + 1,), 1) - 1
        at, start, end = self.pieces[index]
        offset = start + position - at
        return offset if start <= offset <= end else end if offset > end else start

    def span(self, start: int, end: int) -> Span:
        """Return the source span of a stretch of ``text``, the end exclusive."""
        last = self.offset(end - 1) + 1 if end > start else self.offset(end)
        return self.lines.span(self.offset(start), last)


def passages(article: Article, lines: Lines, window_year: int | None) -> Iterator[Passage]:
    """Yield the paragraphs of the lead and the sections, in the order of the source."""
    lead = [(content(paragraph), paragraph) for paragraph in paragraphs(article.lead)]
    yield from _of_paragraphs(lead, (), Phase.LEAD, lines)
    for section in article.sections:
        yield from _of_section(section, (), Phase.NARRATIVE, lines, window_year)


def field_passage(field: Field, source: str, lines: Lines) -> Passage:
    """Return the verbatim value of an infobox field as a passage."""
    start = source.find(field.raw, field.span.start, field.span.end)
    start = field.span.start if start < 0 else start
    piece = Piece(0, start, field.span.end)
    return Passage(field.raw, None, Phase.NARRATIVE, (piece,), lines)


def _of_section(
    section: Section, above: tuple[str, ...], parent: Phase, lines: Lines, window_year: int | None
) -> Iterator[Passage]:
    own = [(content(paragraph), paragraph) for paragraph in paragraphs(section.blocks)]
    phase = phase_of(section.title.value, parent, (text for text, _ in own), window_year)
    titles = (*above, section.title.value)
    yield from _of_paragraphs(own, titles, phase, lines)
    for child in section.sections:
        yield from _of_section(child, titles, phase, lines, window_year)


def _of_paragraphs(
    own: Iterable[tuple[str, Paragraph]], titles: tuple[str, ...], phase: Phase, lines: Lines
) -> Iterator[Passage]:
    title = titles[-1] if titles else None
    for text, paragraph in own:
        pieces = tuple(_pieces(paragraph))
        if pieces:
            yield Passage(text, title, phase, pieces, lines, titles, tuple(sentences(text)))


def paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Yield the paragraphs of running text among blocks, those of lists and quotations included."""
    for block in blocks:
        match block:
            case Paragraph():
                yield block
            case List():
                for item in block.items:
                    yield from paragraphs(item)
            case DefinitionList():
                for entry in block.entries:
                    yield from paragraphs(entry.blocks)
            case Quote():
                yield from paragraphs(block.blocks)
            case Heading() | Table() | Figure() | Note():
                pass
            case _:
                assert_never(block)


def content(paragraph: Paragraph) -> str:
    """Return the characters of a paragraph, a forced line break as a line feed."""
    return "".join(text.value for text in _texts(paragraph.content))


def _texts(inlines: Iterable[Inline]) -> Iterator[Text]:
    for leaf in leaves(inlines):
        match leaf:
            case Text():
                yield leaf
            case LineBreak():
                yield Text("\n")
            case NoteRef():
                pass
            case _:
                assert_never(leaf)


def _pieces(paragraph: Paragraph) -> Iterator[Piece]:
    at = 0
    for text in _texts(paragraph.content):
        if text.span is not None and text.value:
            yield Piece(at, text.span.start, text.span.end)
        at += len(text.value)
