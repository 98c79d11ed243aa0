"""A content stream, in which an operator stands only where it changes something (ISO 32000-1, 7.8.2)."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from aras_docs.exporters.pdf.fonts.numbers import number

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.painting.pens import Parameter, Pen
    from aras_docs.exporters.pdf.painting.shapes import Shape

# What a page begins with (tables 52 and 104); there is no font yet.
_INITIAL: Final[dict[Parameter, str]] = {
    "fill": "0 g",
    "stroke": "0 G",
    "width": "1 w",
    "dash": "[]0 d",
    "cap": "0 J",
    "rise": "0 Ts",
    "scale": "100 Tz",
    "spacing": "0 Tw",
}
# Two places nearer than this are one: a twentieth of a point is invisible.
_TOLERANCE = 0.05
_END_TEXT, _END_MARK = "ET", "EMC"
# Shapes painted in one go look as if painted one by one; not so if each is filled and then stroked.
_JOINED = ("f", "S")


class ContentStream:
    """Writes operators, and remembers what those before have set."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._state = dict(_INITIAL)
        self._to_end: list[str] = []
        self._path: list[str] = []
        self._painter = ""
        self._line = 0.0, 0.0
        self._pen = -inf
        self._leading = 0.0

    def set(self, parameter: Parameter, operator: str) -> None:
        """Set a parameter of the graphics state by its operator, unless it is set so."""
        if self._state.get(parameter) != operator:
            self._state[parameter] = operator
            self._write(operator)

    def begin_mark(self, operator: str) -> None:
        """Begin marked content by an operator; it may hold shapes only if no text object has begun."""
        self._write(operator)
        self._to_end.append(_END_MARK)

    def end_mark(self) -> None:
        """End the marked content begun last, and the text object begun in it."""
        self.end_text()
        self._write(self._to_end.pop())

    def begin_text(self) -> None:
        """Begin a text object unless one has begun."""
        if _END_TEXT not in self._to_end:
            self._write("BT")
            self._to_end.append(_END_TEXT)
            self._line = 0.0, 0.0
            self._pen = -inf

    def end_text(self) -> None:
        """End the text object, if there is one and no marked content has begun within it."""
        if self._to_end[-1:] == [_END_TEXT]:
            self._write(self._to_end.pop())

    def move(self, x: float, y: float) -> None:
        """Move the pen to (x, y) in points, unless it is there."""
        left, base = self._line
        if abs(x - self._pen) > _TOLERANCE or abs(y - base) > _TOLERANCE:
            across, up = round(x - left, 1), round(y - base, 1)
            self._write(self._moved(across, up))
            self._line = left + across, base + up
            self._pen = x

    def _moved(self, across: float, up: float) -> str:
        """Return the operator that begins a line so far from where the last one began."""
        if across:
            return f"{number(across, 1)} {number(up, 1)} Td"
        if up == self._leading:
            return "T*"
        self._leading = up
        return f"0 {number(up, 1)} TD"

    def show(self, operator: str, advance: float) -> None:
        """Show text by an operator that moves the pen by so many points."""
        self._write(operator)
        self._pen += advance

    def paint(self, shape: Shape, pen: Pen) -> None:
        """Paint a shape, which is in no text object."""
        self.end_text()
        for parameter, operator in pen.settings():
            self.set(parameter, operator)
        if shape.place:
            self._write(f"q {shape.place} {shape.path} {pen.painter} Q")
            return
        if pen.painter != self._painter or pen.painter not in _JOINED:
            self._paint()
        self._path.append(shape.path)
        self._painter = pen.painter

    def content(self) -> str:
        """Return all that was written; whatever had begun must have been ended."""
        self.end_text()
        self._paint()
        return "\n".join(self._written)

    def _write(self, operator: str) -> None:
        self._paint()
        self._written.append(operator)

    def _paint(self) -> None:
        """Paint the path that has been gathered."""
        if self._path:
            self._written += (*self._path, self._painter)
            self._path.clear()
