"""Lines of text → the operators of a content stream (ISO 32000-1, 9.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.numbers import number
from aras_docs.exporters.pdf.fonts.strings import GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aras_docs.exporters.pdf.fonts.embedding import FontBook
    from aras_docs.exporters.pdf.linebreaking.pieces import Piece
    from aras_docs.exporters.pdf.paragraphs.runs import Look

# Two places nearer than this are one: a hundredth of a point is invisible.
_TOLERANCE = 0.01
_LEVEL, _NATURAL = "0 Ts", "100 Tz"


def show(line: Iterable[Piece], x: float, y: float, book: FontBook, color: Callable[[Look], str]) -> str:
    """Return the operators that set pieces of a line whose left end is at (x, y), in points.

    ``color`` gives the operator for a look's colour: "0 g".
    """
    return f"BT {' '.join(_operators(line, x, y, book, color))} ET"


def _operators(
    line: Iterable[Piece], x: float, y: float, book: FontBook, color: Callable[[Look], str]
) -> Iterator[str]:
    settings = ("", "", _LEVEL, _NATURAL)
    place = _Place()
    for piece in line:
        before, settings = settings, _settings(piece, book, color(piece.look))
        yield from (now for now, old in zip(settings, before, strict=True) if now != old)
        yield from place.move(x + piece.x, y)
        yield _shown(piece, book)
        place.advance(_advance(piece))
    yield from (usual for now, usual in zip(settings[-2:], (_LEVEL, _NATURAL), strict=True) if now != usual)


def _settings(piece: Piece, book: FontBook, color: str) -> tuple[str, str, str, str]:
    """Return the operators for a piece's colour, font, rise and scale."""
    look = piece.look
    font = f"/{book.name(look.face)} {number(look.size, 4)} Tf"
    return color, font, f"{number(look.rise)} Ts", f"{number(piece.scale * 100)} Tz"


def _shown(piece: Piece, book: FontBook) -> str:
    """Return the operator that shows a piece's words, its spaces widened."""
    look = piece.look
    strings = "".join([book.string(word, look.size, look.rise) for word in piece.words])
    steps = number(-piece.stretch * 1000 / look.size / piece.scale, 1)
    array = strings.replace(GAP, "" if steps == "0" else f"){steps}(")
    return _without_empty_strings(f"[({array})]TJ")


def _without_empty_strings(operators: str) -> str:
    """Return operators without "()", which stands nowhere but between them: no code has a bracket."""
    return operators.replace("[()]TJ", "").replace("()]TJ", "]TJ").replace("()", " ").strip()


def _advance(piece: Piece) -> float:
    widths = sum([word.width for word in piece.words]) * piece.look.size / 1000
    return widths * piece.scale + piece.stretch * sum([word.gaps for word in piece.words])


@dataclass(slots=True)
class _Place:
    """Where the pen is, and where the next move counts from: the last move's end."""

    pen: float | None = None
    x: float = 0
    y: float = 0

    def move(self, x: float, y: float) -> Iterator[str]:
        """Yield the operator that moves the pen, unless it is there."""
        if self.pen is None or abs(x - self.pen) > _TOLERANCE:
            across, up = round(x - self.x, 2), round(y - self.y, 2)
            yield f"{number(across)} {number(up)} Td"
            self.x, self.y, self.pen = self.x + across, self.y + up, x

    def advance(self, distance: float) -> None:
        """Follow the pen over what was shown."""
        self.pen = (self.pen or 0) + distance
