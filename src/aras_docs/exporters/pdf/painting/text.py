"""Pieces of a line as operators of a content stream (ISO 32000-1, 9.3 and 9.4)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.numbers import number
from aras_docs.exporters.pdf.fonts.strings import GAP

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.fonts.embedding import FontBook
    from aras_docs.exporters.pdf.linebreaking.pieces import Piece
    from aras_docs.exporters.pdf.painting.stream import ContentStream


def show(stream: ContentStream, piece: Piece, place: tuple[float, float], color: str, book: FontBook) -> None:
    """Show a piece of a line, its left end at a place in points, filled by a colour's operator."""
    look = piece.look
    gaps = sum([word.gaps for word in piece.words])
    stream.set("fill", color)
    stream.set("font", f"/{book.name(look.face)} {_operator(look.size, 'Tf', 4)}")
    stream.set("rise", _operator(look.rise, "Ts"))
    stream.set("scale", _operator(piece.scale * 100, "Tz"))
    if gaps:
        stream.set("spacing", _operator(piece.stretch / piece.scale, "Tw"))
    stream.move(*place)
    if shown := _shown(piece, book):
        stream.show(shown, _width(piece) + piece.stretch * gaps)


@lru_cache(maxsize=1 << 10)  # nearly always the same few
def _operator(value: float, name: str, places: int = 2) -> str:
    return f"{number(value, places)} {name}"


def _shown(piece: Piece, book: FontBook) -> str:
    """Return the operator that shows a piece's words, or nothing if they leave no mark.

    Word spacing widens only what has the code of a space (9.3.3), so other gaps are widened here.
    """
    look = piece.look
    strings = book.strings(piece.words, look.face, look.size, look.rise)
    if GAP in strings:
        steps = number(-piece.stretch * 1000 / look.size / piece.scale, 1)
        strings = strings.replace(GAP, "" if steps == "0" else f"){steps}(")
    return _without_empty_strings(f"[({strings})]TJ")


def _without_empty_strings(operators: str) -> str:
    """Return operators without "()", which stands nowhere but between them: no code has a bracket."""
    if "()" not in operators:
        return operators
    return operators.replace("[()]TJ", "").replace("()]TJ", "]TJ").replace("()", " ").strip()


def _width(piece: Piece) -> float:
    return sum([word.width for word in piece.words]) * piece.look.size / 1000 * piece.scale
