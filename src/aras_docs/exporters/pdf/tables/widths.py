"""Column widths: the shares that a table asks for, but no column narrower than its longest word."""

from __future__ import annotations

import re
from dataclasses import replace
from heapq import nlargest
from itertools import pairwise
from typing import TYPE_CHECKING

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
_WIDEST = 0.28


def fitted_columns(table: Table, setting: Setting, across: float) -> tuple[Column, ...]:
    """Return a table's columns with shares in points; ``across`` is the space within a cell's side edges.

    What a column lacks for its longest word the others give, in proportion to what they have to spare.
    Where there isn't enough, each has its part of the width by its longest word.
    """
    edges = column_edges(table.columns, setting.measure)
    asked = [right - left for left, right in pairwise(edges)]
    least = [_widest(paragraphs, setting) + 2 * across for paragraphs in _paragraphs(table)]
    widths = _balanced(asked, least)
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
