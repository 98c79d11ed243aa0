"""The peer: what anyone would write with stock Platypus to print the same text, and no more.

Usage: python platypus_peer.py SEED OUTPUT
"""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import lightgrey
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

FONTS = Path(__file__).parents[2] / "src" / "aras_docs" / "fonts" / "files"
BODY = ParagraphStyle("body", fontName="NotoSerif-Regular", fontSize=10, leading=14, spaceAfter=6)
HEADING = ParagraphStyle("heading", BODY, fontName="NotoSans-Bold", fontSize=15, leading=20, spaceBefore=12)


def story(text: str) -> list[Flowable]:
    """Return title, infobox table, headings and paragraphs."""
    infobox: list[list[Paragraph]] = []
    rest: list[Flowable] = []
    for line in text.split("\n"):
        if field := re.fullmatch(r"- (\w+): (.*)", line):
            infobox.append([Paragraph(escape(part), BODY) for part in field.groups()])
        elif heading := re.fullmatch(r"=+ (.+?) =+", line):
            rest.append(Paragraph(escape(heading[1]), HEADING))
        elif line.strip():
            rest.append(Paragraph(escape(line), BODY))
    box = Table(infobox, colWidths=[90, 360], style=[("GRID", (0, 0), (-1, -1), 0.5, lightgrey)])
    return [rest[0], box, Spacer(0, 12), *rest[1:]]


def main(seed: str, output: str) -> None:
    """Write the seed's text to the output as a PDF."""
    for name in ("NotoSerif-Regular", "NotoSans-Bold"):
        pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))
    document = SimpleDocTemplate(output, pagesize=A4, title="Aras Valley campaign")
    document.build(story(Path(seed).read_text(encoding="utf-8")))


if __name__ == "__main__":
    main(*sys.argv[1:])
