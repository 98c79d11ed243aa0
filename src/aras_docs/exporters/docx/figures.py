"""Figures: the drawing as SVG and, for programs that don't show that, as PNG; the caption below."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.shape import CT_Inline
from docx.shared import Pt
from lxml import etree

from aras_docs.exporters.docx.caption_numbers import Label
from aras_docs.exporters.docx.captions import captioned
from aras_docs.exporters.docx.oxml import element, elements
from aras_docs.exporters.docx.package import add_file
from aras_docs.exporters.docx.paragraphs import paragraph
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.pictures import image
from aras_docs.exporters.sizes import scale_to_fit, sized
from aras_docs.exporters.svg import svg

if TYPE_CHECKING:
    from aras_docs.drawing import Drawing
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.docx.story import Place, Story
    from aras_docs.nodes import Figure

# 144 dots per inch, for programs that don't show the SVG: every pixel takes time to draw.
PIXELS_PER_POINT = 2
SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
# What a picture as high as the page leaves for its caption.
TALLEST_SHARE = 0.85


def figure(block: Figure, place: Place, story: Story) -> list[Element]:
    """Return a paragraph with the picture, no wider than its place, and one with the caption."""
    picture = element("w:r", element("w:drawing", _inline(block, place, story)))
    above = paragraph(Named.FIGURE, story.bookmarks.around(block.anchor, [picture]))
    return [above, *captioned(Label.FIGURE, block.caption, story)]


def _inline(block: Figure, place: Place, story: Story) -> CT_Inline:
    drawing = sized(block.drawing)
    scale = _scale(drawing, place)
    pixels = round(drawing.width * scale * PIXELS_PER_POINT)
    relation, _ = story.part.get_or_add_image(BytesIO(image(drawing, story.sheet, pixels, story.reports)))
    number = next(story.picture_ids)
    size = Pt(drawing.width * scale), Pt(drawing.height * scale)
    inline = CT_Inline.new_pic_inline(number, relation, f"figure-{number}.png", *size)
    inline.docPr.set("descr", block.alternative)
    _add_vectors(inline, _svg_part(drawing, number, story))
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")  # LibreOffice takes nine points where nothing is said
    return inline


def _svg_part(drawing: Drawing, number: int, story: Story) -> str:
    data = svg(drawing, story.sheet, title="", description="")
    name = f"/word/media/figure{number}.svg"
    return add_file(story.part, name, "image/svg+xml", RELATIONSHIP_TYPE.IMAGE, data)


def _add_vectors(inline: CT_Inline, relation: str) -> None:
    """Name the SVG beside the PNG, as Office 2016 and later do (MS-ODRAWXML, 2.7.3.3)."""
    vectors = etree.Element(f"{{{SVG}}}svgBlip", {qn("r:embed"): relation}, {"asvg": SVG})
    extension = element("a:ext", uri=SVG_EXTENSION)
    extension.append(vectors)
    next(elements(inline, "a:blip")).append(element("a:extLst", extension))


def _scale(drawing: Drawing, place: Place) -> float:
    return min(1.0, scale_to_fit(drawing, place.width - place.indent, place.height * TALLEST_SHARE))
