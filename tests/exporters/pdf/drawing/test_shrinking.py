from __future__ import annotations

from aras_docs.drawing import Circle, Drawing, Ink, Label, Line, Rectangle, Side
from aras_docs.exporters.pdf.drawing.shrinking import shrunk


def test_all_lengths_shrink_and_nothing_else_changes() -> None:
    drawing = Drawing(
        100,
        50,
        (
            Line(0, 10, 20, 30, Ink.RULE, 2, dashed=True),
            Rectangle(10, 20, 30, 40, fill=Ink.PANEL, stroke=Ink.TEXT, stroke_width=1),
            Circle(10, 20, 4, fill=Ink.ACCENT, stroke_width=1),
            Label(10, 20, "words", 8, side=Side.END, bold=True),
        ),
    )
    assert shrunk(drawing, 0.5) == Drawing(
        50,
        25,
        (
            Line(0, 5, 10, 15, Ink.RULE, 1, dashed=True),
            Rectangle(5, 10, 15, 20, fill=Ink.PANEL, stroke=Ink.TEXT, stroke_width=0.5),
            Circle(5, 10, 2, fill=Ink.ACCENT, stroke_width=0.5),
            Label(5, 10, "words", 4, side=Side.END, bold=True),
        ),
    )
