"""Lines of running text → paragraphs and bulleted lists."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from aras_docs.nodes import Block, List, Paragraph, Role, Span, Text
from aras_docs.readers.lines import Line, chunks, span_of
from aras_docs.readers.outline import Branch, outline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# MediaWiki's bulleted lists. Lines that begin with "#", "-" or ":" stay text: after flattening they are
# as likely to be numbers, dashes and quotations.
_BULLET = re.compile(r"(?P<stars>\*+)[ \t]*(?=[^\s*])")


def blocks(source: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the paragraphs, parted by blank lines, and the lists of some lines; line breaks stay in them."""
    return tuple(block for chunk in chunks(lines) for block in _blocks_of_chunk(source, chunk))


def _blocks_of_chunk(source: str, chunk: Sequence[Line]) -> Iterator[Block]:
    for bulleted, group in groupby(chunk, key=_is_bulleted):
        lines = tuple(group)
        yield _bulleted(outline(_entries(lines))) if bulleted else _paragraph(source, span_of(lines))


def _is_bulleted(line: Line) -> bool:
    return _BULLET.match(line.text) is not None


def _paragraph(source: str, span: Span) -> Paragraph:
    return Paragraph((Text(source[span.start : span.end], span),), span=span)


def _entries(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[Line, int]]]:
    for line in lines:
        if bullet := _BULLET.match(line.text):
            yield len(bullet["stars"]), (line, bullet.end())


def _bulleted(branches: Sequence[Branch[tuple[Line, int]]]) -> List:
    items = tuple(_item(branch) for branch in branches)
    first, _ = branches[0].value
    return List(items, span=Span(first.start, _end(branches).end, first.number, _end(branches).number))


def _item(branch: Branch[tuple[Line, int]]) -> tuple[Block, ...]:
    line, bullet = branch.value
    span = line.part(bullet, len(line.text))
    own = Paragraph((Text(line.text[bullet:], span),), Role.LIST_ITEM, span=span)
    return (own, _bulleted(branch.children)) if branch.children else (own,)


def _end(branches: Sequence[Branch[tuple[Line, int]]]) -> Line:
    while branches[-1].children:
        branches = branches[-1].children
    return branches[-1].value[0]
