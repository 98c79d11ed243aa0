"""Every text that an article takes from its source, and the characters that none of them holds."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.nodes import Block, List, Note, NoteRef, Paragraph, Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.article import Article, Item, Section


# A footnote's call without its words, white space aside, as in "{{#tag:ref||group=nb}}".
_EMPTY_CALL = re.compile(r"\{\{[#\w:-]+(?:\|(?:\w+=[^|{}]*)?)+\}\}")


class Taken(Struct, frozen=True):
    """A text and the span it claims to come from."""

    text: str
    span: Span


def taken(article: Article) -> Iterator[Taken]:
    """Return all texts and infobox items of an article with their spans."""
    yield from _texts((article.title, *article.residue))
    for field in article.infobox.fields if article.infobox else ():
        yield from _items(field.items)
    yield from _blocks(article.lead)
    for section in all_sections(article.sections):
        yield from _texts((section.title,))
        yield from _blocks(section.blocks)


def all_sections(sections: Iterable[Section]) -> Iterator[Section]:
    """Return sections with their subsections, in reading order."""
    for section in sections:
        yield section
        yield from all_sections(section.sections)


def lost(article: Article) -> str:
    """Return the characters of the source that no span accounts for, white space aside.

    Around a title or heading only equals signs may be left, around a list's items only stars, around the
    words of a footnote only its call, and in an infobox field, besides its key, only what the flattening of
    empty templates leaves.
    """
    left = _Left(article.source.text)
    for piece in taken(article):
        left.take(piece.span)
    for span in _marked(article):
        left.forgive(span, "=")
    for block in _lists(article):
        left.forgive(block, "*")
    for note in notes(article):
        left.take_call(note)
    for field in article.infobox.fields if article.infobox else ():
        start = article.source.text.index(field.key, field.span.start)
        left.take(Span(start, start + len(field.key), 0, 0))
        left.forgive(field.span, ",:;*()-")
    return left.text()


class _Left:
    def __init__(self, text: str) -> None:
        self.chars = list(text)

    def take(self, span: Span) -> None:
        self.chars[span.start : span.end] = " " * (span.end - span.start)

    def forgive(self, span: Span, markup: str) -> None:
        for offset in range(span.start, span.end):
            if self.chars[offset] in markup:
                self.chars[offset] = " "

    def take_call(self, note: Note) -> None:
        """Take the beginning and the end of a note's call, if nothing but that is left of it."""
        assert note.span, note.name
        call = "".join("".join(self.chars[note.span.start : note.span.end]).split())
        if _EMPTY_CALL.fullmatch(call):
            self.take(note.span)

    def text(self) -> str:
        return _EMPTY_CALL.sub("", "".join("".join(self.chars).split()))


def _marked(article: Article) -> Iterator[Span]:
    """Return the spans of the lines of the title and the headings."""
    headings = (section.title for section in all_sections(article.sections))
    for title in chain((article.title,), headings):
        if span := title.span:
            text = article.source.text
            end = text.find("\n", span.end)
            start = text.rfind("\n", 0, span.start) + 1
            yield Span(start, len(text) if end < 0 else end, span.first_line, span.last_line)


def _lists(article: Article) -> Iterator[Span]:
    for block in _all_blocks(article):
        if isinstance(block, List) and block.span:
            yield block.span


def _all_blocks(article: Article) -> Iterator[Block]:
    inner = (section.blocks for section in all_sections(article.sections))
    return chain(article.lead, *inner)


def notes(article: Article) -> list[Note]:
    """Return the footnotes of an article's text."""
    return [block for block in _all_blocks(article) if isinstance(block, Note)]


def marks(blocks: Iterable[Block]) -> Iterator[str]:
    """Return the names of the notes that the marks in some blocks refer to."""
    for block in blocks:
        match block:
            case Paragraph(content=content):
                yield from (mark.note for mark in content if isinstance(mark, NoteRef))
            case List(items=items):
                yield from marks(chain.from_iterable(items))
            case _:
                pass


def all_marks(article: Article) -> list[str]:
    """Return the names of the notes that the marks in an article's text refer to."""
    return list(marks(_all_blocks(article)))


def _items(items: Iterable[Item]) -> Iterator[Taken]:
    for item in items:
        yield Taken(item.text, item.span)
        yield from _items(item.children)


def _blocks(blocks: Iterable[Block]) -> Iterator[Taken]:
    for block in blocks:
        match block:
            case Paragraph(content=content):
                yield from _texts(text for text in content if isinstance(text, Text))
            case Note(blocks=inner):
                yield from _blocks(inner)
            case List(items=items):
                for item in items:
                    yield from _blocks(item)
            case _:
                message = f"a reader made a {type(block).__name__}"
                raise TypeError(message)


def _texts(texts: Iterable[Text]) -> Iterator[Taken]:
    for text in texts:
        assert text.span is not None, f"no span: {text.value!r}"
        yield Taken(text.value, text.span)
