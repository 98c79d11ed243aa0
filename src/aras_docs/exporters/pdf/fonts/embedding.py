"""The fonts of one document: the codes of what is painted, and in the end the objects that embed it."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDictionary, PDFDocument

from aras_docs.exporters.pdf.fonts.codes import Codes
from aras_docs.exporters.pdf.fonts.objects import added_encoding, composite_font
from aras_docs.exporters.pdf.fonts.strings import string

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.exporters.pdf.fonts.shaping import Shaped
    from aras_docs.fonts import Face


class FontBook:
    """The fonts of one document."""

    def __init__(self) -> None:
        self._fonts: dict[Face, Codes] = {}
        self._strings: dict[tuple[Face, float, float], dict[Shaped, str]] = {}

    def name(self, face: Face) -> str:
        """Return what pages call a font: "F1", "F2" … in order of first use."""
        return self._codes_of(face).name

    def strings(self, words: Sequence[Shaped], face: Face, size: float, rise: float = 0) -> str:
        """Return words of one face as ``strings.string`` writes each, at a size and rise in points."""
        known = self._strings.setdefault((face, size, rise), {})
        for word in words:
            if word not in known:
                known[word] = string(word, self._codes_of(face), size, rise)
        return "".join([known[word] for word in words])

    def write(self, document: PDFDocument) -> None:
        """Add the fonts to a document, for all of its pages."""
        if not self._fonts:
            return
        fonts = cast("PDFDictionary", document.idToObject[BasicFonts])
        encoding = added_encoding(
            (code for codes in self._fonts.values() for code, _, _ in codes.table()), document
        )
        for codes in self._fonts.values():
            fonts[codes.name] = composite_font(codes, encoding, document)

    def _codes_of(self, face: Face) -> Codes:
        if face not in self._fonts:
            self._fonts[face] = Codes(f"F{len(self._fonts) + 1}", face)
        return self._fonts[face]
