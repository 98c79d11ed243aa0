"""The typefaces of a PDF: bundled faces as ReportLab fonts, each parsed once, and the widths of words."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from functools import cache, lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from aras_docs.fonts import font_data

if TYPE_CHECKING:
    from aras_docs.fonts import Face

# ReportLab finds a font by name in one registry per process; the prefix keeps ours apart from others'.
PREFIX = "aras-docs:"


@cache
def registered(face: Face) -> str:
    """Return the name under which ReportLab knows a bundled face, after parsing it on first use."""
    name = PREFIX + face.name
    pdfmetrics.registerFont(TTFont(name, BytesIO(font_data(face)), asciiReadable=False, shapable=False))
    return name


@cache
def _advances(font: str) -> tuple[dict[int, float], float]:
    face = cast("TTFont", pdfmetrics.getFont(font)).face
    return face.charWidths, face.defaultWidth


def width(text: str, font: str, size: float) -> float:
    """Return the width of a text in points, in a font that has been registered."""
    return _width(text, font) * size / 1000


@lru_cache(maxsize=1 << 14)  # most words come again
def _width(text: str, font: str) -> float:
    advances, default = _advances(font)
    return sum([advances.get(code, default) for code in map(ord, text)])
