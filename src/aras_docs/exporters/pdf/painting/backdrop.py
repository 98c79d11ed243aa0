"""What lies under the text of a page and isn't read: grounds, rules and dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.painting.marks import ARTIFACT
from aras_docs.exporters.pdf.painting.stream import ContentStream

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.painting.pens import Pen
    from aras_docs.exporters.pdf.painting.shapes import Shape


class Backdrop:
    """The shapes under a page: grounds first, then rules over them, each pen's in one go."""

    def __init__(self) -> None:
        self._grounds: dict[Pen, list[Shape]] = {}
        self._rules: dict[Pen, list[Shape]] = {}

    def add_ground(self, shape: Shape, pen: Pen) -> None:
        """Add a shape that rules may lie on."""
        self._grounds.setdefault(pen, []).append(shape)

    def add_rule(self, shape: Shape, pen: Pen) -> None:
        """Add a rule, or what else must not be covered."""
        self._rules.setdefault(pen, []).append(shape)

    def content(self) -> str:
        """Return the operators as an artifact that leaves the graphics state as it was."""
        if not self._grounds and not self._rules:
            return ""
        stream = ContentStream()
        stream.begin_mark(ARTIFACT)
        for layer in (self._grounds, self._rules):
            for pen, shapes in layer.items():
                for shape in shapes:
                    stream.paint(shape, pen)
        stream.end_mark()
        return f"q\n{stream.content()}\nQ\n"
