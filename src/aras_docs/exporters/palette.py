"""The few colours that a drawing has: its pixels become numbers of colours, a third of the bytes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias, assert_never

from PIL import Image

from aras_docs.drawing import Circle, Ink, Label, Line, Rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.drawing import Drawing, Shape
    from aras_docs.stylesheet import Stylesheet

    Color: TypeAlias = tuple[int, int, int]

# From paper to full ink, for smooth edges: with three inks and the paper 16 colours, two pixels to a byte.
STEPS = 5
# Beyond this, zlib's levels take a drawing several times as long for a tenth of its bytes.
COMPRESSION = 7


def indexed(image: Image.Image, drawing: Drawing, sheet: Stylesheet) -> bytes:
    """Return a PNG file of a painted drawing with its inks, and what lies between them and paper, alone."""
    colors = _colors(drawing, sheet)
    index = Image.new("P", (1, 1))
    index.putpalette([value for color in colors for value in color])
    made = image.quantize(palette=index, dither=Image.Dither.NONE)
    buffer = BytesIO()
    made.save(buffer, "PNG", compress_level=COMPRESSION, bits=max(1, (len(colors) - 1).bit_length()))
    return buffer.getvalue()


def _colors(drawing: Drawing, sheet: Stylesheet) -> tuple[Color, ...]:
    """Return each colour once, the paper first."""
    paper = _rgb(sheet.palette[Ink.PAPER])
    inks = dict.fromkeys(ink for shape in drawing.shapes for ink in _inks(shape))
    colors = (_rgb(sheet.palette[ink]) for ink in inks)
    between = (_mixed(paper, color, step / STEPS) for color in colors for step in range(1, STEPS + 1))
    return tuple(dict.fromkeys((paper, *between)))


def _inks(shape: Shape) -> Iterator[Ink]:
    match shape:
        case Line(ink=ink) | Label(ink=ink):
            yield ink
        case Rectangle(fill=fill, stroke=stroke) | Circle(fill=fill, stroke=stroke):
            yield from (ink for ink in (fill, stroke) if ink)
        case _:
            assert_never(shape)


def _rgb(color: str) -> Color:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red, green, blue


def _mixed(paper: Color, ink: Color, share: float) -> Color:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(paper, ink, strict=True))
    return red, green, blue
