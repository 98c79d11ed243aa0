"""The value of an infobox field → its items, nested where flattened bullets say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from aras_docs.article import Item
from aras_docs.readers.brackets import Brackets
from aras_docs.readers.continuation import Kind, goes_on
from aras_docs.readers.lines import Line, span_within
from aras_docs.readers.outline import Branch, outline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Flattening joins the lines of a value by ", ". A statement has commas of its own: it is cut only before a
# bullet, and before the "()" that an emptied template leaves.
_SEPARATORS: Final = {
    Kind.PROSE: re.compile(r",\s*(?=\*|\(\s*\))|\n\s*(?=\*)"),
    Kind.PLACE: re.compile(r",\s+|\n\s*"),
    Kind.LIST: re.compile(r",\s+|\n\s*"),
}
_BULLET = re.compile(r"\s*(\*+)")
# What emptied templates leave around a value: ":" of a lost flag, ";" and "----" of a lost subheading.
_RESIDUE = re.compile(r"(?:[\s,:;*]|-{4,}|\(\s*\))*")
# U+3000 is the last white space in Unicode.
_BLANKS_AND_COMMA: Final = "".join(filter(str.isspace, map(chr, range(0x3001)))) + ","
_CONTENT = re.compile(r"[^\s,:;*()-]")


class _Segment(NamedTuple):
    """A stretch of a value between two separators, with the number of its bullets."""

    start: int
    end: int
    depth: int


def items_of(source: str, lines: Sequence[Line], start: int, kind: Kind) -> tuple[Item, ...]:
    """Return the items of the value that begins at an offset and ends with the lines."""
    cut = _cut(source, start, lines[-1].end, kind)
    joined = _join(source, cut, kind)
    trimmed = (_trim(source, segment) for segment in joined)
    said = ((segment.depth, segment) for segment in trimmed if _says(source, segment))
    return tuple(_item(source, lines, branch) for branch in outline(said))


def _cut(source: str, start: int, end: int, kind: Kind) -> Iterator[_Segment]:
    brackets = Brackets(source, start, end)
    for separator in _SEPARATORS[kind].finditer(source, start, end):
        if not brackets.hold(separator.start()):
            yield _segment(source, start, separator.start())
            start = separator.end()
    yield _segment(source, start, end)


def _segment(source: str, start: int, end: int) -> _Segment:
    bullet = _BULLET.match(source, start, end)
    return _Segment(start, end, len(bullet[1]) if bullet else 0)


def _says(source: str, segment: _Segment) -> bool:
    return _CONTENT.search(source, segment.start, segment.end) is not None


def _join(source: str, segments: Iterator[_Segment], kind: Kind) -> Iterator[_Segment]:
    """Return the segments, those that go on with the one before joined to it."""
    whole = next(segments)
    before = _text(source, whole)
    for segment in segments:
        text = _text(source, segment)
        if not segment.depth and text and goes_on(before, text, kind):
            whole = whole._replace(end=segment.end)
        else:
            yield whole
            whole = segment
        before = text
    yield whole


def _text(source: str, segment: _Segment) -> str:
    return source[segment.start : segment.end].strip(_BLANKS_AND_COMMA + "*")


def _trim(source: str, segment: _Segment) -> _Segment:
    residue = _RESIDUE.match(source, segment.start, segment.end)
    start = residue.end() if residue else segment.start
    return segment._replace(
        start=start, end=start + len(source[start : segment.end].rstrip(_BLANKS_AND_COMMA))
    )


def _item(source: str, lines: Sequence[Line], branch: Branch[_Segment]) -> Item:
    start, end, _ = branch.value
    children = tuple(_item(source, lines, child) for child in branch.children)
    return Item(source[start:end], span_within(lines, start, end), children)
