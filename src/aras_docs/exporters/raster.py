"""A drawing as a picture of pixels, the same ones on every machine: resvg with the bundled fonts alone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import resvg_py

from aras_docs.drawing import Ink
from aras_docs.exporters.palette import indexed
from aras_docs.exporters.sizes import sized
from aras_docs.exporters.svg import svg
from aras_docs.fonts import faces, font_path
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from aras_docs.drawing import Drawing
    from aras_docs.stylesheet import Stylesheet

# As many as a page of A4 at 400 dots per inch; a picture of more could ask for all of a machine's memory.
_MOST_PIXELS = 16_000_000


def png(drawing: Drawing, sheet: Stylesheet, *, width: int) -> bytes:
    """Return the drawing on opaque paper as a PNG file ``width`` pixels wide, its height in proportion.

    It has as few colours as go. A drawing so tall that it would have more than 16 million pixels is made
    narrower. Raises ConfigurationError for a sans family that isn't bundled.
    """
    return indexed(pixels(drawing, sheet, width=width), sized(drawing), sheet)


def pixels(drawing: Drawing, sheet: Stylesheet, *, width: int) -> bytes:
    """Return what ``png`` does, in all colours and thus larger: to be made into another kind of file."""
    shown = sized(drawing)
    widest = math.isqrt(int(_MOST_PIXELS * shown.width / shown.height))
    return resvg_py.svg_to_bytes(
        svg_string=svg(shown, sheet, title="", description="").decode(),
        width=min(width, widest),
        background=sheet.palette[Ink.PAPER],
        skip_system_fonts=True,
        font_files=[str(font_path(face)) for face in faces()],
        sans_serif_family=sheet.fonts[Family.SANS],
    )
