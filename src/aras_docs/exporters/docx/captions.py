"""Captions: words after a label that Word counts anew ("Table 3"), so that they renumber and can be cited."""

from __future__ import annotations

from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING

from aras_docs.exporters.docx.fields import field
from aras_docs.exporters.docx.paragraphs import paragraph
from aras_docs.exporters.docx.runs import runs, text_run
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.inlines import pieces
from aras_docs.nodes import Text

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.docx.story import Story
    from aras_docs.nodes import Inline


class Label(StrEnum):
    """What captions are counted by; Word's dialogue for cross-references lists them under these names."""

    TABLE = "Table"
    FIGURE = "Figure"


class Captions:
    """The captions of a document, each label counted by itself."""

    def __init__(self) -> None:
        self._counts = {label: count(1) for label in Label}

    def caption(self, label: Label, words: tuple[Inline, ...], story: Story) -> list[Element]:
        """Return the next caption of a label as a paragraph, or nothing where there are no words."""
        if not pieces(words):
            return []
        counted = field(f"SEQ {label} \\* ARABIC", [text_run(str(next(self._counts[label])))])
        said = runs((Text(". "), *words), Named.CAPTION, story)
        content = [text_run(f"{label}\N{NO-BREAK SPACE}"), *counted, *said]
        # A table's stands above it, a figure's below.
        return [paragraph(Named.CAPTION, content, keeps=label is Label.TABLE)]
