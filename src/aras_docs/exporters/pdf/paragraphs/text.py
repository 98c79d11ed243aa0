"""A paragraph's lines as a box: cut without widows and orphans, drawn with its links."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.pdf.boxes import Mark
from aras_docs.exporters.pdf.linebreaking.lines import TOLERANCE, lines
from aras_docs.exporters.pdf.paragraphs.references import with_page_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.exporters.pdf.linebreaking.pieces import Line, Piece
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.nodes import Alignment
    from aras_docs.stylesheet import TextStyle

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# A link is described without what only sets its lines.
_SAID = {ord(_SOFT_HYPHEN): "", ord("\N{NO-BREAK SPACE}"): " "}
# At least two lines of a paragraph stay together at the foot and the head of a page.
_FEWEST_LINES = 2
# Noto Serif and Noto Sans rise 1.069 em above the base line and 0.293 below it (their hhea tables), so
# centred in the leading the base line lies half of the difference, 0.388 em, below the middle.
_BELOW_MIDDLE = 0.388


class TextBox(Struct, frozen=True):
    """Lines of text, ``leading`` points apart; ``ascent`` is from a line's top to its base line."""

    lines: tuple[Line, ...]
    leading: float
    ascent: float

    @property
    def height(self) -> float:
        """Return the height in points."""
        return len(self.lines) * self.leading

    def split(self, room: float, *, force: bool) -> tuple[TextBox, TextBox] | None:
        """Return the lines that fit and the rest, at least two of each unless forced.

        The first part ends with a divided word only if it would be too short without that line.
        """
        fitting = int((room + TOLERANCE) / self.leading)
        most = min(fitting, len(self.lines) - _FEWEST_LINES)
        if most >= _FEWEST_LINES:
            counts = range(most, max(most - 2, _FEWEST_LINES - 1), -1)
            return self._at(next((count for count in counts if not _divides(self.lines[count - 1])), most))
        if force and len(self.lines) > 1:
            return self._at(min(max(fitting, 1), len(self.lines) - 1))
        return None

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the lines, their places and the areas of their links."""
        for index, written in enumerate(self.lines):
            line = with_page_numbers(written, surface.page_of)
            base = y + index * self.leading + self.ascent
            surface.line_of_text(line, x, base)
            for piece in line:
                if piece.look.anchor:
                    surface.place(piece.look.anchor, x + piece.x, base - self.ascent)
            self._link(surface, line, x, base)

    def marks(self) -> Iterator[Mark]:
        """Yield the places within the text."""
        looks = (piece.look for line in self.lines for piece in line)
        return (Mark(look.anchor, element=look.element) for look in looks if look.anchor)

    def _at(self, count: int) -> tuple[TextBox, TextBox]:
        return replace(self, lines=self.lines[:count]), replace(self, lines=self.lines[count:])

    def _link(self, surface: Surface, line: Line, x: float, base: float) -> None:
        for target, group in groupby(line, key=lambda piece: piece.look.target):
            if target:
                pieces = tuple(group)
                surface.link(target, pieces[0].look.element, *_area(pieces, x, base))


def text_box(runs: Iterable[Run], style: TextStyle, measure: float, alignment: Alignment) -> TextBox:
    """Return runs as a box of ``measure`` points; the style gives leading and base line.

    The leading is in tenths of a point, as places in the file are, so that all lines are equally far apart.
    """
    return TextBox(lines(runs, measure, alignment), _in_tenths(style.leading), ascent(style))


@cache  # a stylesheet has few
def _in_tenths(length: float) -> float:
    return round(length, 1)


def ascent(style: TextStyle) -> float:
    """Return the points from a line's top to its base line."""
    return _ascent(style.leading, style.size)


@cache
def _ascent(leading: float, size: float) -> float:
    return leading / 2 + size * _BELOW_MIDDLE


def _divides(line: Line) -> bool:
    return bool(line) and line[-1].text.endswith(_SOFT_HYPHEN)


def _area(pieces: tuple[Piece, ...], x: float, base: float) -> tuple[str, float, float, float, float]:
    """Return a link's text and its rectangle: left, top, width and height."""
    left, right = min(piece.x for piece in pieces), max(piece.x + piece.width for piece in pieces)
    text = "".join(piece.text for piece in pieces).translate(_SAID).strip()
    top = max(piece.look.rise + piece.look.size for piece in pieces)
    bottom = min(piece.look.rise - piece.look.size / 4 for piece in pieces)
    return text, x + left, base - top, right - left, top - bottom
