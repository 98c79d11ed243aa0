"""Blocks laid out as boxes, without pages, and what their lines say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.blocks import flow
from aras_docs.exporters.pdf.boxes import Framed, Hanging, Stack
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.text import TextBox
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing, Typesetter
from aras_docs.exporters.pdf.setting import Setting
from aras_docs.exporters.pdf.tables.rows import Repeating, Row
from aras_docs.exporters.pdf.tagging.elements import Element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.boxes import Box
    from aras_docs.nodes import Block
    from aras_docs.stylesheet import Stylesheet


def setting(sheet: Stylesheet, measure: float = 460, page_height: float = 700) -> Setting:
    """Return the setting of a part of a document without notes."""
    typesetter = Typesetter(sheet.fonts, Numbering(), Missing())
    return Setting(sheet, typesetter, measure, page_height, Element("Sect"))


def laid(*blocks: Block, within: Setting) -> Stack:
    return flow(blocks, within)


def texts(box: Box) -> Iterator[TextBox]:
    """Yield the texts in stacks, in what is set in and in tables, in reading order."""
    match box:
        case TextBox():
            yield box
        case Stack():
            for item in box.items:
                yield from texts(item.box)
        case Framed() | Hanging():
            yield from texts(box.body)
        case Repeating():
            yield from texts(Stack((*box.header.items, *box.body.items)))
        case Row():
            for _, cell in box.cells:
                yield from texts(cell)
        case _:
            pass


def widths(box: Box) -> list[float]:
    """Return the widths of all lines."""
    return [line[-1].x + line[-1].width for text in texts(box) for line in text.lines]


def words(box: Box) -> list[str]:
    lines = ("".join(piece.text for piece in line) for text in texts(box) for line in text.lines)
    return " ".join(lines).split()
