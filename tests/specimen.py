"""A document that holds every node once, with text that markup, ZIP names and fonts stumble over."""

from __future__ import annotations

from datetime import UTC, datetime

from aras_docs import drawing, nodes
from aras_docs.document import Document, Meta, Part, PartKind
from aras_docs.drawing import Circle, Drawing, Ink, Label, Line, Rectangle, Side
from aras_docs.nodes import (
    Anchor,
    Cell,
    Column,
    Definition,
    DefinitionList,
    Emphasis,
    Figure,
    Foreign,
    Heading,
    LineBreak,
    Link,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Role,
    Row,
    Span,
    Strong,
    Table,
    TableKind,
    Text,
    Url,
)

HOSTILE = '<b>&amp; {{cite}} ]]> <font color="red"> "quoted" \'single\' C:\\path ../../etc/x'
SPAN = Span(10, 20, 3, 3)


def paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph((Text(text),), role)


def cell(text: str, *, header: bool = False, columns: int = 1) -> Cell:
    return Cell((paragraph(text, Role.TABLE_HEADER if header else Role.TABLE_CELL),), header, columns)


def picture() -> Drawing:
    return Drawing(
        300,
        60,
        (
            Line(0, 30, 300, 30, Ink.RULE, 1),
            Line(10, 20, 10, 40, Ink.MUTED, 0.5, dashed=True),
            Rectangle(20, 25, 40, 10, fill=Ink.PANEL, stroke=Ink.RULE),
            Circle(100, 30, 4, fill=Ink.ACCENT),
            Circle(120, 30, 4, stroke=Ink.ACCENT),
            Label(150, 50, "27 September & <after>", 7, Ink.TEXT, Side.MIDDLE, bold=True),
        ),
    )


def panel() -> Table:
    return Table(
        columns=(Column(1), Column(2), Column(2)),
        header=(),
        rows=(
            Row((cell("At a glance", header=True, columns=3),)),
            Row((cell("Date", header=True), cell("27 September 2020", columns=2))),
            Row((cell("", header=True), cell("Side 1", header=True), cell("Side 2", header=True))),
            Row(
                (
                    cell("Units", header=True),
                    Cell(
                        (
                            nodes.List(
                                (
                                    (
                                        paragraph("Land Forces", Role.TABLE_CELL),
                                        nodes.List(((paragraph("2nd Corps", Role.TABLE_CELL),),)),
                                    ),
                                )
                            ),
                        )
                    ),
                    cell("not stated"),
                )
            ),
        ),
        caption=(Text("At a glance"),),
        description="The infobox by side",
        kind=TableKind.PANEL,
        anchor="panel",
    )


def data_table(rows: int = 3) -> Table:
    body = tuple(
        Row(
            (
                cell(f"{number}"),
                cell(f"Şükürbəyli, Çərəkən {HOSTILE}"),
                Cell((Paragraph((Link((Text("para 1"),), Anchor("p1")),), Role.TABLE_CELL),)),
            ),
            anchor=f"b{number}",
        )
        for number in range(1, rows + 1)
    )
    return Table(
        columns=(Column(1), Column(4), Column(1)),
        header=(Row((cell("No.", header=True), cell("What", header=True), cell("Where", header=True))),),
        rows=body,
        caption=(Text("Table of events"),),
        description="Each event with its paragraph",
        anchor="table-b",
    )


def inlines() -> tuple[nodes.Inline, ...]:
    return (
        Text("The Aras Valley campaign ("),
        Foreign((Text("Araz vadisi əməliyyatları"),), "az"),
        Text(", "),
        Foreign((Text("Արասի հովտի արշավ"),), "hy"),
        Text(")\nwas "),
        Strong(
            (
                Text("bold with "),
                Emphasis((Text("italic"),)),
            )
        ),
        Text(f" and {HOSTILE}"),
        LineBreak(),
        Link((Text("the licence"),), Url("https://creativecommons.org/licenses/by-sa/4.0/")),
        Text(" "),
        Link((Text("B 1"),), Anchor("b1")),
        NoteRef("n1"),
        Text(" Ελληνικά, русский, e\u0301, ğışƏ."),
    )


def document(rows: int = 3, title: str = f"Specimen {HOSTILE}") -> Document:
    front = Part(
        PartKind.FRONT,
        "Briefing",
        "front",
        (
            paragraph(title, Role.TITLE),
            paragraph("A subtitle", Role.SUBTITLE),
            panel(),
            Quote((Text("Extract of the lead"),), (paragraph("The operations started on 27 September."),)),
            Figure(picture(), (Text("Timeline of events"),), "Two events on 27 September.", "timeline", SPAN),
        ),
    )
    contents = Part(PartKind.CONTENTS, "Contents", "contents", ())
    body = Part(
        PartKind.BODY,
        "Background",
        "background",
        (
            Heading(1, (Text("Background"),), "background", SPAN),
            Paragraph(inlines(), Role.BODY, 1, "p1", SPAN),
            Heading(2, (Text("A subsection"),), "background-1"),
            Paragraph((Text("Second paragraph."),), Role.BODY, 2, "p2", SPAN),
            Heading(3, (Text("A sub-subsection"),), "background-1-1"),
            nodes.List(((paragraph("first"),), (paragraph("second"), nodes.List(((paragraph("inner"),),))))),
            nodes.List(((paragraph("one"),), (paragraph("two"),)), ordered=True),
            DefinitionList((Definition((Text("term"),), (paragraph("definition"),), "term-1"),)),
            Note("n1", (paragraph("A note on the text."),)),
        ),
    )
    second = Part(
        PartKind.BODY,
        "The campaign",
        "campaign",
        (
            Heading(1, (Text("The campaign"),), "campaign"),
            Paragraph((Text("On 27 September it began. " * 40),), Role.BODY, 3, "p3", SPAN),
        ),
    )
    annex = Part(
        PartKind.ANNEX,
        "Annex B. Chronology",
        "annex-b",
        (Heading(1, (Text("Annex B. Chronology"),), "annex-b"), data_table(rows)),
    )
    meta = Meta(
        title=title,
        subtitle="A subtitle",
        language="en",
        languages=("en", "az", "hy"),
        authors=("Wikipedia contributors",),
        description="Every node once.",
        keywords=("specimen", "test"),
        identifier="0" * 64,
        modified=datetime(2026, 11, 23, 12, 0, tzinfo=UTC),
        source_url="https://en.wikipedia.org/wiki/Specimen",
        revision=None,
        rights="CC BY-SA 4.0",
        generator="aras-docs test",
    )
    return Document(meta, (front, contents, body, second, annex))


__all__ = ["HOSTILE", "data_table", "document", "drawing", "panel", "picture"]
