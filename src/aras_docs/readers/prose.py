"""Lines of running text → paragraphs and bulleted lists, and their footnotes."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from aras_docs.nodes import Block, List, Role
from aras_docs.readers.noted_text import NotedText
from aras_docs.readers.outline import Branch, outline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.readers.lines import Line

# MediaWiki's bulleted lists. Lines that begin with "#", "-" or ":" stay text: after flattening they are
# as likely to be numbers, dashes and quotations.
_BULLET = re.compile(r"(?P<stars>\*+)[ \t]*(?=[^\s*])")


def blocks(source: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the paragraphs, parted by blank lines, and the lists of some lines; line breaks stay in them.

    The footnotes of a paragraph or list follow it.
    """
    text = NotedText(source, lines)
    return tuple(block for chunk in text.chunks() for block in _blocks_of_chunk(text, chunk))


def _blocks_of_chunk(text: NotedText, chunk: Sequence[Line]) -> Iterator[Block]:
    for bulleted, group in groupby(chunk, key=_is_bulleted):
        lines = tuple(group)
        start, end = lines[0].start, lines[-1].end
        yield _bulleted(text, outline(_entries(lines))) if bulleted else text.paragraph(start, end)
        yield from text.notes(start, end)


def _is_bulleted(line: Line) -> bool:
    return _BULLET.match(line.text) is not None


def _entries(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[Line, int]]]:
    for line in lines:
        if bullet := _BULLET.match(line.text):
            yield len(bullet["stars"]), (line, bullet.end())


def _bulleted(text: NotedText, branches: Sequence[Branch[tuple[Line, int]]]) -> List:
    items = tuple(_item(text, branch) for branch in branches)
    (first, _), last = branches[0].value, _last(branches)
    return List(items, span=text.span(first.start, last.end))


def _item(text: NotedText, branch: Branch[tuple[Line, int]]) -> tuple[Block, ...]:
    line, bullet = branch.value
    own = text.paragraph(line.start + bullet, line.end, Role.LIST_ITEM)
    return (own, _bulleted(text, branch.children)) if branch.children else (own,)


def _last(branches: Sequence[Branch[tuple[Line, int]]]) -> Line:
    while branches[-1].children:
        branches = branches[-1].children
    return branches[-1].value[0]
