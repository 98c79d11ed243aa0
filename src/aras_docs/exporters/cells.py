"""What every format asks of a table: where cells and columns lie, and what they say."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from aras_docs.document import plain_text
from aras_docs.nodes import Heading, Paragraph, TableKind
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.nodes import Cell, Column, Row, Table


def placed(row: Row) -> Iterator[tuple[int, Cell]]:
    """Yield each cell with the number of its first column, counted from 0."""
    starts = accumulate((cell.columns for cell in row.cells), initial=0)
    return zip(starts, row.cells, strict=False)


def column_edges(columns: tuple[Column, ...], width: float) -> tuple[float, ...]:
    """Return where each column of a table begins and the last one ends, from 0 to the table's width."""
    total = sum(column.share for column in columns)
    shares = accumulate((column.share for column in columns), initial=0.0)
    return tuple(width * share / total if share else 0.0 for share in shares)


def cell_text(cell: Cell) -> str:
    """Return the words of a cell."""
    blocks = (block for block in descend(cell.blocks) if isinstance(block, Paragraph | Heading))
    return " ".join(filter(None, (plain_text(block.content) for block in blocks)))


def begins_with_caption(table: Table) -> bool:
    """Return whether a panel's first row, one cell across it, says what its caption says."""
    match (*table.header, *table.rows)[:1]:
        case [row] if table.kind is TableKind.PANEL and len(row.cells) == 1:
            return cell_text(row.cells[0]) == plain_text(table.caption)
        case _:
            return False


def is_empty(table: Table) -> bool:
    """Return whether no row of a table has a cell."""
    return not any(row.cells for row in (*table.header, *table.rows))
