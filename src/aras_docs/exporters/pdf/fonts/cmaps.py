"""The CMaps of a font: which characters of the font its codes choose, and what they mean to a reader."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.codes import RANGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# The most entries that one section may have (Adobe Technical Note 5014, 6).
_SECTION = 100
# Not allowed as meanings (ISO 19005-2, 6.2.11.7.2).
_REFUSED = dict.fromkeys((0, 0xFEFF, 0xFFFE, *range(0xD800, 0xE000)))
# What stands for no character: a glyph whose text another one has.
_NOTHING = "\N{ZERO WIDTH SPACE}"

_FRAME = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering ({ordering}) /Supplement 0>> def
/CMapName /{name} def
/CMapType {kind} def
/WMode 0 def
{sections}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
ENCODING_NAME = "Codes"
# No code begins with zero. MuPDF 1.21 forgets the text of glyphs whose number is in no range of codes.
_NUMBERS = (b"\0\0\0", b"\0\xff\xff")


def encoding(codes: Iterable[bytes]) -> bytes:
    """Return the CMap that makes every code, as a number, the identifier of its character."""
    prefixes = sorted({code[:-1] for code in codes})
    entries = [
        f"<{(prefix + low[-1:]).hex()}> <{(prefix + high[-1:]).hex()}> {identifier(prefix + low[-1:])}\n"
        for low, high in RANGES
        for prefix in prefixes
        if len(prefix) == len(low) - 1 and low[:-1] <= prefix <= high[:-1]
    ]
    return _cmap(ENCODING_NAME, "Identity", 1, _sections("cidrange", entries))


def glyph_encoding(called: str, glyphs: Iterable[tuple[bytes, int]]) -> bytes:
    """Return the CMap of that name that makes every code, in ascending order, the number of its glyph."""
    ranges = [f"<{first.hex()}> <{last.hex()}> {start}\n" for first, last, start in _runs(glyphs)]
    return _cmap(called, "Identity", 1, _sections("cidrange", ranges), (*RANGES, _NUMBERS))


def identifier(code: bytes) -> int:
    """Return the character identifier of a code."""
    return int.from_bytes(code, "big")


def to_unicode(texts: Sequence[tuple[bytes, str]]) -> bytes:
    """Return the CMap of the text of every code (ISO 32000-1, 9.10.3)."""
    runs = _runs((code, ord(text)) for code, text in texts if _is_ascii(text))
    ranges = [f"<{first.hex()}> <{last.hex()}> <{start:04x}>\n" for first, last, start in runs]
    others = [f"<{code.hex()}> <{utf16(text)}>\n" for code, text in texts if not _is_ascii(text)]
    return _cmap("Texts", "UCS", 2, _sections("bfrange", ranges) + _sections("bfchar", others))


def _is_ascii(text: str) -> bool:
    return len(text) == 1 and " " <= text <= "~"


def utf16(text: str) -> str:
    """Return a text as hexadecimal UTF-16, without what no CMap may hold."""
    return (text.translate(_REFUSED) or _NOTHING).encode("utf-16-be").hex()


def _runs(numbers: Iterable[tuple[bytes, int]]) -> Iterator[tuple[bytes, bytes, int]]:
    """Yield the first and the last of consecutive codes with consecutive numbers, and the first number."""

    def distances(item: tuple[int, tuple[bytes, int]]) -> tuple[bytes, int, int]:
        place, (code, number) = item
        return code[:-1], code[-1] - place, number - place

    for _, group in groupby(enumerate(numbers), key=distances):
        run = [pair for _, pair in group]
        yield run[0][0], run[-1][0], run[0][1]


def _sections(kind: str, entries: Sequence[str]) -> str:
    parts = (entries[start : start + _SECTION] for start in range(0, len(entries), _SECTION))
    return "".join(f"{len(part)} begin{kind}\n{''.join(part)}end{kind}\n" for part in parts)


def _cmap(
    name: str, ordering: str, kind: int, sections: str, spaces: Sequence[tuple[bytes, bytes]] = RANGES
) -> bytes:
    listed = _sections("codespacerange", [f"<{first.hex()}> <{last.hex()}>\n" for first, last in spaces])
    return _FRAME.format(name=name, ordering=ordering, kind=kind, sections=listed + sections).encode("ascii")
