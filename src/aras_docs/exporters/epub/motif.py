"""The cover's motif: the document's own first picture, or plain rules where it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from aras_docs.drawing import Circle, Ink, Label, Line, Rectangle
from aras_docs.exporters.sizes import scale_to_fit, sized
from aras_docs.nodes import Figure
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.document import Document
    from aras_docs.drawing import Drawing, Shape


def motif(document: Document, box: Rectangle) -> Iterator[Shape]:
    """Yield shapes within a box on the cover: data that the book has, never made-up ornament.

    Its words are left out, and what stands beside them to explain it: on a shelf nobody could read them.
    """
    figures = (
        block.drawing
        for part in document.parts
        for block in descend(part.blocks)
        if isinstance(block, Figure)
    )
    drawing = next(figures, None)
    return _rules(box) if drawing is None else _scaled(_wordless(sized(drawing)), box)


def _wordless(drawing: Drawing) -> Drawing:
    """Return a drawing without its labels and the keys on a line with them."""
    bands = [_height(shape) for shape in drawing.shapes if isinstance(shape, Label)]
    heights = ((shape, *_height(shape)) for shape in drawing.shapes if not isinstance(shape, Label))
    kept = (
        shape
        for shape, top, bottom in heights
        if not any(above <= top and bottom <= below for above, below in bands)
    )
    return replace(drawing, shapes=tuple(kept))


def _height(shape: Shape) -> tuple[float, float]:
    """Return the top and the bottom of a shape; a label's reach half a size beyond its letters."""
    match shape:
        case Line(y1=y1, y2=y2):
            return min(y1, y2), max(y1, y2)
        case Rectangle(y=y, height=height):
            return y, y + height
        case Circle(y=y, radius=radius):
            return y - radius, y + radius
        case Label(y=y, size=size):
            return y - 1.5 * size, y + size / 2
        case _:
            assert_never(shape)


def _rules(box: Rectangle) -> Iterator[Shape]:
    for y in (box.y, box.y + box.height):
        yield Line(box.x, y, box.x + box.width, y, Ink.RULE, 1)


def _scaled(drawing: Drawing, box: Rectangle) -> Iterator[Shape]:
    """Yield a drawing's shapes, as large as the box allows and standing on its bottom."""
    scale = scale_to_fit(drawing, box.width, box.height)
    left = box.x + (box.width - drawing.width * scale) / 2
    top = box.y + box.height - drawing.height * scale
    return (_moved(shape, scale, left, top) for shape in drawing.shapes)


def _moved(shape: Shape, scale: float, left: float, top: float) -> Shape:
    match shape:
        case Line(x1=x1, y1=y1, x2=x2, y2=y2, width=width):
            x1, x2 = left + x1 * scale, left + x2 * scale
            y1, y2 = top + y1 * scale, top + y2 * scale
            return replace(shape, x1=x1, y1=y1, x2=x2, y2=y2, width=width * scale)
        case Rectangle(width=width, height=height):
            place = replace(shape, x=left + shape.x * scale, y=top + shape.y * scale)
            size = replace(place, width=width * scale, height=height * scale)
            return replace(size, stroke_width=shape.stroke_width * scale)
        case Circle(radius=radius, stroke_width=width):
            place = replace(shape, x=left + shape.x * scale, y=top + shape.y * scale)
            return replace(place, radius=radius * scale, stroke_width=width * scale)
        case Label(size=size):
            return replace(shape, x=left + shape.x * scale, y=top + shape.y * scale, size=size * scale)
        case _:
            assert_never(shape)
