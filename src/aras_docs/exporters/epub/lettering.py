"""Text fitted into a box: as large as goes, on as many lines as there is room for."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.exporters.text_width import text_width
from aras_docs.fonts import clusters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.fonts import Face

ELLIPSIS = "…"
# From base line to base line, in sizes.
LEADING = 1.22
STEP = 2


class Box(Struct, frozen=True):
    """Room for text in points, with the largest and smallest size that the text may have."""

    width: float
    height: float
    largest: int
    smallest: int


class Lettering(Struct, frozen=True):
    """A text as lines of one size in points."""

    size: int
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        """Return the height of all lines in points."""
        return len(self.lines) * self.size * LEADING


def fit(text: str, face: Face, box: Box) -> Lettering:
    """Return the text at the largest size that fits; one too long at the smallest ends with an ellipsis."""
    for size in range(box.largest, box.smallest, -STEP):
        lines = _wrap(text.split(), face, box.width / size)
        if _fits(Lettering(size, lines), face, box):
            return Lettering(size, lines)
    return _cut(text, face, box)


def _fits(lettering: Lettering, face: Face, box: Box) -> bool:
    if lettering.height > box.height:
        return False
    return all(text_width(line, face) * lettering.size <= box.width for line in lettering.lines)


def _wrap(words: list[str], face: Face, measure: float) -> tuple[str, ...]:
    """Return words as lines of at most ``measure`` sizes, unless a single word is wider."""
    lines: list[str] = []
    for word in words:
        if lines and text_width(f"{lines[-1]} {word}", face) <= measure:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def _cut(text: str, face: Face, box: Box) -> Lettering:
    measure = box.width / box.smallest
    words = [piece for word in text.split() for piece in _pieces(word, face, measure)]
    lines = _wrap(words, face, measure)
    room = max(1, int(box.height / (box.smallest * LEADING)))
    if len(lines) > room:
        lines = (*lines[: room - 1], _shorten(lines[room - 1], face, measure))
    return Lettering(box.smallest, lines)


def _pieces(word: str, face: Face, measure: float) -> Iterator[str]:
    """Yield a word in pieces of at most ``measure`` sizes."""
    piece = ""
    for cluster in clusters(word):
        if piece and text_width(piece + cluster, face) > measure:
            yield piece
            piece = ""
        piece += cluster
    yield piece


def _shorten(line: str, face: Face, measure: float) -> str:
    """Return as much of a line as goes with an ellipsis after it."""
    starts = accumulate(clusters(line))
    fitting = [start for start in starts if text_width(start.rstrip() + ELLIPSIS, face) <= measure]
    return (fitting[-1].rstrip() if fitting else "") + ELLIPSIS
