"""A stylesheet for tests that need one and don't care what it looks like."""

from __future__ import annotations

from aras_docs.drawing import Ink
from aras_docs.nodes import Alignment, Role
from aras_docs.stylesheet import Family, Page, Paper, Stylesheet, TableStyle, TextStyle


def plain_sheet(paper: Paper = Paper.A4) -> Stylesheet:
    style = TextStyle(
        family=Family.SERIF,
        size=10,
        leading=14,
        bold=False,
        italic=False,
        color="#1a1a1a",
        alignment=Alignment.LEFT,
        space_before=0,
        space_after=5,
        indent=0,
        keep_with_next=False,
    )
    return Stylesheet(
        name="plain",
        fonts={Family.SERIF: "Noto Serif", Family.SANS: "Noto Sans"},
        page=Page(paper, 66, 54, 60, 72),
        palette={
            Ink.TEXT: "#1a1a1a",
            Ink.MUTED: "#595959",
            Ink.ACCENT: "#0f406b",
            Ink.RULE: "#b8c4d0",
            Ink.PANEL: "#f2f5f8",
            Ink.PAPER: "#ffffff",
        },
        text=dict.fromkeys(Role, style),
        table=TableStyle(0.4, 3, banded=True),
    )
