"""What lies under the text of a page and isn't read: grounds, rules and dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.painting.marks import ARTIFACT
from aras_docs.exporters.pdf.painting.stream import ContentStream

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.painting.pens import Pen
    from aras_docs.exporters.pdf.painting.shapes import Shape


class Backdrop:
    """The shapes under a page: grounds first, lines over them, each pen's in one go."""

    def __init__(self) -> None:
        self._shapes: dict[Pen, list[Shape]] = {}

    def add(self, shape: Shape, pen: Pen) -> None:
        """Add a shape."""
        self._shapes.setdefault(pen, []).append(shape)

    def content(self) -> str:
        """Return the operators as an artifact that leaves the graphics state as it was."""
        if not self._shapes:
            return ""
        stream = ContentStream()
        stream.begin_mark(ARTIFACT)
        for pen in sorted(self._shapes, key=lambda pen: pen.stroke is not None):
            for shape in self._shapes[pen]:
                stream.paint(shape, pen)
        stream.end_mark()
        return f"q\n{stream.content()}\nQ\n"
