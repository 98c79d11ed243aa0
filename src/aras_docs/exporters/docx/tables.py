"""Tables of fixed widths, with a caption before, header rows that repeat and rows that stay whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from aras_docs.document import plain_text
from aras_docs.exporters.cells import begins_with_caption, column_edges, is_empty, placed
from aras_docs.exporters.docx.caption_numbers import Label
from aras_docs.exporters.docx.captions import captioned
from aras_docs.exporters.docx.oxml import TWIPS, element, elements, switch, twips
from aras_docs.exporters.docx.paragraphs import paragraph, separator
from aras_docs.exporters.docx.story import Place, Story
from aras_docs.exporters.docx.style_names import Named
from aras_docs.nodes import Alignment, Block, TableKind

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.nodes import Cell, Column, Row, Table

Fill: TypeAlias = Callable[[Iterable[Block], Place, Story], "list[Element]"]

# A cell of more characters can fill most of a page, which a row that stays whole would leave empty before it.
LONGEST_WHOLE = 2000

# ECMA-376 Part 1, w:tblLook: the bits that say which of a table style's conditional formats apply.
FIRST_ROW = 0x0020
FIRST_COLUMN = 0x0080
NO_HORIZONTAL_BANDS = 0x0200
NO_VERTICAL_BANDS = 0x0400


class Frame(Struct, frozen=True):
    """A table on its way: the widths of its columns in twips, where it stands, and what fills its cells."""

    block: Table
    grid: list[int]
    place: Place
    story: Story
    fill: Fill


def table(block: Table, place: Place, story: Story, fill: Fill) -> list[Element]:
    """Return a table between its caption and a separator; ``fill`` makes the blocks of a cell."""
    caption = () if begins_with_caption(block) else block.caption
    made = captioned(Label.TABLE, caption, story)
    if is_empty(block):
        story.reports.table_empty(block)
    else:
        made.append(_table(Frame(block, _grid(block.columns, place), place, story, fill)))
    made.append(separator())
    story.bookmarks.at_start(block.anchor, made)
    return made


def _table(frame: Frame) -> Element:
    header, rows = _divided(frame.block)
    made = [_row(row, frame, heads=True, keeps=bool(rows)) for row in header]
    made += [_row(row, frame, keeps=_keeps(number, len(rows))) for number, row in enumerate(rows)]
    return element("w:tbl", _properties(frame, headed=bool(header)), _columns(frame.grid), *made)


def _divided(block: Table) -> tuple[list[Row], list[Row]]:
    """Return the header rows and the others: a first row of nothing but headings is one too, as in panels."""
    # Word takes a row without cells for damage.
    header = [row for row in block.header if row.cells]
    rows = [row for row in block.rows if row.cells]
    if not header and all(cell.header for cell in rows[0].cells):
        return rows[:1], rows[1:]
    return header, rows


def _keeps(number: int, rows: int) -> bool:
    """Return whether a row stays on the page of the next: the first does, and the last but one.

    So no row is left alone at the foot of a page or at the head of the next.
    """
    return number in (0, rows - 2) and number < rows - 1


def _grid(columns: tuple[Column, ...], place: Place) -> list[int]:
    """Return the widths of columns in twips; they add up to the width of the place."""
    edges = map(round, column_edges(columns, twips(place.width - place.indent)))
    return [right - left for left, right in pairwise(edges)]


def _properties(frame: Frame, *, headed: bool) -> Element:
    block, indent = frame.block, frame.place.indent
    style = Named.PANEL_TABLE if block.kind is TableKind.PANEL else Named.DATA_TABLE
    return element(
        "w:tblPr",
        element("w:tblStyle", val=style.id),
        element("w:tblW", w=sum(frame.grid), type="dxa"),
        element("w:tblInd", w=twips(indent), type="dxa") if indent else None,
        element("w:tblLayout", type="fixed"),
        _look(headed=headed, panel=block.kind is TableKind.PANEL),
        element("w:tblCaption", val=plain_text(block.caption)),
        element("w:tblDescription", val=block.description),
    )


def _look(*, headed: bool, panel: bool) -> Element:
    bits = (FIRST_ROW * headed) | (FIRST_COLUMN * panel) | (NO_HORIZONTAL_BANDS * panel) | NO_VERTICAL_BANDS
    return element(
        "w:tblLook",
        val=f"{bits:04X}",
        firstRow=int(headed),
        lastRow=0,
        firstColumn=int(panel),
        lastColumn=0,
        noHBand=int(panel),
        noVBand=1,
    )


def _columns(grid: list[int]) -> Element:
    return element("w:tblGrid", *(element("w:gridCol", w=width) for width in grid))


def _row(row: Row, frame: Frame, *, keeps: bool, heads: bool = False) -> Element:
    cells = [_cell(cell, first, frame, keeps=keeps) for first, cell in placed(row)]
    frame.story.bookmarks.at_start(row.anchor, cells)
    whole = all(_length(made) <= LONGEST_WHOLE for made in cells)
    properties = element("w:trPr", switch("w:cantSplit", on=whole), switch("w:tblHeader", on=heads))
    return element("w:tr", properties, *cells)


def _cell(cell: Cell, first: int, frame: Frame, *, keeps: bool) -> Element:
    width = sum(frame.grid[first : first + cell.columns])
    properties = element(
        "w:tcPr",
        element("w:tcW", w=width, type="dxa"),
        element("w:gridSpan", val=cell.columns) if cell.columns > 1 else None,
    )
    place = _inside(cell, frame.block.columns[first], width, frame, keeps=keeps)
    content = frame.fill(cell.blocks, place, frame.story)
    return element("w:tc", properties, *(content or [paragraph(place.style, keeps=keeps)]))


def _length(cell: Element) -> int:
    """Return how many characters a cell shows."""
    return sum(len(words.text or "") for words in elements(cell, "w:t"))


def _inside(cell: Cell, column: Column, width: int, frame: Frame, *, keeps: bool) -> Place:
    return Place(
        width=width / TWIPS - 2 * frame.story.sheet.table.padding,
        height=frame.place.height,
        style=Named.TABLE_HEADING if cell.header else Named.TABLE_TEXT,
        alignment=_alignment(cell, column),
        compact=True,
        keeps=keeps,
    )


def _alignment(cell: Cell, column: Column) -> Alignment | None:
    # A cell across columns belongs to none of them; the left is where its style sets it.
    return None if cell.columns > 1 or column.alignment is Alignment.LEFT else column.alignment
