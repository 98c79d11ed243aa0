"""Running text in which footnotes stand: paragraphs with marks, and the notes that these refer to."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from aras_docs.nodes import Note, NoteRef, Paragraph, Role, Text
from aras_docs.readers.lines import Line, chunks, span_within
from aras_docs.readers.residue import residue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.nodes import Inline, Span
    from aras_docs.readers.footnotes import Footnote

_START = attrgetter("start")
# A paragraph of a note, up to a blank line.
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*+")


class NotedText:
    """Lines of running text and the footnotes in them."""

    __slots__ = ("_footnotes", "_lines", "_source")

    def __init__(self, source: str, lines: Sequence[Line]) -> None:
        self._source = source
        self._lines = lines
        self._footnotes = residue(source, lines).footnotes

    def chunks(self) -> Iterator[Sequence[Line]]:
        """Yield the lines in runs that blank lines part; lines that a footnote goes across are one."""
        for chunk in chunks(self._lines, self._in_footnote):
            yield tuple(self._joined(chunk)) if self._footnotes else chunk

    def span(self, start: int, end: int) -> Span:
        """Return the span of a stretch that begins and ends within the lines."""
        return span_within(self._lines, start, end)

    def paragraph(self, start: int, end: int, role: Role = Role.BODY) -> Paragraph:
        """Return the stretch between two offsets as a paragraph, with a mark for each footnote in it."""
        whole = self._text(start, end)
        content = tuple(self._content(start, end)) if self._footnotes else ()
        return Paragraph(content or (whole,), role, span=whole.span)

    def notes(self, start: int, end: int) -> Iterator[Note]:
        """Yield the footnotes between two offsets; one without words is none."""
        for note in self._between(start, end):
            found = _PARAGRAPH.finditer(self._source, note.words_start, note.words_end)
            texts = (self._text(match.start(), match.start() + len(match[0].rstrip())) for match in found)
            if paragraphs := tuple(Paragraph((text,), Role.NOTE, span=text.span) for text in texts):
                yield Note(note.name, paragraphs, self.span(note.start, note.end))

    def _content(self, start: int, end: int) -> Iterator[Inline]:
        for note in self._between(start, end):
            stop = note.start if _goes_on(self._source, note.end) else self._end_of_words(start, note.start)
            if start < stop:
                yield self._text(start, stop)
            if not note.says_nothing:
                yield NoteRef(note.name)
            start = note.end
        if start < end:
            yield self._text(start, end)

    def _text(self, start: int, end: int) -> Text:
        return Text(self._source[start:end], self.span(start, end))

    def _end_of_words(self, start: int, end: int) -> int:
        return start + len(self._source[start:end].rstrip())

    def _between(self, start: int, end: int) -> Sequence[Footnote]:
        first = bisect_left(self._footnotes, start, key=_START)
        return self._footnotes[first : bisect_left(self._footnotes, end, key=_START)]

    def _joined(self, lines: Sequence[Line]) -> Iterator[Line]:
        starts = [index for index, line in enumerate(lines) if not self._in_footnote(line.start)]
        for index, end in zip(starts, [*starts, len(lines)][1:], strict=True):
            first = lines[index]
            yield first._replace(text=self._source[first.start : lines[end - 1].end])

    def _in_footnote(self, offset: int) -> bool:
        index = bisect_left(self._footnotes, offset, key=_START) - 1
        return index >= 0 and offset < self._footnotes[index].end


def _goes_on(source: str, offset: int) -> bool:
    """Return whether a word stands right behind a mark, from which white space before it parts the words."""
    return source[offset : offset + 1].isalnum()
