"""The lines of a source that aren't blank, each with its number and offset, and the spans they make."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from aras_docs.nodes import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LINE = re.compile(r"[^\n]+")
_START = attrgetter("start")


class Line(NamedTuple):
    """A line without the white space around it: 1-based number, offset of its text, and the text."""

    number: int
    start: int
    text: str

    @property
    def end(self) -> int:
        """Return the offset after the line's text."""
        return self.start + len(self.text)

    def part(self, start: int, end: int) -> Span:
        """Return the span of a stretch of the line, in offsets within the line's text."""
        return Span(self.start + start, self.start + end, self.number, self.number)


def text_lines(source: str) -> Iterator[Line]:
    """Return the lines of a source that hold more than white space, in order."""
    number, counted = 1, 0
    for match in _LINE.finditer(source):
        number += source.count("\n", counted, match.start())
        counted = match.start()
        if text := match[0].strip():
            yield Line(number, match.start() + _indent(match[0]), text)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def span_of(lines: Sequence[Line]) -> Span:
    """Return the span from the first of some lines to the last."""
    return Span(lines[0].start, lines[-1].end, lines[0].number, lines[-1].number)


def span_within(lines: Sequence[Line], start: int, end: int) -> Span:
    """Return the span of a non-empty stretch that begins and ends within some lines, by its offsets."""
    return Span(start, end, _line_at(lines, start).number, _line_at(lines, end - 1).number)


def _line_at(lines: Sequence[Line], offset: int) -> Line:
    return lines[bisect_right(lines, offset, key=_START) - 1]


def chunks(lines: Sequence[Line], held: Callable[[int], bool]) -> Iterator[Sequence[Line]]:
    """Return the lines in runs that blank lines part, those lines excepted that begin where ``held``."""
    start = 0
    for index in range(1, len(lines)):
        if lines[index].number > lines[index - 1].number + 1 and not held(lines[index].start):
            yield lines[start:index]
            start = index
    if lines:
        yield lines[start:]
