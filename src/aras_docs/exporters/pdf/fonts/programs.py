"""Fonts cut down to what has codes, TrueType and CFF, as PDF embeds them (ISO 32000-1, 9.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from aras_docs.exporters.pdf.fonts.cmaps import ENCODING_NAME, glyph_encoding, identifier
from aras_docs.exporters.pdf.fonts.harfbuzz import has_cff, subset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aras_docs.exporters.pdf.fonts.codes import Codes


class Encoding(NamedTuple):
    """A CMap of a font's own and its name."""

    name: str
    cmap: bytes


class Program(NamedTuple):
    """A font program and how a CIDFont of that subtype gets at it.

    ``key`` is the descriptor's, ``entries`` are the stream's. ``glyphs`` are those of the whole face, by
    character identifier in ascending order. Identifiers are the codes as numbers and lead to the program's
    glyphs through the ``glyph_map``, or else they are its glyphs and an ``encoding`` leads to them.
    """

    subtype: bytes
    key: bytes
    entries: bytes
    data: bytes
    glyphs: Mapping[int, int]
    glyph_map: bytes | None = None
    encoding: Encoding | None = None


def program_of(codes: Codes) -> Program:
    """Return the program of a face with the glyphs that have codes."""
    return _cff(codes) if has_cff(codes.face) else _truetype(codes)


def _truetype(codes: Codes) -> Program:
    glyphs = {identifier(code): glyph for code, glyph in codes.glyphs()}
    data, numbers = subset(codes.face, glyphs.values())
    entries = b"/Length1 %d" % len(data)
    return Program(b"CIDFontType2", b"FontFile2", entries, data, glyphs, _glyph_map(glyphs, numbers))


def _cff(codes: Codes) -> Program:
    """Return CFF outlines, whose glyphs nothing but their identifiers can choose (9.7.4.2)."""
    data, numbers = subset(codes.face, (glyph for _, glyph in codes.glyphs()))
    chosen = [(code, numbers.get(glyph, 0), glyph) for code, glyph in codes.glyphs()]
    glyphs = dict(sorted((place, glyph) for _, place, glyph in chosen))
    called = f"{ENCODING_NAME}-{codes.name}"
    encoding = Encoding(called, glyph_encoding(called, [(code, place) for code, place, _ in chosen]))
    return Program(b"CIDFontType0", b"FontFile3", b"/Subtype/OpenType", data, glyphs, encoding=encoding)


def _glyph_map(glyphs: Mapping[int, int], numbers: Mapping[int, int]) -> bytes:
    """Return the glyph of every identifier from 0 on, two bytes each, .notdef where there is none."""
    used = (numbers.get(glyphs.get(place, 0), 0) for place in range(max(glyphs) + 1))
    return b"".join(glyph.to_bytes(2, "big") for glyph in used)
