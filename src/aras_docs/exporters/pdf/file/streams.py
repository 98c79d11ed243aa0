"""Streams as objects of a file (ISO 32000-1, 7.3.8)."""

from __future__ import annotations

import zlib

# PDF/A wants a line to end before the word (ISO 19005-2, 6.1.7.1). Content may end with a carriage return,
# which a line feed alone would make part of that end.
END = b"\r\nendstream\n"
# zlib's level and memory for the briefing's streams: the best level is a third of a per cent smaller and
# takes twice the time; with less memory blocks are shorter, each with codes that suit it.
_LEVEL, _EVEN, _MIXED = 8, 7, 5


def stream(entries: bytes, content: bytes, *, compressed: bool = True, mixed: bool = False) -> bytes:
    """Return a stream; ``entries`` are those of its dictionary besides Length and Filter.

    What is ``mixed`` has parts that differ in kind, as text and numbers do.
    """
    if compressed:
        memory = _MIXED if mixed else _EVEN
        compressor = zlib.compressobj(_LEVEL, zlib.DEFLATED, zlib.MAX_WBITS, memory)
        content = compressor.compress(content) + compressor.flush()
        entries += b"/Filter/FlateDecode"
    return b"<<%b/Length %d>>stream\n%b%b" % (entries, len(content), content, END)
