"""Words as strings of codes, the way the operator TJ takes them (ISO 32000-1, 9.4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.cmaps import utf16
from aras_docs.exporters.pdf.fonts.numbers import number
from aras_docs.exporters.pdf.fonts.shaping import GAPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.exporters.pdf.fonts.codes import Codes
    from aras_docs.exporters.pdf.fonts.shaping import Glyph, Shaped

# Where a line may be widened, after what looks like a space but isn't its code; no code has this byte.
GAP = "\0"
# The one code that word spacing widens (9.3.3).
SPACE = " "


def string(word: Shaped, codes: Codes, size: float, rise: float) -> str:
    """Return what stands between "[(" and ")]TJ" for a word, with ``GAP`` after each of its spaces.

    It stands at a size, and is raised, by so many points; what leaves the array for other operators
    comes back to it.
    """
    if all(glyph.advance and glyph.text and not glyph.x and not glyph.y for glyph in word.glyphs):
        return _plain(word.glyphs, codes)
    writer = _Writer(codes, size, rise)
    for cluster in _clusters_of(word):
        writer.cluster(cluster, backwards=word.backwards)
    writer.move(0)
    return "".join(writer.written)


def _plain(glyphs: Sequence[Glyph], codes: Codes) -> str:
    """Return glyphs that stand where the pen is, as nearly all do: the same as below, but at once."""
    written: list[str] = []
    ahead = 0.0
    for glyph in glyphs:
        code = codes.code(glyph)
        written.append(code)
        if glyph.text in GAPS and code != SPACE:
            written.append(GAP)
        ahead += glyph.advance - codes.advance(glyph.id)
        if steps := round(ahead):
            written.append(f"){-steps}(")
            ahead -= steps
    return "".join(written)


def _clusters_of(word: Shaped) -> list[Sequence[Glyph]]:
    """Return a word's clusters from left to right; marks stand after their letter where it is read."""
    if not word.backwards:
        return list(_clusters(word.glyphs))
    return [cluster[::-1] for cluster in _clusters(word.glyphs[::-1])][::-1]


def _clusters(glyphs: Sequence[Glyph]) -> Iterator[Sequence[Glyph]]:
    """Yield each glyph with those that share its text, and the marks that don't move the pen."""
    start = 0
    for end in range(1, len(glyphs) + 1):
        if end == len(glyphs) or (glyphs[end].advance and glyphs[end].text):
            yield glyphs[start:end]
            start = end


def _needs_text(cluster: Sequence[Glyph]) -> bool:
    """Return whether readers would get a cluster wrong: one glyph has no text, or is moved up or down.

    PDFium takes a raised glyph for another line's, and Poppler orders stacked marks by their places.
    """
    return any(glyph.y or not glyph.text for glyph in cluster)


class _Writer:
    """Writes glyphs where the shaper placed them: ``_ahead`` is how far, in 1/1000 em, the pen has to go."""

    def __init__(self, codes: Codes, size: float, rise: float) -> None:
        self._codes = codes
        self._size = size
        self._rise = rise
        self._ahead = 0.0
        self.written: list[str] = []

    def cluster(self, glyphs: Sequence[Glyph], *, backwards: bool) -> None:
        """Write glyphs that stand for a text together."""
        if _needs_text(glyphs):
            text = utf16("".join([glyph.text for glyph in (glyphs[::-1] if backwards else glyphs)]))
            self._leave(f"/Span<</ActualText<FEFF{text}>>>BDC")
        for glyph in glyphs:
            self.glyph(glyph)
        if _needs_text(glyphs):
            self._leave("EMC")

    def glyph(self, glyph: Glyph) -> None:
        """Write a glyph where it stands, and follow the pen."""
        self.move(glyph.x)
        if glyph.y:
            self._leave(f"{number(self._rise + glyph.y * self._size / 1000)} Ts")
        code = self._codes.code(glyph)
        self.written.append(code)
        if glyph.y:
            self._leave(f"{number(self._rise)} Ts")
        self._ahead += glyph.advance - glyph.x - self._codes.advance(glyph.id)
        if glyph.text in GAPS and code != SPACE:
            self.written.append(GAP)

    def move(self, distance: float) -> None:
        """Move the pen, once it is worth it: by whole thousandths, what is left over later."""
        self._ahead += distance
        if steps := round(self._ahead):
            self.written.append(f"){-steps}(")
            self._ahead -= steps

    def _leave(self, operators: str) -> None:
        """Write operators that can't stand within an array."""
        self.written.append(f")]TJ {operators}[(")
