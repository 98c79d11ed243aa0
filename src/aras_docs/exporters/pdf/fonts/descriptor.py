"""What a font descriptor says of a face (ISO 32000-1, 9.8), so that a viewer could stand in for it."""

from __future__ import annotations

from struct import unpack_from
from typing import TYPE_CHECKING, NamedTuple

from aras_docs.exporters.pdf.fonts import harfbuzz

if TYPE_CHECKING:
    from aras_docs.fonts import Face

# Table 123. Symbolic: not of Adobe's standard Latin characters alone.
_FIXED_PITCH, _SERIF, _SYMBOLIC, _ITALIC = 1 << 0, 1 << 1, 1 << 2, 1 << 6
# PANOSE of Latin text faces: the family kind, and the serif styles that have serifs (OpenType OS/2).
_LATIN_TEXT, _SERIFS = b"\2", bytes(range(2, 11))
_PANOSE = 32


class Description(NamedTuple):
    """The measures of a face in 1/1000 em, its slant in degrees, and its flags."""

    flags: int
    box: tuple[int, int, int, int]
    italic_angle: float
    ascent: int
    descent: int
    cap_height: int
    stem: int


def described(face: Face) -> Description:
    """Return the description of a face."""
    return Description(
        flags=_flags(face),
        box=_box(face),
        italic_angle=_italic_angle(face),
        ascent=round(harfbuzz.ascent(face)),
        descent=round(harfbuzz.descent(face)),
        cap_height=round(harfbuzz.cap_height(face)),
        stem=_stem(harfbuzz.weight(face)),
    )


def _stem(weight: float) -> int:
    """Return a likely width of stems, which no TrueType font says: ReportLab's and others' rule of thumb."""
    return round(50 + (weight / 65) ** 2)


def _flags(face: Face) -> int:
    fixed = any(harfbuzz.table("post", face)[12:16])  # isFixedPitch
    return _SYMBOLIC | fixed * _FIXED_PITCH | _has_serifs(face) * _SERIF | face.italic * _ITALIC


def _has_serifs(face: Face) -> bool:
    panose = harfbuzz.table("OS/2", face)[_PANOSE : _PANOSE + 2]
    return panose[:1] == _LATIN_TEXT and panose[1:] in _SERIFS


def _box(face: Face) -> tuple[int, int, int, int]:
    """Return what holds all glyphs: left, bottom, right, top (head: xMin to yMax)."""
    left, bottom, right, top = (
        round(edge * harfbuzz.scale(face)) for edge in unpack_from(">4h", harfbuzz.table("head", face), 36)
    )
    return left, bottom, right, top


def _italic_angle(face: Face) -> float:
    """Return the slant in degrees counter-clockwise, less than 0 for italics (post: italicAngle, 16.16)."""
    return int.from_bytes(harfbuzz.table("post", face)[4:8], "big", signed=True) / 65536
