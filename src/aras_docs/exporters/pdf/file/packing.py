"""Objects → bytes of a PDF 1.7 file: object streams and a cross-reference stream (ISO 32000-1, 7.5).

Thousands of small objects, as a structure tree has, take a fraction of their size in object streams.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# The comment's bytes above 127 tell programs that the file isn't text (7.5.2).
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
# PDF/A wants a line to end before the word (ISO 19005-2, 6.1.7.1). Content may end with a carriage return,
# which a line feed alone would make part of that end.
_END = b"\r\nendstream\n"
# How many objects share a stream: a reader unpacks them all to see one of them.
_SHARED = 3000
# Level 9 takes four times as long for an object stream, to make it a fortieth smaller.
_LEVEL = 7
# An object stream begins with the number and the place of each object. They are a quarter of its size when
# compressed as they are, and next to nothing as differences from one to the next: so they are written in
# fixed width, and the filter takes each for a sample of a picture (7.4.4.4; PNG's filter "Sub"). The objects
# follow in rows of the same length, which are left as they are.
_HEAD = b"%7d %8d "
_SAMPLE, _SAMPLES = 17, 100
_SAMPLED = b"/DecodeParms<</Predictor 11/Colors %d/Columns %d>>" % (_SAMPLE, _SAMPLES)
_PLAIN_ROW, _SUB_ROW = b"\0", b"\1"
# A cross-reference entry: its type, then an offset or the number of an object stream, then a generation or
# an index in that stream (7.5.8.3).
_ENTRY = struct.Struct(">BIH")
_PREDICTED = b"/DecodeParms<</Predictor 12/Columns %d>>" % _ENTRY.size
_FREE, _OFFSET, _IN_STREAM = 0, 1, 2
_FIRST_ENTRY = (_FREE, 0, 65535)


def stream(entries: bytes, content: bytes, *, compressed: bool = True) -> bytes:
    """Return a stream object; ``entries`` are those of its dictionary besides Length and Filter."""
    if compressed:
        content = zlib.compress(content, _LEVEL)
        entries += b"/Filter/FlateDecode"
    return b"<<%b/Length %d>>stream\n%b%b" % (entries, len(content), content, _END)


def packed(bodies: Sequence[bytes], root: int, info: int) -> bytes:
    """Return the file of objects numbered from 1; ``root`` and ``info`` are the numbers of two of them."""
    file = _File(bytearray(_HEADER), {0: _FIRST_ENTRY})
    packable: list[tuple[int, bytes]] = []
    for number, body in enumerate(bodies, 1):
        if body.endswith(_END):
            file.add(number, body)
        else:
            packable.append((number, body.strip()))
    for number, shared in enumerate(_groups(packable), len(bodies) + 1):
        file.add_together(number, shared)
    file.close(root, info)
    return bytes(file.data)


def _groups(objects: list[tuple[int, bytes]]) -> Iterator[list[tuple[int, bytes]]]:
    for start in range(0, len(objects), _SHARED):
        yield objects[start : start + _SHARED]


@dataclass(slots=True)
class _File:
    """The file so far, and where in it every object lies."""

    data: bytearray
    entries: dict[int, tuple[int, int, int]] = field(default_factory=dict[int, tuple[int, int, int]])

    def add(self, number: int, body: bytes) -> None:
        """Append an object."""
        self.entries[number] = (_OFFSET, len(self.data), 0)
        self.data += b"%d 0 obj\n%bendobj\n" % (number, body)

    def add_together(self, number: int, objects: list[tuple[int, bytes]]) -> None:
        """Append objects as one object stream, which has that number (7.5.7)."""
        starts: list[bytes] = []
        length = 0
        for index, (each, body) in enumerate(objects):
            self.entries[each] = (_IN_STREAM, number, index)
            starts.append(_HEAD % (each, length))
            length += len(body) + 1
        content = b"\n".join(body for _, body in objects)
        heads, bodies = _rows(b"".join(starts)), _rows(content)
        entries = b"/Type/ObjStm/N %d/First %d" % (len(objects), sum(map(len, heads)))
        rows = [*map(_from_the_left, heads), *(_PLAIN_ROW + row for row in bodies)]
        self.add(number, stream(entries + _SAMPLED, b"".join(rows)))

    def close(self, root: int, info: int) -> None:
        """Append the cross-reference stream, which is the trailer too (7.5.8)."""
        # The file's identifier: both parts are the same in a file that was never changed (14.4).
        identifier = hashlib.md5(self.data, usedforsecurity=False).hexdigest().encode()
        number, start = max(self.entries) + 1, len(self.data)
        self.entries[number] = (_OFFSET, start, 0)
        rows = [_ENTRY.pack(*self.entries[each]) for each in range(number + 1)]
        trailer = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]%b" % (
            *(number + 1, root, info),
            *(identifier, identifier, _PREDICTED),
        )
        self.data += b"%d 0 obj\n%bendobj\n" % (number, stream(trailer, _differences(rows)))
        self.data += b"startxref\n%d\n%%%%EOF\n" % start


def _differences(rows: list[bytes]) -> bytes:
    """Return each row as its difference from the one above, which is nearly always the same (7.4.4.4)."""
    up = b"\x02"
    above = bytes(_ENTRY.size)
    filtered: list[bytes] = []
    for row in rows:
        filtered.append(up + bytes([(byte - over) % 256 for byte, over in zip(row, above, strict=True)]))
        above = row
    return b"".join(filtered)


def _rows(content: bytes) -> list[bytes]:
    """Return rows of equal length, the last filled up with spaces."""
    length = _SAMPLE * _SAMPLES
    return [content[start : start + length].ljust(length) for start in range(0, len(content), length)]


def _from_the_left(row: bytes) -> bytes:
    """Return each sample of a row as its difference from the one before it."""
    before = bytes(_SAMPLE) + row
    return _SUB_ROW + bytes([(byte - left) % 256 for byte, left in zip(row, before, strict=False)])
