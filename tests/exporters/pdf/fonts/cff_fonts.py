"""Fonts with the same outlines in every notation: each letter is a box, taller than the one before it."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportUnknownVariableType=false, reportAttributeAccessIssue=false
# (fontTools is annotated in part and has no py.typed)

from __future__ import annotations

from io import BytesIO

from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.ttGlyphPen import TTGlyphPen

from aras_docs.exporters.pdf.fonts.fontfile import faces_in
from aras_docs.fonts import SuppliedFace

LETTERS = "".join(map(chr, range(0x05D0, 0x05EB)))
# In 1/1000 em: how wide a letter is, where its box begins, how high the first one is, and each step after.
WIDTH, SIDE, LOWEST, STEP = 600, 50, 100, 25
# How much wider a font that varies becomes towards the end of its axis.
GROWTH = 300
# The glyphs and the heights of their boxes; the first two have none.
_NAMES = (".notdef", "space", *(f"letter{place}" for place in range(len(LETTERS))))
_HEIGHTS = (0, 0, *(LOWEST + STEP * place for place in range(len(LETTERS))))


def truetype() -> bytes:
    made = _begun(is_ttf=True)
    made.setupGlyf({name: _glyph(height) for name, height in zip(_NAMES, _HEIGHTS, strict=True)})
    return _finished(made)


def name_keyed(units: int = 1000) -> bytes:
    """Return a font whose glyphs have names, and so many units per em."""
    return _finished(_with_cff(_NAMES, units))


def cid_keyed() -> bytes:
    """Return a font whose glyphs have identifiers, which aren't their numbers."""
    made = _with_cff((".notdef", *(f"cid{7 * place:05d}" for place in range(1, len(_NAMES)))))
    top = made.font["CFF "].cff.topDictIndex[0]
    font = FontDict()
    font.Private = top.Private
    del top.Private
    top.ROS = ("Adobe", "Japan1", 0)
    top.FDArray = top.CharStrings.fdArray = FDArrayIndex()
    top.FDArray.append(font)
    top.FDSelect = top.CharStrings.fdSelect = FDSelect(format=3)
    top.FDSelect.gidArray = [0] * len(_NAMES)
    return _finished(made)


def still() -> bytes:
    """Return a font with CFF2 outlines that don't vary."""
    made = _begun()
    boxes = zip(_NAMES, map(_box, _HEIGHTS), strict=True)
    made.setupCFF2({name: T2CharString(program=box) for name, box in boxes})
    return _finished(made)


def varying() -> bytes:
    """Return a font with CFF2 outlines that become wider on an axis."""
    made = _begun()
    made.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    boxes = zip(_NAMES, (_box(height, growth=GROWTH) for height in _HEIGHTS), strict=True)
    outlines = {name: T2CharString(program=box) for name, box in boxes}
    made.setupCFF2(outlines, regions=[{"wght": (0, 1, 1)}])
    return _finished(made)


def face_of(font: bytes) -> SuppliedFace:
    """Return the face of a font as it is supplied, with all of its letters."""
    (file,) = faces_in(font)
    assert not file.problem
    face = file.face(frozenset(LETTERS), "boxes.otf")
    assert face
    return face


def _begun(names: tuple[str, ...] = _NAMES, units: int = 1000, *, is_ttf: bool = False) -> FontBuilder:
    made = FontBuilder(units, isTTF=is_ttf)
    made.setupGlyphOrder(list(names))
    made.setupCharacterMap(dict(zip(map(ord, (" ", *LETTERS)), names[1:], strict=True)))
    made.setupNameTable({"familyName": "Boxes", "styleName": "Regular", "psName": "Boxes-Regular"})
    return made


def _with_cff(names: tuple[str, ...], units: int = 1000) -> FontBuilder:
    made, scale = _begun(names, units), units / 1000
    outlines = {
        name: T2CharString(program=[round(WIDTH * scale), *_box(height, scale), "endchar"])
        for name, height in zip(names, _HEIGHTS, strict=True)
    }
    made.setupCFF("Boxes-Regular", {"FontMatrix": [1 / units, 0, 0, 1 / units, 0, 0]}, outlines, {})
    return made


def _finished(made: FontBuilder) -> bytes:
    scale = made.font["head"].unitsPerEm / 1000
    advance = round(WIDTH * scale), round(SIDE * scale)
    made.setupHorizontalMetrics(dict.fromkeys(made.font.getGlyphOrder(), advance))
    made.setupHorizontalHeader(ascent=round(900 * scale), descent=round(-200 * scale))
    made.setupOS2()
    made.setupPost(keepGlyphNames=False)
    made.font.recalcTimestamp = False
    made.updateHead(created=0, modified=0)
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def _glyph(height: int) -> object:
    pen = TTGlyphPen(None)
    if height:
        pen.moveTo((SIDE, 0))
        for corner in ((SIDE, height), (WIDTH - SIDE, height), (WIDTH - SIDE, 0)):
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


def _box(height: int, scale: float = 1, growth: int = 0) -> list[int | str]:
    """Return a box as a Type 2 charstring, nothing if it has no height."""
    side, across, up = (round(length * scale) for length in (SIDE, WIDTH - 2 * SIDE, height))
    right = _sideways(across, growth)
    left = _sideways(-across, -growth)
    return [side, "hmoveto", *right, up, "vlineto", *left] if height else []


def _sideways(length: int, growth: int) -> list[int | str]:
    return [length, growth, 1, "blend", "hlineto"] if growth else [length, "hlineto"]
