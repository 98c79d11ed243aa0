"""A font as the objects of a PDF: Type 0 over a subset of a TrueType font (ISO 32000-1, 9.7)."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, cast

from reportlab.pdfbase.pdfdoc import (
    PDFArrayCompact,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
)

from aras_docs.exporters.pdf.fonts.cmaps import ENCODING_NAME, encoding, identifier, to_unicode
from aras_docs.exporters.pdf.fonts.descriptor import Description, described
from aras_docs.exporters.pdf.fonts.harfbuzz import subset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aras_docs.exporters.pdf.fonts.codes import Codes

_TAG_LETTERS = 6


def added_encoding(codes: Iterable[bytes], document: PDFDocument) -> PDFObjectReference:
    """Add the embedded CMap that makes codes the characters' identifiers (9.7.5)."""
    entries = _dictionary(Type="/CMap", CMapName=f"/{ENCODING_NAME}", CIDSystemInfo=_identity(), WMode=0)
    return _added(PDFStream(entries, encoding(codes)), document)


def composite_font(codes: Codes, encoding: PDFObjectReference, document: PDFDocument) -> PDFObjectReference:
    """Add a face with the glyphs that have codes, and what they stand for."""
    face = codes.face
    table = codes.table()
    glyphs = {identifier(code): glyph for code, glyph, _ in table}
    program, numbers = subset(face, glyphs.values())
    name = f"/{_tag(program)}+{face.name}"
    descendant = _dictionary(
        Type="/Font",
        Subtype="/CIDFontType2",
        BaseFont=name,
        CIDSystemInfo=_identity(),
        FontDescriptor=_added(_descriptor(name, described(face), _file(program, document)), document),
        W=PDFArrayCompact(_widths(glyphs, codes)),
        CIDToGIDMap=_added(PDFStream(content=_glyph_map(glyphs, numbers)), document),
    )
    font = _dictionary(
        Type="/Font",
        Subtype="/Type0",
        BaseFont=name,
        Encoding=encoding,
        DescendantFonts=PDFArrayCompact([_added(descendant, document)]),
        ToUnicode=_added(PDFStream(content=to_unicode([(code, text) for code, _, text in table])), document),
    )
    return _added(font, document)


def _tag(program: bytes) -> str:
    """Return six capitals that tell this subset from others of the same font (9.6.4)."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(program).digest()[:_TAG_LETTERS])


def _file(program: bytes, document: PDFDocument) -> PDFObjectReference:
    return _added(PDFStream(_dictionary(Length1=len(program)), program), document)


def _descriptor(name: str, face: Description, file: PDFObjectReference) -> PDFDictionary:
    """Return a font descriptor (9.8)."""
    return _dictionary(
        Type="/FontDescriptor",
        FontName=name,
        Flags=face.flags,
        FontBBox=PDFArrayCompact(face.box),
        ItalicAngle=face.italic_angle,
        Ascent=face.ascent,
        Descent=face.descent,
        CapHeight=face.cap_height,
        StemV=face.stem,
        FontFile2=file,
    )


def _identity() -> PDFDictionary:
    return _dictionary(Registry=PDFString("Adobe"), Ordering=PDFString("Identity"), Supplement=0)


def _widths(glyphs: Mapping[int, int], codes: Codes) -> Iterator[object]:
    """Yield the first of consecutive identifiers, the array of their widths, and so on (9.7.4.3)."""
    for _, group in groupby(enumerate(glyphs), key=lambda item: item[1] - item[0]):
        run = [place for _, place in group]
        yield run[0]
        yield PDFArrayCompact([round(codes.advance(glyphs[place]), 2) for place in run])


def _glyph_map(glyphs: Mapping[int, int], numbers: Mapping[int, int]) -> bytes:
    """Return the glyph of every identifier from 0 on, two bytes each, .notdef where there is none."""
    used = (numbers.get(glyphs.get(place, 0), 0) for place in range(max(glyphs) + 1))
    return b"".join(number.to_bytes(2, "big") for number in used)


def _dictionary(**entries: object) -> PDFDictionary:
    return PDFDictionary(entries)


def _added(entry: PDFObject, document: PDFDocument) -> PDFObjectReference:
    return cast("PDFObjectReference", document.Reference(entry))
