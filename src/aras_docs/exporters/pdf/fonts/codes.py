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


class Vocabulary:
    """The codes of one document, which mean the same in all of its fonts.

    A text has several where several glyphs of a font stand for it.
    """

    def __init__(self) -> None:
        self._codes: dict[str, list[bytes]] = {}
        self._free = _two_bytes()

    def code(self, text: str, place: int) -> bytes | None:
        """Return one of a text's codes, the first, second …, or None if there is none left."""
        codes = self._codes.setdefault(text, [text.encode()] if _is_plain(text) else [])
        if place == len(codes) and (code := next(self._free, None)):
            codes.append(code)
        return codes[place] if place < len(codes) else None

    def texts(self) -> list[tuple[bytes, str]]:
        """Return all codes with what they mean, short codes first, each length in ascending order."""
        pairs = [(code, text) for text, codes in self._codes.items() for code in codes]
        return sorted(pairs, key=lambda pair: (len(pair[0]), pair[0]))


class Codes:
    """One or two bytes for each pair of a glyph and its text, in one font; pages call it ``name``.

    An ASCII character is its own code as long as one glyph stands for it. The same glyph with another
    text ("fi" and "ﬁ") has another code, so that text comes back as it was.
    """

    def __init__(self, name: str, face: Face, vocabulary: Vocabulary) -> None:
        self.name = name
        self.face = face
        self._vocabulary = vocabulary
        self._advances: dict[int, float] = {}
        self._written: dict[tuple[int, str], str] = {}
        self._glyphs: dict[bytes, int] = {}
        self._counts: dict[str, int] = {}

    def code(self, glyph: Glyph) -> str:
        """Return the code as it stands in a PDF string."""
        pair = glyph.id, glyph.text
        if pair not in self._written:
            self._written[pair] = self._added(*pair)
        return self._written[pair]

    def _added(self, glyph: int, text: str) -> str:
        place = self._counts.get(text, 0)
        code = self._vocabulary.code(text, place)
        if code is None:
            # Only hostile text has so many: what is printed stays right.
            return next(written for (used, _), written in self._written.items() if used == glyph)
        self._counts[text] = place + 1
        self._glyphs[code] = glyph
        return _as_written(code)

    def advance(self, glyph: int) -> float:
        """Return how far a glyph by itself moves the pen, in 1/1000 em."""
        if glyph not in self._advances:
            self._advances[glyph] = natural_advance(glyph, self.face)
        return self._advances[glyph]

    def glyphs(self) -> list[tuple[bytes, int]]:
        """Return all codes with their glyphs, short codes first, each length in ascending order."""
        return sorted(self._glyphs.items(), key=lambda item: (len(item[0]), item[0]))


def _is_plain(text: str) -> bool:
    """Return whether a text is a character that can be its own code."""
    return len(text) == 1 and text.isascii() and ord(text) in _PLAIN


def _two_bytes() -> Iterator[bytes]:
    """Yield the codes of two bytes, those that need no escape first."""
    return map(bytes, chain(product(_LEADING, _PLAIN), product(range(0x80, 0x100), range(0x100))))


def _as_written(code: bytes) -> str:
    plain = code[-1] in _PLAIN and code[0] < 0x80  # noqa: PLR2004 (where ASCII ends)
    return code.decode("ascii") if plain else "".join(f"\\{byte:03o}" for byte in code)
