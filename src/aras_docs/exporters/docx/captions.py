"""Captions: words after a label that Word counts anew ("Table 3"), so that they renumber and can be cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.docx.caption_numbers import Label
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


def captioned(label: Label, words: tuple[Inline, ...], story: Story) -> list[Element]:
    """Return the next caption of a label as a paragraph, or nothing where there are no words."""
    if not pieces(words):
        return []
    counted = field(f"SEQ {label} \\* ARABIC", [text_run(str(story.captions.next(label)))])
    said = runs((Text(". "), *words), Named.CAPTION, story)
    content = [text_run(f"{label}\N{NO-BREAK SPACE}"), *counted, *said]
    # A table's stands above it, a figure's below.
    return [paragraph(Named.CAPTION, content, keeps=label is Label.TABLE)]
