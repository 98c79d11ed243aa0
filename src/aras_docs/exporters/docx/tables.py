"""Tables of fixed widths, with a caption before, header rows that repeat and rows that stay whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeAlias

from aras_docs.document import plain_text
from aras_docs.exporters.docx.oxml import TWIPS, element, switch, twips
from aras_docs.exporters.docx.paragraphs import paragraph, separator
from aras_docs.exporters.docx.runs import runs
from aras_docs.exporters.docx.story import Place, Story
from aras_docs.exporters.docx.style_names import Named
from aras_docs.nodes import Alignment, Block, Cell, Paragraph, TableKind

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.nodes import Column, Row, Table

Fill: TypeAlias = Callable[[Iterable[Block], Place, Story], "list[Element]"]

# ECMA-376 Part 1, w:tblLook: the bits that say which of a table style's conditional formats apply.
FIRST_ROW = 0x0020
FIRST_COLUMN = 0x0080
NO_HORIZONTAL_BANDS = 0x0200
NO_VERTICAL_BANDS = 0x0400


@dataclass(frozen=True, slots=True)
class Frame:
    """A table on its way: the widths of its columns in twips, where it stands, and what fills its cells."""

    block: Table
    grid: list[int]
    place: Place
    story: Story
    fill: Fill


def table(block: Table, place: Place, story: Story, fill: Fill) -> list[Element]:
    """Return a table between its caption and a separator; ``fill`` makes the blocks of a cell."""
    caption = [] if _begins_with_caption(block) else runs(block.caption, story)
    made = [paragraph(Named.CAPTION, caption)] if caption else []
    frame = Frame(block, _grid(block.columns, place), place, story, fill)
    rows = [_row(row, frame, heads=True) for row in block.header if row.cells]
    rows += [_row(row, frame, heads=False) for row in block.rows if row.cells]
    if rows:
        made.append(element("w:tbl", _properties(frame), _columns(frame.grid), *rows))
    else:
        story.reports.warn("table-empty", f"a table without rows: {plain_text(block.caption)!r}")
    made.append(separator())
    story.bookmarks.at_start(block.anchor, made)
    return made


def _begins_with_caption(block: Table) -> bool:
    """Return whether a panel's first row, a bar across it, says what its caption says."""
    if block.kind is not TableKind.PANEL or not block.rows:
        return False
    match block.rows[0].cells:
        case (Cell(blocks=(Paragraph(content=content),)),):
            return plain_text(content) == plain_text(block.caption)
        case _:
            return False


def _grid(columns: tuple[Column, ...], place: Place) -> list[int]:
    """Return the widths of columns in twips; they add up to the width of the place."""
    total = sum(column.share for column in columns)
    shares = accumulate((column.share for column in columns), initial=0.0)
    edges = [round(twips(place.width - place.indent) * share / total) for share in shares]
    return [right - left for left, right in pairwise(edges)]


def _properties(frame: Frame) -> Element:
    block, indent = frame.block, frame.place.indent
    style = Named.PANEL_TABLE if block.kind is TableKind.PANEL else Named.DATA_TABLE
    return element(
        "w:tblPr",
        element("w:tblStyle", val=style.id),
        element("w:tblW", w=sum(frame.grid), type="dxa"),
        element("w:tblInd", w=twips(indent), type="dxa") if indent else None,
        element("w:tblLayout", type="fixed"),
        _look(block),
        element("w:tblCaption", val=plain_text(block.caption)),
        element("w:tblDescription", val=block.description),
    )


def _look(block: Table) -> Element:
    header, panel = bool(block.header), block.kind is TableKind.PANEL
    bits = (FIRST_ROW * header) | (FIRST_COLUMN * panel) | (NO_HORIZONTAL_BANDS * panel) | NO_VERTICAL_BANDS
    return element(
        "w:tblLook",
        val=f"{bits:04X}",
        firstRow=int(header),
        lastRow=0,
        firstColumn=int(panel),
        lastColumn=0,
        noHBand=int(panel),
        noVBand=1,
    )


def _columns(grid: list[int]) -> Element:
    return element("w:tblGrid", *(element("w:gridCol", w=width) for width in grid))


def _row(row: Row, frame: Frame, *, heads: bool) -> Element:
    properties = element("w:trPr", element("w:cantSplit"), switch("w:tblHeader", on=heads))
    starts = accumulate((cell.columns for cell in row.cells), initial=0)
    cells = [_cell(cell, first, frame) for cell, first in zip(row.cells, starts, strict=False)]
    frame.story.bookmarks.at_start(row.anchor, cells)
    return element("w:tr", properties, *cells)


def _cell(cell: Cell, first: int, frame: Frame) -> Element:
    width = sum(frame.grid[first : first + cell.columns])
    properties = element(
        "w:tcPr",
        element("w:tcW", w=width, type="dxa"),
        element("w:gridSpan", val=cell.columns) if cell.columns > 1 else None,
    )
    place = _inside(cell, frame.block.columns[first], width, frame)
    content = frame.fill(cell.blocks, place, frame.story)
    return element("w:tc", properties, *(content or [paragraph(place.style)]))


def _inside(cell: Cell, column: Column, width: int, frame: Frame) -> Place:
    return Place(
        width=width / TWIPS - 2 * frame.story.sheet.table.padding,
        style=Named.TABLE_HEADING if cell.header else Named.TABLE_TEXT,
        alignment=_alignment(cell, column),
        compact=True,
    )


def _alignment(cell: Cell, column: Column) -> Alignment | None:
    # A cell across columns belongs to none of them; the left is where its style sets it.
    return None if cell.columns > 1 or column.alignment is Alignment.LEFT else column.alignment
