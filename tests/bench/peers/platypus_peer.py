"""The peer: what anyone would write with stock Platypus to print the same blocks, and no more.

Usage: python platypus_peer.py BLOCKS.json OUTPUT [book]

As a book it has what the briefing has and Platypus can do: text shaped by HarfBuzz, contents with page
numbers, an outline, "page X of Y". It isn't hyphenated besides: on shaped text ReportLab 5.1 fails at that.
"""

# pyright: reportUnknownMemberType=false, reportMissingImports=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TypeAlias
from xml.sax.saxutils import escape

from reportlab.lib.colors import lightgrey
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table
from reportlab.platypus.tableofcontents import TableOfContents

FONTS = Path(__file__).parents[3] / "src" / "aras_docs" / "fonts" / "files"
CELL = ParagraphStyle("cell", fontName="NotoSerif-Regular", fontSize=10, leading=14)
ENTRY = ParagraphStyle("entry", CELL)
BODY = ParagraphStyle("body", CELL, spaceAfter=6, alignment=TA_JUSTIFY)
HEADING = ParagraphStyle("heading", BODY, fontName="NotoSans-Bold", fontSize=15, leading=20, spaceBefore=12)
# A heading or a paragraph is its kind and text, a table the rows of its cells.
Blocks: TypeAlias = "list[tuple[str, str] | list[list[str]]]"


def flowable(block: tuple[str, str] | list[list[str]]) -> Flowable:
    """Return one block as Platypus has it."""
    match block:
        case ["heading", str(text)]:
            return Paragraph(escape(text), HEADING)
        case ["paragraph", str(text)]:
            return Paragraph(escape(text), BODY)
        case rows:
            cells = [[Paragraph(escape(cell), CELL) for cell in row] for row in rows]
            return Table(cells, style=[("GRID", (0, 0), (-1, -1), 0.5, lightgrey)], repeatRows=1)


class Book(SimpleDocTemplate):
    """Notes headings for the contents and the outline, and how many pages the pass before had.

    Built once and without footers it is a plain document.
    """

    pages = 0

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 (Platypus' name)
        """Note a heading."""
        if isinstance(flowable, Paragraph) and flowable.style is HEADING:
            text, key = flowable.getPlainText(), f"heading-{id(flowable)}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(text, key, 0)
            self.notify("TOCEntry", (0, escape(text), self.page, key))

    def footed(self, canvas: Canvas, _: object) -> None:
        """Print the number of the page and how many there are."""
        Book.pages = max(Book.pages, self.page)
        canvas.setFont(CELL.fontName, 8)
        canvas.drawCentredString(A4[0] / 2, 12 * mm, f"Page {self.page} of {Book.pages}")


def main(blocks: str, output: str, form: str = "") -> None:
    """Write the blocks to the output as a PDF."""
    for name in ("NotoSerif-Regular", "NotoSans-Bold"):
        pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))
    for style in (CELL, BODY, HEADING) if form == "book" else ():
        style.shaping = 1
    read: Blocks = json.loads(Path(blocks).read_text(encoding="utf-8"))
    story = [flowable(block) for block in read]
    document = Book(output, pagesize=A4, title="Briefing")
    if form == "book":
        story = [TableOfContents(levelStyles=[ENTRY]), PageBreak(), *story]
        document.multiBuild(story, onFirstPage=document.footed, onLaterPages=document.footed)
    else:
        document.build(story)


if __name__ == "__main__":
    main(*sys.argv[1:])
