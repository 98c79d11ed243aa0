"""Fonts that a user might supply: each letter is a box, 0.6 em wide."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportUnknownVariableType=false
# (fontTools is annotated in part and has no py.typed)

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

from aras_docs.exporters import Options, SuppliedFile
from aras_docs.exporters.pdf.fonts.fontfile import faces_in
from aras_docs.fonts import SuppliedFace

if TYPE_CHECKING:
    from collections.abc import Callable

    from aras_docs.diagnostics import Diagnostic

# Twenty-two letters, and what an article may name someone with.
HEBREW = "".join(map(chr, range(0x05D0, 0x05EB)))
CHINESE = "毛泽东北京中国人民"
_SQUARE = ((50, 0), (550, 0), (550, 700), (50, 700))


def font(  # noqa: PLR0913 (what a font may be)
    characters: str = HEBREW,
    *,
    name: str = "Foreign-Regular",
    family: str = "Foreign",
    bold: bool = False,
    permission: int = 0,
    blank: bool = False,
) -> bytes:
    """Return a TrueType font with an outline for each character, or with blank ones, and a space."""
    made = _builder(characters, name, family, is_ttf=True)
    made.setupGlyf({glyph: _glyph(blank=blank or glyph == "space") for glyph in _names(characters)})
    return _finished(made, characters, bold=bold, permission=permission)


def cff_font(characters: str = HEBREW) -> bytes:
    made = _builder(characters, "Foreign-CFF", "Foreign", is_ttf=False)
    pen = T2CharStringPen(600, None)
    _draw(pen)
    outlines = dict.fromkeys(_names(characters), pen.getCharString())
    made.setupCFF("Foreign-CFF", {}, outlines, {})
    return _finished(made, characters)


def variable_font(characters: str = HEBREW) -> bytes:
    """Return a font whose letters become wider on an axis, 600 units by default."""
    made = _builder(characters, "Foreign-Variable", "Foreign", is_ttf=True)
    made.setupGlyf({glyph: _glyph(blank=False) for glyph in _names(characters)})
    made.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    wider = [(0, 0), (300, 0), (300, 0), (0, 0), (0, 0), (300, 0), (0, 0), (0, 0)]
    made.setupGvar({glyph: [TupleVariation({"wght": (0, 1, 1)}, wider)] for glyph in _names(characters)})
    return _finished(made, characters)


def collection(*fonts: bytes) -> bytes:
    together = TTCollection()
    together.fonts = [TTFont(BytesIO(data)) for data in fonts]
    buffer = BytesIO()
    together.save(buffer)
    return buffer.getvalue()


def supplied(data: bytes, name: str = "fonts/foreign.ttf") -> SuppliedFile:
    return SuppliedFile(name, len(data), lambda: data)


def options(*files: SuppliedFile, report: Callable[[Diagnostic], None]) -> Options:
    return Options(report=report, files={"font-path": files})


def supplied_face(characters: str = HEBREW, **kinds: str | bool) -> SuppliedFace:
    (file,) = faces_in(font(characters, **kinds))  # pyright: ignore[reportArgumentType] (each has its type)
    made = file.face(frozenset(characters), "fonts/foreign.ttf")
    assert made
    return made


def _names(characters: str) -> list[str]:
    return [".notdef", "space", *(f"u{ord(character):04X}" for character in characters)]


def _builder(characters: str, name: str, family: str, *, is_ttf: bool) -> FontBuilder:
    made = FontBuilder(1000, isTTF=is_ttf)
    names = _names(characters)
    made.setupGlyphOrder(names)
    made.setupCharacterMap(dict(zip(map(ord, (" ", *characters)), names[1:], strict=True)))
    made.setupNameTable({"familyName": family, "styleName": "Regular", "psName": name})
    return made


def _finished(made: FontBuilder, characters: str, *, bold: bool = False, permission: int = 0) -> bytes:
    made.setupHorizontalMetrics(dict.fromkeys(_names(characters), (600, 50)))
    made.setupHorizontalHeader(ascent=900, descent=-200)
    made.setupOS2(fsType=permission, usWeightClass=700 if bold else 400)
    made.setupPost()
    made.font.recalcTimestamp = False
    made.updateHead(created=0, modified=0)
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def _glyph(*, blank: bool) -> object:
    pen = TTGlyphPen(None)
    if not blank:
        _draw(pen)
    return pen.glyph()


def _draw(pen: TTGlyphPen | T2CharStringPen) -> None:
    first, *others = _SQUARE
    pen.moveTo(first)
    for corner in others:
        pen.lineTo(corner)
    pen.closePath()
