"""Object streams: many objects compressed as one (ISO 32000-1, 7.5.7).

An object stream begins with the number and the place of each object, which are written in fixed width: so a
filter can take them, and what else comes in such a width, for samples of a picture and write differences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.file.rows import as_they_are, from_above, from_the_left
from aras_docs.exporters.pdf.file.streams import stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# How many objects share a stream: a reader unpacks them all to see one of them.
_SHARED = 2000
# Readers know no more than 32 colours, which is how a sample of so many bytes is called.
_SAMPLE = 20
_HEAD = b"%8d %10d "
# The lengths of rows: of what differs from left to right, and of objects that differ from top to bottom.
_LONG, _RECORD = 50 * _SAMPLE, 5 * _SAMPLE


class Record(bytes):
    """An object that differs in few digits from those beside it, which have them at the same places."""

    __slots__ = ()


class Series(bytes):
    """An object with many items of one length, which differ little from one to the next."""

    __slots__ = ()


def series(opening: bytes, items: Iterable[bytes], closing: bytes) -> Series:
    """Return items between what opens and what closes them."""
    return Series(b"".join([part.rjust(_up_to(_SAMPLE, len(part))) for part in (opening, *items, closing)]))


def object_streams(bodies: Iterable[tuple[int, bytes]]) -> Iterator[tuple[list[int], bytes]]:
    """Yield streams as soon as they are full, each with the numbers of the objects in it in their order."""
    records: list[tuple[int, bytes]] = []
    others: list[tuple[int, bytes]] = []
    for number, body in bodies:
        is_record = isinstance(body, Record) and len(body) <= _RECORD
        (records if is_record else others).append((number, body))
        if len(records) == _SHARED:
            yield _of_records(records)
            records.clear()
        if len(others) == _SHARED:
            yield _of_others(others)
            others.clear()
    if others:
        yield _of_others(others)
    if records:
        yield _of_records(records)


def _of_records(objects: list[tuple[int, bytes]]) -> tuple[list[int], bytes]:
    """Return a stream of objects below each other."""
    numbers = [number for number, _ in objects]
    heads = _heads(numbers, [_RECORD * place for place in range(len(objects))], _RECORD)
    bodies = b"".join([body.ljust(_RECORD) for _, body in objects])
    rows = from_above(heads + bodies, _RECORD)
    return numbers, stream(_entries(len(objects), len(heads), _RECORD), rows)


def _of_others(objects: list[tuple[int, bytes]]) -> tuple[list[int], bytes]:
    """Return a stream of objects one after the other, series after what has no items of one length."""
    single = [(number, body.strip() + b"\n") for number, body in objects if not isinstance(body, Series)]
    several = [(number, body) for number, body in objects if isinstance(body, Series)]
    numbers = [number for number, _ in (*single, *several)]
    plain, even = (_filled(b"".join([body for _, body in part]), _LONG) for part in (single, several))
    heads = _heads(numbers, [*_starts(single, 0), *_starts(several, len(plain))], _LONG)
    rows = (
        from_the_left(heads, _LONG, _SAMPLE),
        as_they_are(plain, _LONG),
        from_the_left(even, _LONG, _SAMPLE),
    )
    entries = _entries(len(objects), len(heads), _LONG)
    return numbers, stream(entries, b"".join(rows), mixed=True)


def _starts(objects: Sequence[tuple[int, bytes]], start: int) -> Iterator[int]:
    for _, body in objects:
        yield start
        start += len(body)


def _heads(numbers: Sequence[int], starts: Sequence[int], length: int) -> bytes:
    return _filled(b"".join([_HEAD % head for head in zip(numbers, starts, strict=True)]), length)


def _entries(count: int, first: int, length: int) -> bytes:
    form = b"/Type/ObjStm/N %d/First %d/DecodeParms<</Predictor 12/Colors %d/Columns %d>>"
    return form % (count, first, _SAMPLE, length // _SAMPLE)


def _filled(content: bytes, length: int) -> bytes:
    """Return content with spaces at its end, to a multiple of a length."""
    return content.ljust(_up_to(length, len(content)))


def _up_to(length: int, count: int) -> int:
    return -(-count // length) * length
