"""Captions: words after a label that Word counts anew ("Table 3"), so that they renumber and can be cited."""

from __future__ import annotations

from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING

from aras_docs.exporters.docx.fields import field
from aras_docs.exporters.docx.oxml import element, text_element
from aras_docs.exporters.docx.paragraphs import paragraph
from aras_docs.exporters.docx.style_names import Named

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element


class Label(StrEnum):
    """What captions are counted by; Word's dialogue for cross-references lists them under these names."""

    TABLE = "Table"
    FIGURE = "Figure"


class Captions:
    """The captions of a document, each label counted by itself."""

    def __init__(self) -> None:
        self._counts = {label: count(1) for label in Label}

    def caption(self, label: Label, words: list[Element]) -> Element:
        """Return the next caption of a label."""
        number = _run(str(next(self._counts[label])))
        counted = field(f"SEQ {label} \\* ARABIC", [number])
        return paragraph(Named.CAPTION, [_run(f"{label}\N{NO-BREAK SPACE}"), *counted, _run(". "), *words])


def _run(text: str) -> Element:
    return element("w:r", text_element("w:t", text))
