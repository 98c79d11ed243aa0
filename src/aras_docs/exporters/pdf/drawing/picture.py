"""Drawings as vectors: each shape becomes a path or a line of text, all scaled by one factor."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from aras_docs.drawing import Circle, Drawing, Ink, Label, Line, Rectangle, Side
from aras_docs.exporters.pdf.linebreaking.lines import lines, natural_width
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aras_docs.drawing import Shape
    from aras_docs.exporters.pdf.boxes import Box, Mark
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.tagging.elements import Element

# Four points drawn, three left out.
_DASHES = (4.0, 3.0)


class Picture(Struct, frozen=True):
    """A drawing as a box in the middle of the measure; ``labels`` are its labels' runs, already scaled."""

    drawing: Drawing
    labels: Mapping[Label, tuple[Run, ...]]
    palette: Mapping[Ink, str]
    element: Element
    scale: float
    indent: float

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.drawing.height * self.scale

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return None: a picture can't be cut."""
        del room, force

    def marks(self) -> Iterator[Mark]:
        """Yield nothing: a drawing has no places."""
        return iter(())

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the shapes in order, as one picture."""
        width, height = self.drawing.width * self.scale, self.height
        with surface.picture(self.element, x + self.indent, y, width, height):
            for shape in self.drawing.shapes:
                self._shape(shape, surface, x + self.indent, y)

    def _shape(self, shape: Shape, surface: Surface, x: float, y: float) -> None:
        match shape:
            case Line():
                self._line(shape, surface, x, y)
            case Rectangle():
                self._rectangle(shape, surface, x, y)
            case Circle():
                self._circle(shape, surface, x, y)
            case Label():
                self._label(shape, surface, x, y)
            case _:
                assert_never(shape)

    def _line(self, line: Line, surface: Surface, x: float, y: float) -> None:
        k = self.scale
        surface.line(
            x + line.x1 * k,
            y + line.y1 * k,
            x + line.x2 * k,
            y + line.y2 * k,
            color=self.palette[line.ink],
            width=line.width * k,
            dashes=_DASHES if line.dashed else (),
        )

    def _rectangle(self, shape: Rectangle, surface: Surface, x: float, y: float) -> None:
        k = self.scale
        surface.rectangle(
            x + shape.x * k,
            y + shape.y * k,
            shape.width * k,
            shape.height * k,
            fill=self._color(shape.fill),
            stroke=self._color(shape.stroke),
            stroke_width=shape.stroke_width * k,
        )

    def _circle(self, shape: Circle, surface: Surface, x: float, y: float) -> None:
        k = self.scale
        surface.circle(
            x + shape.x * k,
            y + shape.y * k,
            shape.radius * k,
            fill=self._color(shape.fill),
            stroke=self._color(shape.stroke),
            stroke_width=shape.stroke_width * k,
        )

    def _label(self, label: Label, surface: Surface, x: float, y: float) -> None:
        runs = self.labels[label]
        shift = {Side.MIDDLE: 0.5, Side.END: 1.0}.get(label.side, 0.0) * natural_width(runs)
        left = x + label.x * self.scale - shift
        for line in lines(runs, inf, Alignment.LEFT):
            surface.line_of_text(line, left, y + label.y * self.scale)

    def _color(self, ink: Ink | None) -> str | None:
        return self.palette[ink] if ink else None
