"""How large a drawing is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from aras_docs.drawing import Drawing

# A sheet without width or height, or almost so, can't be scaled and has no pixels.
_LONGEST_BY_SHORTEST = 1000


def sized(drawing: Drawing) -> Drawing:
    """Return the drawing on a sheet of at least a point, no side a thousand times as long as the other."""
    longest = max(drawing.width, drawing.height)
    least = max(longest / _LONGEST_BY_SHORTEST, 1.0)
    return replace(drawing, width=max(drawing.width, least), height=max(drawing.height, least))


def scale_to_fit(drawing: Drawing, width: float, height: float) -> float:
    """Return by how much a sized drawing must be scaled to lie within a width and height, in points."""
    return min(width / drawing.width, height / drawing.height)
