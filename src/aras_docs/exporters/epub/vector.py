"""A drawing as SVG that fits a phone even where a reader leaves the book's own style out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from aras_docs.exporters.sizes import sized
from aras_docs.exporters.svg import svg

if TYPE_CHECKING:
    from aras_docs.drawing import Drawing
    from aras_docs.stylesheet import Stylesheet

# In CSS pixels: what the margins that browsers give a figure leave of a screen of 320. They take 300 where an
# SVG has no size, but engines older than HTML 5 then take any height.
WIDEST = 224


def vector(drawing: Drawing, title: str, sheet: Stylesheet) -> bytes:
    """Return a drawing as an SVG file at most 224 pixels wide; the style widens it to the column."""
    data = svg(sized(drawing), sheet, title=title, description="", portable=True)
    root = etree.fromstring(data)
    width, height = (float(root.get(name, "")) for name in ("width", "height"))
    shown = min(width, WIDEST)
    root.set("width", f"{shown:g}")
    root.set("height", f"{height * shown / width:.6g}")
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)
