"""A font as the objects of a PDF: Type 0 over a subset of a TrueType font (ISO 32000-1, 9.7)."""

from __future__ import annotations

from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from aras_docs.exporters.pdf.file.syntax import array, name, number, reference
from aras_docs.exporters.pdf.fonts.cmaps import ENCODING_NAME, encoding, identifier, to_unicode
from aras_docs.exporters.pdf.fonts.descriptor import Description, described
from aras_docs.exporters.pdf.fonts.harfbuzz import subset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aras_docs.exporters.pdf.file.document import FileDocument
    from aras_docs.exporters.pdf.fonts.codes import Codes

_TAG_LETTERS = 6
_IDENTITY = b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"


class Maps(NamedTuple):
    """References to the CMaps that all fonts of a document share."""

    encoding: bytes
    to_unicode: bytes


def added_maps(texts: Sequence[tuple[bytes, str]], document: FileDocument) -> Maps:
    """Add the CMap that makes codes the characters' identifiers (9.7.5), and that of what they mean."""
    entries = b"/Type/CMap/CMapName%b%b" % (name(ENCODING_NAME), _IDENTITY)
    codes = document.add_stream(entries, encoding(code for code, _ in texts))
    return Maps(reference(codes), reference(document.add_stream(b"", to_unicode(texts))))


def composite_font(codes: Codes, maps: Maps, document: FileDocument) -> bytes:
    """Return a face with the glyphs that have codes, having added what it consists of."""
    glyphs = {identifier(code): glyph for code, glyph in codes.glyphs()}
    program, numbers = subset(codes.face, glyphs.values())
    called = name(f"{_tag(program)}+{codes.face.name}")
    file = document.add_stream(b"/Length1 %d" % len(program), program)
    descendant = document.add(
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont%b%b/FontDescriptor %b/CIDToGIDMap %b/W%b>>"
        % (
            called,
            _IDENTITY,
            reference(document.add(_descriptor(called, described(codes.face), file))),
            reference(document.add_stream(b"", _glyph_map(glyphs, numbers))),
            array(_widths(glyphs, codes)),
        )
    )
    return b"<</Type/Font/Subtype/Type0/BaseFont%b/Encoding %b/ToUnicode %b/DescendantFonts[%b]>>" % (
        *(called, *maps),
        reference(descendant),
    )


def _tag(program: bytes) -> str:
    """Return six capitals that tell this subset from others of the same font (9.6.4)."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(program).digest()[:_TAG_LETTERS])


def _descriptor(called: bytes, face: Description, file: int) -> bytes:
    """Return a font descriptor (9.8)."""
    form = (
        b"<</Type/FontDescriptor/FontName%b/Flags %d/FontBBox%b/ItalicAngle %b"
        b"/Ascent %d/Descent %d/CapHeight %d/StemV %d/FontFile2 %b>>"
    )
    return form % (
        *(called, face.flags, array(map(number, face.box)), number(face.italic_angle)),
        *(face.ascent, face.descent, face.cap_height, face.stem, reference(file)),
    )


def _widths(glyphs: Mapping[int, int], codes: Codes) -> Iterator[bytes]:
    """Yield the first of consecutive identifiers, the array of their widths, and so on (9.7.4.3)."""
    for _, group in groupby(enumerate(glyphs), key=lambda item: item[1] - item[0]):
        run = [place for _, place in group]
        yield number(run[0])
        yield array(number(codes.advance(glyphs[place])) for place in run)


def _glyph_map(glyphs: Mapping[int, int], numbers: Mapping[int, int]) -> bytes:
    """Return the glyph of every identifier from 0 on, two bytes each, .notdef where there is none."""
    used = (numbers.get(glyphs.get(place, 0), 0) for place in range(max(glyphs) + 1))
    return b"".join(glyph.to_bytes(2, "big") for glyph in used)
