"""Headings and the lines under them → sections nested by level."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from aras_docs.article import Section
from aras_docs.nodes import Span, Text
from aras_docs.readers.lines import Line
from aras_docs.readers.outline import DEEPEST, Branch, outline
from aras_docs.readers.prose import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Level 1 is the article's title.
HIGHEST = 2


class HeadingLine(NamedTuple):
    """A line such as ``== Title ==``: the number of equals signs, and the title between them."""

    level: int
    title: Text
    line: Line


def heading_line(line: Line) -> HeadingLine | None:
    """Return the heading that a line is, or None.

    As in MediaWiki the level is the number of equals signs that stand on both sides, at most 6; any more
    of them belong to the title.
    """
    text = line.text
    if not text.startswith("="):
        return None
    level = min(len(text) - len(text.lstrip("=")), len(text) - len(text.rstrip("=")), DEEPEST)
    title = text[level:-level].strip() if level else ""
    if not title.strip("="):
        return None
    start = text.index(title, level)
    return HeadingLine(level, Text(title, line.part(start, start + len(title))), line)


def sections(source: str, lines: Sequence[Line]) -> tuple[Section, ...]:
    """Return the sections of lines of which the first is a heading, nested by level.

    A heading of level 1 inside an article is read as level 2.
    """
    entries = ((max(heading.level, HIGHEST), (heading, body)) for heading, body in parts(lines))
    return tuple(_section(source, branch) for branch in outline(entries))


def parts(lines: Sequence[Line]) -> Iterator[tuple[HeadingLine, Sequence[Line]]]:
    """Yield each heading among some lines, of which the first is one, with the lines up to the next."""
    found = [(index, heading) for index, line in enumerate(lines) if (heading := heading_line(line))]
    ends = [*(index for index, _ in found), len(lines)][1:]
    for (index, heading), end in zip(found, ends, strict=True):
        yield heading, lines[index + 1 : end]


def _section(source: str, branch: Branch[tuple[HeadingLine, Sequence[Line]]]) -> Section:
    heading, body = branch.value
    inner = tuple(_section(source, child) for child in branch.children)
    last = body[-1] if body else heading.line
    end = inner[-1].span if inner else last.part(0, len(last.text))
    span = Span(heading.line.start, end.end, heading.line.number, end.last_line)
    return Section(max(heading.level, HIGHEST), heading.title, blocks(source, body), inner, span)
