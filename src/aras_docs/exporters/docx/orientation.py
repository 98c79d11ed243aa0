"""Which parts are set on pages turned to landscape: annexes with a table that is too narrow otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aras_docs.document import PartKind
from aras_docs.exporters.cells import cell_text, placed
from aras_docs.nodes import Role, Table
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from aras_docs.document import Part
    from aras_docs.exporters.docx.layout import Layout
    from aras_docs.stylesheet import Stylesheet

# What a character takes on average, as a share of the text's size; lines end at white space and hyphens.
CHARACTER = 0.55
BREAKS = re.compile(r"[\s/–-]+")


def is_landscape(part: Part, layout: Layout, sheet: Stylesheet) -> bool:
    """Return whether a part has a table with a word that only fits into its column on a turned page."""
    if part.kind is not PartKind.ANNEX:
        return False
    (upright, _), (turned, _) = layout.area, layout.turned().area
    tables = (node for node in descend(part.blocks) if isinstance(node, Table))
    return any(upright < width <= turned for table in tables for width in _least_widths(table, sheet))


def _least_widths(table: Table, sheet: Stylesheet) -> list[float]:
    """Return for each column how wide the table must be, in points, for its longest word to fit."""
    total = sum(column.share for column in table.columns) or 1
    text = sheet.text[Role.TABLE_CELL].size * CHARACTER
    longest = _longest_words(table)
    return [
        (length * text + 2 * sheet.table.padding) * total / column.share
        for length, column in zip(longest, table.columns, strict=True)
        if column.share
    ]


def _longest_words(table: Table) -> list[int]:
    """Return how many characters the longest word of each column has, in cells that lie in it alone."""
    longest = [0] * len(table.columns)
    for row in (*table.header, *table.rows):
        for first, cell in placed(row):
            if cell.columns == 1:
                words = BREAKS.split(cell_text(cell))
                longest[first] = max(longest[first], *map(len, words))
    return longest
