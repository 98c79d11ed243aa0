"""How wide text is in the bundled fonts, for pictures: without kerning, so alike on every machine."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from aras_docs.fonts import font_data, font_runs

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

    from aras_docs.fonts import Face

# Widths are measured at this size, and are in proportion at any other.
MEASURED = 100


def text_width(text: str, face: Face) -> float:
    """Return how wide a text is, in sizes; what no bundled face has counts as wide as in this one."""
    runs = font_runs(text, face)
    return sum([_advance(character, run.face or face) for run in runs for character in run.text]) / MEASURED


@cache  # FreeType loads a glyph anew each time
def _advance(character: str, face: Face) -> float:
    return _font(face).getlength(character)


@cache
def _font(face: Face) -> FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415 (needed by few pictures, slow to load)

    # The basic layout is in every build of Pillow, so every machine breaks lines alike.
    return ImageFont.truetype(BytesIO(font_data(face)), MEASURED, layout_engine=ImageFont.Layout.BASIC)
