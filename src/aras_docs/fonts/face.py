"""A font face and what it covers."""

from __future__ import annotations

from functools import cache
from itertools import chain

from msgspec import Struct

from aras_docs.fonts.invisible import INVISIBLE


class Origin(Struct, frozen=True):
    """Where a bundled file comes from: the package, the original in it with its SHA-256, what trimmed it."""

    package: str
    version: str | None
    file: str
    sha256: str
    trimmer: str


class Face(Struct, frozen=True, cache_hash=True):
    """One style of one family, in one file; ``name`` is its PostScript name.

    ``coverage`` holds the code points that it has glyphs for, as ranges, both ends inclusive.
    """

    name: str
    family: str
    bold: bool
    italic: bool
    file: str
    sha256: str
    coverage: tuple[tuple[int, int], ...]
    origin: Origin | None

    def has_glyphs(self, text: str) -> bool:
        """Return whether there is a glyph for every character, invisible ones included."""
        return _characters(self).issuperset(text)

    def covers(self, cluster: str) -> bool:
        """Return whether there is a glyph for every character that leaves a mark on paper."""
        return set(cluster) - _characters(self) <= INVISIBLE


class SuppliedFace(Face, frozen=True, cache_hash=True):
    """A face that a user supplied, with the bytes of its font; ``file`` is where it came from."""

    data: bytes

    def __repr__(self) -> str:
        return f"SuppliedFace({self.name!r}, file={self.file!r})"


@cache
def _characters(face: Face) -> frozenset[str]:
    ranges = (range(first, last + 1) for first, last in face.coverage)
    return frozenset(map(chr, chain.from_iterable(ranges)))
