"""Annex A: every field of the infobox, as stated and in order, with what templates left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.infobox import items_cell, label
from aras_docs.composition.phrases import aside, cell, columns, header_row, paragraph
from aras_docs.composition.remarks import notes_of
from aras_docs.nodes import Row, Table, Text

if TYPE_CHECKING:
    from aras_docs.article import Article, Field
    from aras_docs.document import Part
    from aras_docs.nodes import Block, Inline, Paragraph

TITLE = "Infobox"
INTRODUCTION = (
    "Every field of the article's infobox in its own order. A field that holds nothing is printed as "
    "“not stated”, which is not the same as none or zero."
)
NONE = "The article has no infobox."


def infobox_annex(article: Article, desk: Desk) -> Part:
    """Return annex A."""
    if article.infobox is None:
        return annex("A", TITLE, paragraph(NONE), *_residue(article))
    rows = tuple(_row(field, desk) for field in article.infobox.fields)
    table = Table(
        columns(2.3, 4.2, 0.6),
        (header_row("Field", "As stated", "Line"),),
        rows,
        (Text("The infobox, field by field"),),
        "Each field of the infobox with its value and its line in the source.",
    )
    notes = notes_of(table, article.infobox, desk.tagger)
    blocks: tuple[Block, ...] = (paragraph(INTRODUCTION), table, *_residue(article), *notes)
    return annex("A", TITLE, *blocks)


def _row(field: Field, desk: Desk) -> Row:
    name = cell((Text(_name(field)), *_key(field)))
    return Row((name, items_cell(field.items, desk.tagger), cell(_line(field))))


def _name(field: Field) -> str:
    if field.across:
        return f"{label(field.name)}, across sides"
    return label(field.name) if field.side is None else f"{label(field.name)}, side {field.side}"


def _key(field: Field) -> tuple[Inline, ...]:
    """Return the parameter as the article writes it, where that isn't the name just printed."""
    return () if field.key == _name(field) else (Text(" "), aside(field.key))


def _line(field: Field) -> tuple[Text]:
    return (Text(str(field.span.first_line)),)


def _residue(article: Article) -> tuple[Paragraph, ...]:
    if not article.residue:
        return ()
    words = "; ".join(
        f"“{' '.join(text.value.split())}” (line {text.span.first_line})"
        for text in article.residue
        if text.span
    )
    return (paragraph(f"Left over above the infobox, and part of no field: {words}."),)
