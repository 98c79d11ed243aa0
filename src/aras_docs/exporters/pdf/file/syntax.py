"""PDF's own notation for numbers, names, strings, dates and references (ISO 32000-1, 7.3 and 7.9)."""

from __future__ import annotations

import re
from datetime import UTC
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

# What ends or changes a string in parentheses; a bare carriage return would be read as a line feed.
_SPECIAL = re.compile(rb"[\\()\r]")
_ESCAPES = {b"\\": rb"\\", b"(": rb"\(", b")": rb"\)", b"\r": rb"\r"}
# PDFDocEncoding (annex D.2): ASCII, these signs, and Latin-1.
_SIGNS = {sign: code for code, sign in enumerate("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™", 0x80)}
_CODES = {chr(code): code for code in (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100))} | _SIGNS
# What begins like a mark of Unicode isn't taken for text in that encoding.
_UNICODE = ("þ", "ï")
# What a name may hold as it is; "#" begins the code of everything else (7.3.5).
_IRREGULAR = re.compile(rb"[^!-~]|[#%()/<>\[\]{}]")


def byte_string(data: bytes) -> bytes:
    """Return bytes as a string in parentheses."""
    return b"(%b)" % _SPECIAL.sub(lambda found: _ESCAPES[found[0]], data)


def text_string(text: str) -> bytes:
    """Return a text as a string."""
    return byte_string(_encoded(text))


def _encoded(text: str) -> bytes:
    """Return a text in PDFDocEncoding where that has all of it, else in UTF-16 (7.9.2.2)."""
    codes = [_CODES.get(character) for character in text]
    if None in codes or text.startswith(_UNICODE):
        return b"\xfe\xff" + text.encode("utf-16-be")
    return bytes([code for code in codes if code])


@cache  # the program's own words, and few of them
def name(text: str) -> bytes:
    """Return a name, with its slash."""
    return b"/" + _IRREGULAR.sub(lambda found: b"#%02X" % ord(found[0]), text.encode())


def number(value: float) -> bytes:
    """Return a number with at most three decimals: a thousandth of a point is finer than any printer."""
    return f"{value:.3f}".rstrip("0").rstrip(".").encode()


def reference(target: int) -> bytes:
    """Return a reference to the object of that number."""
    return b"%d 0 R" % target


def array(items: Iterable[bytes]) -> bytes:
    """Return an array of things already in PDF's notation."""
    return b"[%b]" % b" ".join(items)


def name_tree(entries: Mapping[str, bytes]) -> bytes:
    """Return things under the texts that name them."""
    return b"<</Names%b>>" % array(name_tree_items(entries))


def name_tree_items(entries: Mapping[str, bytes]) -> list[bytes]:
    """Return each thing with its name before it, in the order of the names' bytes (7.9.6)."""
    listed = sorted((_encoded(text), item) for text, item in entries.items())
    return [b"%b %b" % (byte_string(text), item) for text, item in listed]


def date(moment: datetime) -> bytes:
    """Return a date in universal time (7.9.4)."""
    return f"(D:{moment.astimezone(UTC):%Y%m%d%H%M%S}+00'00')".encode()
