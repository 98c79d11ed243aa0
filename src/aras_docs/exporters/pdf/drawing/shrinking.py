"""Drawings made smaller, with all that is in them."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aras_docs.drawing import Drawing, Shape


def shrunk(drawing: Drawing, factor: float) -> Drawing:
    """Return a drawing with every length in it times a factor, those of labels included."""
    shapes = tuple(_shape(shape, factor) for shape in drawing.shapes)
    return replace(drawing, width=drawing.width * factor, height=drawing.height * factor, shapes=shapes)


def _shape(shape: Shape, factor: float) -> Shape:
    values = ((field.name, getattr(shape, field.name)) for field in fields(shape))
    # Whether a line is dashed or a label bold is no length.
    return replace(shape, **{name: value * factor for name, value in values if type(value) in (int, float)})
