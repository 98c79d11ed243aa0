"""The contents: a real table of contents, filled in beforehand, so that Word asks nothing on opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.document import outline
from aras_docs.exporters.docx.fields import closing, opening
from aras_docs.exporters.docx.oxml import element
from aras_docs.exporters.docx.paragraphs import paragraph
from aras_docs.exporters.docx.runs import hyperlink, text_run
from aras_docs.exporters.docx.style_names import Named
from aras_docs.nodes import Anchor

if TYPE_CHECKING:
    from aras_docs.document import Document, OutlineEntry, Part
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.docx.story import Story

# Headings of levels 1 and 2, linked, and without page numbers: those only Word knows, after layout.
INSTRUCTION = 'TOC \\o "1-2" \\n \\h \\z'
LEVELS = (Named.TOC_1, Named.TOC_2)


def contents(document: Document, part: Part, story: Story) -> Element:
    """Return the contents of a document under the title of the contents part, as Word's own kind of block."""
    title = story.bookmarks.around(part.anchor, [text_run(part.title)])
    heading = paragraph(Named.TOC_HEADING, title)
    gallery = element(
        "w:docPartObj",
        element("w:docPartGallery", val="Table of Contents"),
        element("w:docPartUnique"),
    )
    content = element("w:sdtContent", heading, *_field(outline(document), story))
    return element("w:sdt", element("w:sdtPr", gallery), content)


def _field(entries: tuple[OutlineEntry, ...], story: Story) -> list[Element]:
    lines = [_line(entry, story) for entry in entries] or [paragraph(Named.TOC_1)]
    lines[0][1:1] = opening(INSTRUCTION)
    lines[-1].append(closing())
    return lines


def _line(entry: OutlineEntry, story: Story) -> Element:
    number = story.heading_numbers.get(entry.anchor)
    words = [text_run(number), element("w:r", element("w:tab"))] if number else []
    words.append(text_run(entry.title))
    link = hyperlink(Anchor(entry.anchor), story)
    if link is not None:
        link.extend(words)
    return paragraph(LEVELS[entry.level - 1], words if link is None else [link])
