"""What a file's bytes are when they are no UTF-8 text: UTF-16, UTF-32, or no text at all."""

from __future__ import annotations

from typing import Final

# Longest first: the mark of UTF-32LE begins with that of UTF-16LE (The Unicode Standard, table 23-6).
BYTE_ORDER_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "UTF-32LE"),
    (b"\x00\x00\xfe\xff", "UTF-32BE"),
    (b"\xff\xfe", "UTF-16LE"),
    (b"\xfe\xff", "UTF-16BE"),
)
# The first bytes of files that are easily taken for articles.
SIGNATURES: Final = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive, as DOCX, ODT and EPUB files are"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive, as Wikipedia dumps are"),
    (b"7z\xbc\xaf", "a 7-Zip archive, as Wikipedia dumps are"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
)
SAMPLE = 4096


def wide_encoding(data: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 encoding of a file's bytes by mark or by pattern, or None."""
    marked = (name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark))
    return next(marked, None) or _encoding_by_zeros(data[:SAMPLE])


def _encoding_by_zeros(sample: bytes) -> str | None:
    """Return the encoding that explains where the zero bytes stand: Latin letters carry them on one side.

    At least a quarter of the code units must have their zero, which stray zero bytes in other files don't.
    """
    sample = sample[: len(sample) // 4 * 4]
    zeros = [sample[place::4].count(0) * 4 / len(sample) if sample else 0.0 for place in range(4)]
    match [share > 1 / 4 for share in zeros]:
        case [_, True, True, True] if zeros[3] == 1 and not zeros[0]:
            return "UTF-32LE"
        case [True, True, True, _] if zeros[0] == 1 and not zeros[3]:
            return "UTF-32BE"
        case [False, True, False, True] if not zeros[0] + zeros[2]:
            return "UTF-16LE"
        case [True, False, True, False] if not zeros[1] + zeros[3]:
            return "UTF-16BE"
        case _:
            return None


def binary_kind(data: bytes) -> str | None:
    """Return what kind of file the bytes begin like, in words, or None."""
    return next((kind for signature, kind in SIGNATURES if data.startswith(signature)), None)
