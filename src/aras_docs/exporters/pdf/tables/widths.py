"""Column widths: the shares that a table asks for, but no column narrower than its longest word."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from aras_docs.exporters.cells import column_edges
from aras_docs.exporters.pdf.tables.words import longest_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.exporters.pdf.setting import Setting
    from aras_docs.nodes import Column, Table

# Before words are broken, cells have no more space at their edges than this part of what they should have,
# and then smaller text, down to this part of its size.
_TIGHTEST = 0.4
_SMALLEST = 0.85


class Spacing(NamedTuple):
    """The space within a cell's side edges in points, and the size of its text, in the style's."""

    across: float
    size: float = 1.0


def fitted_columns(table: Table, setting: Setting, across: float) -> tuple[Column, ...]:
    """Return a table's columns with shares in points; ``across`` is the space within a cell's side edges.

    What a column lacks for its longest word the others give, in proportion to what they have to spare.
    Where there isn't enough, those with the longest words share what the others leave.
    """
    return _columns(table, setting.measure, _words(table, setting, across), across)


def fitted(table: Table, setting: Setting, across: float) -> tuple[tuple[Column, ...], Spacing]:
    """Return a table's columns, and a spacing that is tighter where their longest words need it."""
    words = _words(table, setting, across * _TIGHTEST, _SMALLEST)
    spacing = _spacing(sum(words), 2 * len(words), setting.measure, across)
    smaller = [word * spacing.size for word in words]
    return _columns(table, setting.measure, smaller, spacing.across), spacing


def _spacing(words: float, edges: int, measure: float, across: float) -> Spacing:
    """Return the space left at so many edges beside the longest words, which are made smaller only then."""
    if not words or words + edges * across <= measure:
        return Spacing(across)
    least = across * _TIGHTEST
    size = min(max((measure - edges * least) / words, _SMALLEST), 1.0)
    return Spacing(max((measure - words * size) / edges, least), size)


def _words(table: Table, setting: Setting, across: float, size: float = 1.0) -> list[float]:
    """Return the longest word of each column, without long ones where even at that size not all have room."""
    found = longest_words(table, setting)
    needed = sum(word.whole for word in found) * size + 2 * len(found) * across
    return [word.whole if needed <= setting.measure else word.short for word in found]


def _columns(table: Table, measure: float, words: Sequence[float], across: float) -> tuple[Column, ...]:
    asked = [right - left for left, right in pairwise(column_edges(table.columns, measure))]
    widths = _balanced(asked, [word + 2 * across for word in words])
    return tuple(replace(column, share=share) for column, share in zip(table.columns, widths, strict=True))


def _balanced(asked: Sequence[float], least: Sequence[float]) -> Sequence[float]:
    lacking = sum(max(need - width, 0) for need, width in zip(least, asked, strict=True))
    spare = sum(max(width - need, 0) for need, width in zip(least, asked, strict=True))
    if lacking > spare:
        return _capped(least, sum(asked))
    part = lacking / spare if spare else 0
    return [max(need, width - (width - need) * part) for need, width in zip(least, asked, strict=True)]


def _capped(least: Sequence[float], measure: float) -> Sequence[float]:
    """Return the widths that columns need at least, but for the widest ones, which share what is left."""
    room, count = measure, len(least)
    for need in sorted(least):
        if need * count > room:
            break
        room, count = room - need, count - 1
    return [min(need, room / count) if count else need for need in least]
