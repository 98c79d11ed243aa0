"""Column widths: the shares that a table asks for, but no column narrower than its longest word."""

from __future__ import annotations

import re
from heapq import nlargest
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from aras_docs.exporters.cells import column_edges, placed
from aras_docs.exporters.pdf.linebreaking.units import units
from aras_docs.nodes import Paragraph, Text
from aras_docs.traversal import descend, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.setting import Setting
    from aras_docs.nodes import Column, Table

# Between two of these a line may end, so that each is a word here.
_WORDS = re.compile(r"[^ \t\r\n\-‐–—/]+[-‐–—/]?")
# So many paragraphs of a column, those with the longest words in letters, are measured.
_CANDIDATES = 6
# A word wider than this part of the table, such as an address, is broken.
_WIDEST = 0.34
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
    Where there isn't enough, each has its part of the width by its longest word.
    """
    return _columns(table, setting.measure, _words(table, setting), across)


def fitted(table: Table, setting: Setting, across: float) -> tuple[tuple[Column, ...], Spacing]:
    """Return a table's columns, and a spacing that is tighter where their longest words need it."""
    words = _words(table, setting)
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


def _words(table: Table, setting: Setting) -> list[float]:
    return [_widest(paragraphs, setting) for paragraphs in _paragraphs(table)]


def _columns(table: Table, measure: float, words: Sequence[float], across: float) -> tuple[Column, ...]:
    asked = [right - left for left, right in pairwise(column_edges(table.columns, measure))]
    widths = _balanced(asked, [word + 2 * across for word in words])
    return tuple(replace(column, share=share) for column, share in zip(table.columns, widths, strict=True))


def _balanced(asked: Sequence[float], least: Sequence[float]) -> Sequence[float]:
    lacking = sum(max(need - width, 0) for need, width in zip(least, asked, strict=True))
    spare = sum(max(width - need, 0) for need, width in zip(least, asked, strict=True))
    if lacking > spare:
        return least
    part = lacking / spare if spare else 0
    return [max(need, width - (width - need) * part) for need, width in zip(least, asked, strict=True)]


def _paragraphs(table: Table) -> Iterator[list[Paragraph]]:
    """Yield for each column those paragraphs of its cells that have the longest words."""
    columns: list[dict[str, Paragraph]] = [{} for _ in table.columns]
    for row in (*table.header, *table.rows):
        for start, cell in placed(row):
            if cell.columns == 1:
                found = (node for node in descend(cell.blocks) if isinstance(node, Paragraph))
                columns[start].update((_longest_word(node), node) for node in found)
    return ([column[word] for word in nlargest(_CANDIDATES, column, key=len)] for column in columns)


def _longest_word(paragraph: Paragraph) -> str:
    texts = (leaf.value for leaf in leaves(paragraph.content) if isinstance(leaf, Text))
    return max((word for text in texts for word in _WORDS.findall(text)), key=len, default="")


def _widest(paragraphs: Iterable[Paragraph], setting: Setting) -> float:
    """Return the width of the widest word, in points, that isn't to be broken."""
    typesetter = setting.trial().typesetter
    runs = (typesetter.runs(each.content, setting.style(each.role)) for each in paragraphs)
    words = (unit.width for each in runs for section in units(each) for unit in section)
    return max((width for width in words if width <= _WIDEST * setting.measure), default=0.0)
