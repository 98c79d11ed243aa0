"""Objects → bytes of a PDF 1.7 file: object streams and a cross-reference stream (ISO 32000-1, 7.5).

Thousands of small objects, as a structure tree has, take a fraction of their size in object streams.
"""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.pdf.file.object_streams import object_streams
from aras_docs.exporters.pdf.file.rows import from_above
from aras_docs.exporters.pdf.file.streams import END, stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# The comment's bytes above 127 tell programs that the file isn't text (7.5.2).
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
# A cross-reference entry: its type, then an offset or the number of an object stream, then a generation or
# an index in that stream (7.5.8.3).
_ENTRY = struct.Struct(">BIH")
_PREDICTED = b"/DecodeParms<</Predictor 12/Columns %d>>" % _ENTRY.size
_FREE, _OFFSET, _IN_STREAM = 0, 1, 2
_FIRST_ENTRY = _ENTRY.pack(_FREE, 0, 65535)


def packed(bodies: Iterable[bytes], root: int, info: int) -> bytes:
    """Return the file of objects numbered from 1; ``root`` and ``info`` are the numbers of two of them."""
    file = _File()
    # What is packed is small; its number comes after those of all objects.
    for held, body in [*object_streams(file.without_streams(bodies))]:
        number = file.next_number()
        file.add(number, body)
        for index, each in enumerate(held):
            file.enter(each, _IN_STREAM, number, index)
    file.close(root, info)
    return bytes(file.data)


class _File(Struct):
    """The file so far, and the table of where in it every object lies."""

    data: bytearray = field(default_factory=lambda: bytearray(_HEADER))
    table: bytearray = field(default_factory=lambda: bytearray(_FIRST_ENTRY))

    def next_number(self) -> int:
        """Return the number after the highest one known."""
        return len(self.table) // _ENTRY.size

    def without_streams(self, bodies: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
        """Append what is a stream, and yield what else there is with its number, counted from 1."""
        for number, body in enumerate(bodies, 1):
            self.reserve(number)
            if body.endswith(END):
                self.add(number, body)
            else:
                yield number, body

    def reserve(self, number: int) -> None:
        """Make room in the table up to an object."""
        self.table += bytes(max((number + 1) * _ENTRY.size - len(self.table), 0))

    def enter(self, number: int, kind: int, place: int, part: int) -> None:
        """Write an object's entry into the table."""
        self.reserve(number)
        _ENTRY.pack_into(self.table, number * _ENTRY.size, kind, place, part)

    def add(self, number: int, body: bytes) -> None:
        """Append an object."""
        self.enter(number, _OFFSET, len(self.data), 0)
        self.data += b"%d 0 obj\n%bendobj\n" % (number, body)

    def close(self, root: int, info: int) -> None:
        """Append the cross-reference stream, which is the trailer too (7.5.8)."""
        # The file's identifier: both parts are the same in a file that was never changed (14.4).
        identifier = hashlib.md5(self.data, usedforsecurity=False).hexdigest().encode()
        number, start = self.next_number(), len(self.data)
        self.enter(number, _OFFSET, start, 0)
        trailer = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]%b" % (
            *(number + 1, root, info),
            *(identifier, identifier, _PREDICTED),
        )
        rows = from_above(bytes(self.table), _ENTRY.size)
        self.data += b"%d 0 obj\n%bendobj\n" % (number, stream(trailer, rows))
        self.data += b"startxref\n%d\n%%%%EOF\n" % start
