"""What every block needs to be laid out: the styles, the typesetter, the page, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.reflow import Reflowable
from aras_docs.exporters.pdf.paragraphs.text import TextBox, text_box
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing
from aras_docs.exporters.pdf.tagging.elements import Element
from aras_docs.nodes import Text

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.boxes import Stack
    from aras_docs.exporters.pdf.paragraphs.typesetter import Typesetter
    from aras_docs.nodes import Alignment, Block, Inline, Role
    from aras_docs.stylesheet import Stylesheet, TextStyle


class Setting(Struct, frozen=True):
    """Handed down from block to block; ``measure`` is the width in points that there is for text.

    ``element`` is the parent of what a block becomes in the structure tree;
    ``line`` is the source line of the nearest block that knows it, ``depth`` how many lists are open;
    ``alignment`` replaces that of the styles, as a table's column does; ``reflow`` says that text will be
    broken into lines anew, where what it stands beside ends; ``sole`` that a paragraph is all that the
    element holds, and so is no element of its own.
    """

    sheet: Stylesheet
    typesetter: Typesetter
    measure: float
    page_height: float
    element: Element
    line: int | None = None
    depth: int = 0
    alignment: Alignment | None = None
    reflow: bool = False
    sole: bool = False

    def style(self, role: Role) -> TextStyle:
        """Return the text style of a role."""
        return self.sheet.text[role]

    def narrowed(self, indent: float) -> Setting:
        """Return the setting of what is set in by so many points."""
        return replace(self, measure=self.measure - indent)

    def within(self, element: Element) -> Setting:
        """Return the setting of what stands within an element of the structure tree."""
        return replace(self, element=element)

    def trial(self) -> Setting:
        """Return the setting of blocks that are laid out only for their size."""
        numbering = Numbering(self.typesetter.numbering.notes)
        typesetter = replace(self.typesetter, numbering=numbering, missing=Missing())
        return replace(self, typesetter=typesetter, element=Element(self.element.kind))

    def text(self, content: tuple[Inline, ...], style: TextStyle, element: Element) -> TextBox:
        """Return inlines as a box of text of the full measure, which is all of an element."""
        runs = self.typesetter.runs(content, style, self.line, element)
        alignment = self.alignment or style.alignment
        box = text_box(runs, style, self.measure, alignment)
        if not self.reflow:
            return box
        return Reflowable(box.lines, box.leading, box.ascent, runs, self.measure, alignment)

    def text_of(self, text: str, style: TextStyle, element: Element) -> TextBox:
        """Return a text without mark-up as a box of text of the full measure."""
        return self.text((Text(text),), style, element)


# How a block that holds others has them laid out; handed over because the two would import each other.
Flow = Callable[["tuple[Block, ...]", Setting], "Stack"]
