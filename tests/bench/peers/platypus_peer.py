"""The peer: what anyone would write with stock Platypus to print the same blocks, and no more.

Usage: python platypus_peer.py BLOCKS.json OUTPUT
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
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

FONTS = Path(__file__).parents[3] / "src" / "aras_docs" / "fonts" / "files"
CELL = ParagraphStyle("cell", fontName="NotoSerif-Regular", fontSize=10, leading=14)
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
            return Table(cells, style=[("GRID", (0, 0), (-1, -1), 0.5, lightgrey)])


def main(blocks: str, output: str) -> None:
    """Write the blocks to the output as a PDF."""
    for name in ("NotoSerif-Regular", "NotoSans-Bold"):
        pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))
    document = SimpleDocTemplate(output, pagesize=A4, title="Briefing")
    read: Blocks = json.loads(Path(blocks).read_text(encoding="utf-8"))
    document.build([flowable(block) for block in read])


if __name__ == "__main__":
    main(*sys.argv[1:])
