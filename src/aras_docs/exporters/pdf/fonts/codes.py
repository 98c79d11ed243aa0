"""The codes of a font in the file: one for every glyph and what it stands for."""

from __future__ import annotations

from itertools import chain, product
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.harfbuzz import natural_advance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.fonts.shaping import Glyph
    from aras_docs.fonts import Face

# Bytes that a PDF string holds as they are (ISO 32000-1, 7.3.4.2): with them content streams stay ASCII.
_PLAIN = bytes(byte for byte in range(0x20, 0x7F) if byte not in b"()\\")
_LEADING = bytes((*range(0x01, 0x09), *range(0x0E, 0x18)))
# Where codes may lie: each byte between those of the first and the last.
RANGES = ((b"\x20", b"\x7e"), (b"\x01\x20", b"\x17\x7e"), (b"\x80\x00", b"\xff\xff"))


class Codes:
    """One or two bytes for each pair of a glyph and its text, in one font; pages call it ``name``.

    An ASCII character is its own code as long as one glyph stands for it. The same glyph with another
    text ("fi" and "ﬁ") has another code, so that text comes back as it was.
    """

    def __init__(self, name: str, face: Face) -> None:
        self.name = name
        self.face = face
        self._advances: dict[int, float] = {}
        self._written: dict[tuple[int, str], str] = {}
        self._free = _two_bytes()
        self._pairs: dict[bytes, tuple[int, str]] = {}

    def code(self, glyph: Glyph) -> str:
        """Return the code as it stands in a PDF string."""
        pair = glyph.id, glyph.text
        if pair not in self._written:
            self._written[pair] = self._added(*pair)
        return self._written[pair]

    def _added(self, glyph: int, text: str) -> str:
        code = self._new_code(text)
        if code is None:
            # Only hostile text has so many: what is printed stays right.
            return next(written for (used, _), written in self._written.items() if used == glyph)
        self._pairs[code] = glyph, text
        return _as_written(code)

    def advance(self, glyph: int) -> float:
        """Return how far a glyph by itself moves the pen, in 1/1000 em."""
        if glyph not in self._advances:
            self._advances[glyph] = natural_advance(glyph, self.face)
        return self._advances[glyph]

    def table(self) -> tuple[tuple[bytes, int, str], ...]:
        """Return all codes with their glyphs and texts, short codes first, each length in ascending order."""
        ordered = sorted(self._pairs.items(), key=lambda item: (len(item[0]), item[0]))
        return tuple((code, glyph, text) for code, (glyph, text) in ordered)

    def _new_code(self, text: str) -> bytes | None:
        own = text.encode("ascii", "ignore")
        fits = len(own) == len(text) == 1 and own in _PLAIN and own not in self._pairs
        return own if fits else next(self._free, None)


def _two_bytes() -> Iterator[bytes]:
    """Yield the codes of two bytes, those that need no escape first."""
    return map(bytes, chain(product(_LEADING, _PLAIN), product(range(0x80, 0x100), range(0x100))))


def _as_written(code: bytes) -> str:
    plain = code[-1] in _PLAIN and code[0] < 0x80  # noqa: PLR2004 (where ASCII ends)
    return code.decode("ascii") if plain else "".join(f"\\{byte:03o}" for byte in code)
