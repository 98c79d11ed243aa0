"""Drawings made smaller, with all that is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from aras_docs.drawing import Drawing, Shape


def shrunk(drawing: Drawing, factor: float) -> Drawing:
    """Return a drawing with every length in it times a factor, those of labels included."""
    shapes = tuple(_shape(shape, factor) for shape in drawing.shapes)
    return replace(drawing, width=drawing.width * factor, height=drawing.height * factor, shapes=shapes)


def _shape(shape: Shape, factor: float) -> Shape:
    values = ((name, getattr(shape, name)) for name in shape.__struct_fields__)
    # Whether a line is dashed or a label bold is no length.
    return replace(shape, **{name: value * factor for name, value in values if type(value) in (int, float)})
