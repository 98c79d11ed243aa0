"""Streams as objects of a file (ISO 32000-1, 7.3.8)."""

from __future__ import annotations

import zlib

# PDF/A wants a line to end before the word (ISO 19005-2, 6.1.7.1). Content may end with a carriage return,
# which a line feed alone would make part of that end.
END = b"\r\nendstream\n"
_BEST = 9


def stream(entries: bytes, content: bytes, *, compressed: bool = True) -> bytes:
    """Return a stream; ``entries`` are those of its dictionary besides Length and Filter."""
    if compressed:
        content = zlib.compress(content, _BEST)
        entries += b"/Filter/FlateDecode"
    return b"<<%b/Length %d>>stream\n%b%b" % (entries, len(content), content, END)
