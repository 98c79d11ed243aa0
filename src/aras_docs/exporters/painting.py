"""A drawing painted by Pillow, in a fifth of the time that it takes as SVG and as pixels again.

What lies square to the sheet is put on whole pixels, and so is sharp; letters, circles and slanting lines are
painted larger as masks, and have smooth edges when these are reduced.
"""

from __future__ import annotations

import math
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias, assert_never

from msgspec import Struct
from PIL import Image, ImageDraw, ImageFont

from aras_docs.drawing import Circle, Ink, Label, Line, Rectangle, Side
from aras_docs.exporters.inlines import one_line
from aras_docs.exporters.palette import indexed
from aras_docs.exporters.sizes import sized
from aras_docs.exporters.strokes import dashes, quadrilateral
from aras_docs.exporters.text_width import text_width
from aras_docs.fonts import face, font_data, font_runs
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aras_docs.drawing import Drawing, Shape
    from aras_docs.fonts import Face, FontRun
    from aras_docs.stylesheet import Stylesheet

    Box: TypeAlias = tuple[int, int, int, int]
    Place: TypeAlias = Callable[[float, float], tuple[float, float]]
    # Paints a mask, given what says where on it a point of the sheet lies, and how many pixels one of it is.
    Brush: TypeAlias = Callable[[ImageDraw.ImageDraw, Place, int], None]

# A page of an e-reader, or of A4 at 200 dots per inch, has fewer; more could ask for all of the memory.
MOST_PIXELS = 4_000_000
# Masks are as many times larger, each way; letters this tall in pixels are smooth without.
FINENESS = 3
LARGE_LETTERS = 64
# In pixels; smaller ones leave no ink, and Pillow refuses a size of none.
SMALLEST_LETTERS = 0.5
# Pillow's ellipses take a minute at a million pixels; such a circle has many corners instead.
LARGE_RADIUS = 1_000
_CORNERS = 720
_CIRCLE = tuple(
    (math.cos(turn), math.sin(turn)) for turn in (math.tau * n / _CORNERS for n in range(_CORNERS))
)


def png(drawing: Drawing, sheet: Stylesheet, width: int) -> bytes:
    """Return the painted drawing as a PNG file with as few colours as go."""
    return indexed(paint(drawing, sheet, width), drawing, sheet)


def paint(drawing: Drawing, sheet: Stylesheet, width: int) -> Image.Image:
    """Return the drawing on opaque paper as an image ``width`` pixels wide, its height in proportion.

    A drawing so tall that it would have more than 4 million pixels is made narrower.
    """
    shown = sized(drawing)
    widest = math.isqrt(int(MOST_PIXELS * shown.width / shown.height))
    across = min(width, widest)
    scale = across / shown.width
    image = Image.new("RGB", (across, max(1, round(shown.height * scale))), sheet.palette[Ink.PAPER])
    painter = _Painter(image, ImageDraw.Draw(image), sheet, scale)
    for shape in shown.shapes:
        painter.paint(shape)
    return image


class _Painter(Struct, frozen=True):
    """Paints shapes on an image, at ``scale`` pixels to the point."""

    image: Image.Image
    draw: ImageDraw.ImageDraw
    sheet: Stylesheet
    scale: float

    def paint(self, shape: Shape) -> None:
        match shape:
            case Line():
                self._line(shape)
            case Rectangle():
                self._rectangle(shape)
            case Circle():
                self._circle(shape)
            case Label():
                self._label(shape)
            case _:
                assert_never(shape)

    def _line(self, line: Line) -> None:
        for part in dashes(line):
            corners = [(x * self.scale, y * self.scale) for x, y in quadrilateral(part)]
            box = _around(corners)
            if part.x1 == part.x2 or part.y1 == part.y2:
                self.draw.rectangle(_whole(*box), self._color(line.ink))
            else:
                self._masked(box, line.ink, _polygon(corners))

    def _rectangle(self, shape: Rectangle) -> None:
        half = shape.stroke_width / 2 if shape.stroke else 0
        left, top = (shape.x - half) * self.scale, (shape.y - half) * self.scale
        right = left + (shape.width + 2 * half) * self.scale
        bottom = top + (shape.height + 2 * half) * self.scale
        if left >= right or top >= bottom:
            return
        fill = self._color(shape.fill) if shape.fill else None
        outline = self._color(shape.stroke) if shape.stroke else None
        thick = max(1, round(shape.stroke_width * self.scale))
        self.draw.rectangle(_whole(left, top, right, bottom), fill, outline, thick)

    def _circle(self, circle: Circle) -> None:
        x, y, radius = circle.x * self.scale, circle.y * self.scale, circle.radius * self.scale
        if circle.fill:
            self._masked(_square(x, y, radius), circle.fill, _ring(x, y, radius, 0))
        if circle.stroke:
            half = circle.stroke_width * self.scale / 2
            brush = _ring(x, y, radius + half, radius - half)
            self._masked(_square(x, y, radius + half), circle.stroke, brush)

    def _label(self, label: Label) -> None:
        setter = face(self.sheet.fonts[Family.SANS], bold=label.bold)
        text, size = one_line(label.text), label.size * self.scale
        if size < SMALLEST_LETTERS:
            return
        wide = text_width(text, setter) * size
        x, y = label.x * self.scale - wide * _BEFORE[label.side], label.y * self.scale
        # Letters may reach a little out of the room that they take, up and down as well.
        box = (x - size / 2, y - 1.2 * size, x + wide + size / 2, y + size / 2)
        fineness = 1 if size >= LARGE_LETTERS else FINENESS
        self._masked(box, label.ink, _letters(font_runs(text, setter), setter, (x, y), size), fineness)

    def _color(self, ink: Ink) -> str:
        return self.sheet.palette[ink]

    def _masked(self, box: tuple[float, ...], ink: Ink, brush: Brush, fineness: int = FINENESS) -> None:
        """Put an ink on what a brush paints within a box, as far as that lies on the image."""
        left, top = max(0, math.floor(box[0])), max(0, math.floor(box[1]))
        right, bottom = min(self.image.width, math.ceil(box[2])), min(self.image.height, math.ceil(box[3]))
        if left >= right or top >= bottom:
            return
        mask = Image.new("L", ((right - left) * fineness, (bottom - top) * fineness))
        brush(ImageDraw.Draw(mask), lambda x, y: ((x - left) * fineness, (y - top) * fineness), fineness)
        self.image.paste(self._color(ink), (left, top, right, bottom), mask.reduce(fineness))


_BEFORE = {Side.START: 0.0, Side.MIDDLE: 0.5, Side.END: 1.0}


def _around(points: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def _square(x: float, y: float, radius: float) -> tuple[float, float, float, float]:
    return x - radius, y - radius, x + radius, y + radius


def _whole(left: float, top: float, right: float, bottom: float) -> Box:
    """Return the box of whole pixels next to one, at least one each way; Pillow counts the last ones in."""
    x, y = round(left), round(top)
    return x, y, x + max(1, round(right - left)) - 1, y + max(1, round(bottom - top)) - 1


def _polygon(corners: list[tuple[float, float]]) -> Brush:
    def brush(draw: ImageDraw.ImageDraw, place: Place, _: int) -> None:
        draw.polygon([place(x, y) for x, y in corners], 255)

    return brush


def _ring(x: float, y: float, outer: float, inner: float) -> Brush:
    """Return what paints a ring; one with no inner radius is a disc."""

    def brush(draw: ImageDraw.ImageDraw, place: Place, _: int) -> None:
        for radius, light in ((outer, 255), (inner, 0)):
            if radius > LARGE_RADIUS:
                draw.polygon([place(x + radius * a, y + radius * b) for a, b in _CIRCLE], light)
            elif radius > 0:
                draw.ellipse((*place(x - radius, y - radius), *place(x + radius, y + radius)), light)

    return brush


def _letters(runs: tuple[FontRun, ...], setter: Face, start: tuple[float, float], size: float) -> Brush:
    def brush(draw: ImageDraw.ImageDraw, place: Place, fineness: int) -> None:
        x, y = start
        for number, (text, own) in enumerate(_set(runs, setter), start=1):
            draw.text(place(x, y), text, 255, _font(own, size * fineness), anchor="ls")
            x += text_width(text, own) * size if number < len(runs) else 0

    return brush


def _set(runs: tuple[FontRun, ...], setter: Face) -> Iterator[tuple[str, Face]]:
    return ((run.text, run.face or setter) for run in runs)


@lru_cache(maxsize=32)
def _font(own: Face, size: float) -> ImageFont.FreeTypeFont:
    # The basic layout is in every build of Pillow, so every machine paints alike.
    return ImageFont.truetype(BytesIO(font_data(own)), size, layout_engine=ImageFont.Layout.BASIC)
