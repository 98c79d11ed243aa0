"""Text as a terminal may show it: nothing in an article or a file name reaches the terminal as a command."""

from __future__ import annotations

import re
import unicodedata

from aras_docs.printable import UNPRINTABLE

# PEP 383 maps an undecodable byte of a file name, 0x80 to 0xff, to a surrogate of this range.
ESCAPED_BYTES = range(0xDC80, 0xDD00)
WIDE = frozenset("WF")


def printable(text: str) -> str:
    """Return a text with tabs and line breaks as spaces and everything else that isn't text as an escape."""
    return UNPRINTABLE.sub(_escape, re.sub(r"[\t\r\n]", " ", text))


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code in ESCAPED_BYTES:
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 (the last of two digits)


def cells(text: str) -> int:
    """Return how many columns of a terminal a printable text takes (Unicode TR11)."""
    return sum(_cells_of(character) for character in text)


def _cells_of(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in WIDE else 1
