"""A font as the objects of a PDF: Type 0 over a CIDFont with a subset of a face (ISO 32000-1, 9.7)."""

from __future__ import annotations

from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from aras_docs.exporters.pdf.file.syntax import array, name, number, reference
from aras_docs.exporters.pdf.fonts.cmaps import ENCODING_NAME, encoding, to_unicode
from aras_docs.exporters.pdf.fonts.descriptor import Description, described
from aras_docs.exporters.pdf.fonts.programs import program_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aras_docs.exporters.pdf.file.document import FileDocument
    from aras_docs.exporters.pdf.fonts.codes import Codes
    from aras_docs.exporters.pdf.fonts.programs import Program

_TAG_LETTERS = 6
_IDENTITY = b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"


class Maps(NamedTuple):
    """References to the CMaps that all fonts of a document share."""

    encoding: bytes
    to_unicode: bytes


def added_maps(texts: Sequence[tuple[bytes, str]], document: FileDocument) -> Maps:
    """Add the CMap that makes codes the characters' identifiers (9.7.5), and that of what they mean."""
    codes = _added_encoding(ENCODING_NAME, encoding(code for code, _ in texts), document)
    return Maps(codes, reference(document.add_stream(b"", to_unicode(texts))))


def composite_font(codes: Codes, maps: Maps, document: FileDocument) -> bytes:
    """Return a face with the glyphs that have codes, having added what it consists of."""
    program = program_of(codes)
    called = f"{_tag(program.data)}+{codes.face.name}"
    descendant = reference(_added_descendant(called, program, codes, document))
    if program.encoding:
        called = f"{called}-{program.encoding.name}"  # table 121
        maps = maps._replace(encoding=_added_encoding(*program.encoding, document))
    return b"<</Type/Font/Subtype/Type0/BaseFont%b/Encoding %b/ToUnicode %b/DescendantFonts[%b]>>" % (
        *(name(called), *maps),
        descendant,
    )


def _added_encoding(called: str, cmap: bytes, document: FileDocument) -> bytes:
    entries = b"/Type/CMap/CMapName%b%b" % (name(called), _IDENTITY)
    return reference(document.add_stream(entries, cmap))


def _added_descendant(called: str, program: Program, codes: Codes, document: FileDocument) -> int:
    """Add a CIDFont (9.7.4) with its descriptor and its program; return its number."""
    file = b"/%b %b" % (program.key, reference(document.add_stream(program.entries, program.data)))
    descriptor = document.add(_descriptor(called, described(codes.face), file))
    glyph_map = b""
    if program.glyph_map is not None:
        glyph_map = b"/CIDToGIDMap " + reference(document.add_stream(b"", program.glyph_map))
    return document.add(
        b"<</Type/Font/Subtype/%b/BaseFont%b%b/FontDescriptor %b%b/W%b>>"
        % (
            *(program.subtype, name(called), _IDENTITY, reference(descriptor), glyph_map),
            array(_widths(program.glyphs, codes)),
        )
    )


def _tag(program: bytes) -> str:
    """Return six capitals that tell this subset from others of the same font (9.6.4)."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(program).digest()[:_TAG_LETTERS])


def _descriptor(called: str, face: Description, file: bytes) -> bytes:
    """Return a font descriptor (9.8) with its entry of the font file."""
    form = (
        b"<</Type/FontDescriptor/FontName%b/Flags %d/FontBBox%b/ItalicAngle %b"
        b"/Ascent %d/Descent %d/CapHeight %d/StemV %d%b>>"
    )
    return form % (
        *(name(called), face.flags, array(map(number, face.box)), number(face.italic_angle)),
        *(face.ascent, face.descent, face.cap_height, face.stem, file),
    )


def _widths(glyphs: Mapping[int, int], codes: Codes) -> Iterator[bytes]:
    """Yield the first of consecutive identifiers, the array of their widths, and so on (9.7.4.3)."""
    for _, group in groupby(enumerate(glyphs), key=lambda item: item[1] - item[0]):
        run = [place for _, place in group]
        yield number(run[0])
        yield array(number(codes.advance(glyphs[place])) for place in run)
