"""The fonts of one document: the codes of what is painted, and in the end the objects that embed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.codes import Codes, Vocabulary
from aras_docs.exporters.pdf.fonts.objects import added_maps, composite_font
from aras_docs.exporters.pdf.fonts.strings import string

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.exporters.pdf.file.document import FileDocument
    from aras_docs.exporters.pdf.fonts.shaping import Shaped
    from aras_docs.fonts import Face


class FontBook:
    """The fonts of one document."""

    def __init__(self) -> None:
        self._vocabulary = Vocabulary()
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

    def write(self, document: FileDocument) -> None:
        """Add the fonts to a document, for all of its pages, of which none may follow."""
        self._strings.clear()
        if not self._fonts:
            return
        maps = added_maps(self._vocabulary.texts(), document)
        for codes in self._fonts.values():
            document.add_font(codes.name, composite_font(codes, maps, document))

    def _codes_of(self, face: Face) -> Codes:
        if face not in self._fonts:
            self._fonts[face] = Codes(f"F{len(self._fonts) + 1}", face, self._vocabulary)
        return self._fonts[face]
