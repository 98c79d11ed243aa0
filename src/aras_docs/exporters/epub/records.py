"""A table that a small screen has no room for, as records: the first cell the term, the others below it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.exporters.cells import cell_text, placed
from aras_docs.exporters.epub.cells import flow_cell
from aras_docs.exporters.epub.inlines import inlines
from aras_docs.exporters.epub.markup import element
from aras_docs.nodes import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.epub.cells import Flow
    from aras_docs.exporters.epub.markup import Content, Element
    from aras_docs.exporters.epub.scope import Scope
    from aras_docs.nodes import Cell, Row, Table

# A wider table is cut off on a phone; readers neither shrink nor scroll it.
MOST_COLUMNS = 4
# A column of sentences, by the mean length of its cells in characters: beside three others it has room for
# some fifteen on a line of a phone.
SENTENCES = 90


def needs_records(block: Table) -> bool:
    """Return whether a table has too many columns for a phone, or as many as go and one of sentences."""
    columns = len(block.columns)
    return columns > MOST_COLUMNS or (columns == MOST_COLUMNS and prose_column(block) is not None)


def prose_column(block: Table) -> int | None:
    """Return the number of the column, the first left aside, whose cells hold sentences, or None."""
    lengths: dict[int, list[int]] = {}
    for row in block.rows:
        for start, cell in placed(row):
            lengths.setdefault(start, []).append(len(cell_text(cell)))
    means = {column: sum(found) / len(found) for column, found in lengths.items() if column}
    longest = max(means, key=lambda column: means[column], default=None)
    return longest if longest is not None and means[longest] > SENTENCES else None


def records(block: Table, scope: Scope, flow: Flow) -> Element:
    """Return a table as definition lists, broken where a row is one cell for all columns."""
    made = element("div", {"id": scope.claim(block.anchor), "class": "records"})
    if block.caption:
        made.append(element("p", {"class": Role.CAPTION.value}, *inlines(block.caption, scope)))
    heads = tuple(_head(block, column) for column in range(len(block.columns)))
    made.extend(_Records(heads, prose_column(block), scope, flow).elements(block.rows))
    return made


def _head(block: Table, column: int) -> str:
    """Return what the header says above a column, or its number where it says nothing."""
    texts = (
        cell_text(cell)
        for row in block.header
        for start, cell in placed(row)
        if start <= column < start + cell.columns
    )
    return ", ".join(filter(None, texts)) or str(column + 1)


class _Records(Struct, frozen=True):
    """Renders rows; with a column of sentences (``prose``) that and the term go without labels."""

    heads: tuple[str, ...]
    prose: int | None
    scope: Scope
    flow: Flow

    def elements(self, rows: tuple[Row, ...]) -> Iterator[Element]:
        yield from self._key()
        for whole, group in groupby(rows, key=lambda row: len(row.cells) == 1):
            if whole:
                yield from map(self._whole, group)
            else:
                yield element("dl", {}, *(field for row in group for field in self._record(row)))

    def _key(self) -> Iterator[Element]:
        """Yield a line with the heads of the two columns that go without labels: "Date · Event"."""
        if self.prose is not None:
            text = f"{self.heads[0]} · {self.heads[self.prose]}"
            yield element("p", {"class": Role.LABEL.value}, text)

    def _whole(self, row: Row) -> Element:
        attributes = {"id": self.scope.claim(row.anchor), "class": Role.TERM.value}
        return element("div", attributes, *flow_cell(row.cells[0], self.scope, self.flow))

    def _record(self, row: Row) -> Iterator[Element]:
        (_, first), *rest = placed(row)
        attributes = {"id": self.scope.claim(row.anchor)}
        yield element("dt", attributes, *self._label(0, first), *self._content(first))
        # The sentences come first, what is said of them after.
        for column, cell in sorted(rest, key=lambda place: place[0] != self.prose):
            yield element("dd", {}, *self._label(column, cell), *self._content(cell))

    def _label(self, column: int, cell: Cell) -> Iterator[Content]:
        if self.prose is None or column not in (0, self.prose):
            heads = dict.fromkeys(self.heads[column : column + cell.columns])
            yield element("span", {"class": Role.LABEL.value}, f"{', '.join(heads)}:")
            yield " "

    def _content(self, cell: Cell) -> list[Content]:
        return flow_cell(cell, self.scope, self.flow)
