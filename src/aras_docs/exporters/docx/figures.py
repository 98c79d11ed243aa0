"""Figures: the drawing as an inline PNG with its alternative text, the caption below."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx.oxml.shape import CT_Inline
from docx.shared import Pt

from aras_docs.exporters.docx.oxml import element
from aras_docs.exporters.docx.paragraphs import paragraph
from aras_docs.exporters.docx.runs import runs
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.pictures import image
from aras_docs.exporters.sizes import scale_to_fit, sized
from aras_docs.stylesheet import PAPER_SIZES

if TYPE_CHECKING:
    from aras_docs.drawing import Drawing
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.docx.story import Place, Story
    from aras_docs.nodes import Figure
    from aras_docs.stylesheet import Page

# 216 dots per inch: sharp in print, and small for line art.
PIXELS_PER_POINT = 3
# What a picture as high as the page leaves for its caption.
TALLEST_SHARE = 0.85


def figure(block: Figure, place: Place, story: Story) -> list[Element]:
    """Return a paragraph with the picture, no wider than its place, and one with the caption."""
    picture = element("w:r", element("w:drawing", _inline(block, place, story)))
    caption = runs(block.caption, story)
    above = paragraph(Named.FIGURE, story.bookmarks.around(block.anchor, [picture]))
    return [above, paragraph(Named.CAPTION, caption)] if caption else [above]


def _inline(block: Figure, place: Place, story: Story) -> CT_Inline:
    drawing = sized(block.drawing)
    scale = _scale(drawing, place, story.sheet.page)
    pixels = round(drawing.width * scale * PIXELS_PER_POINT)
    relation, _ = story.part.get_or_add_image(BytesIO(image(drawing, story.sheet, pixels, story.reports)))
    number = next(story.picture_ids)
    size = Pt(drawing.width * scale), Pt(drawing.height * scale)
    inline = CT_Inline.new_pic_inline(number, relation, f"figure-{number}.png", *size)
    inline.docPr.set("descr", block.alternative)
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")  # LibreOffice takes nine points where nothing is said
    return inline


def _scale(drawing: Drawing, place: Place, page: Page) -> float:
    height = PAPER_SIZES[page.paper][1] - page.top - page.bottom
    return min(1.0, scale_to_fit(drawing, place.width - place.indent, height * TALLEST_SHARE))
