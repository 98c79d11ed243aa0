"""Rows of bytes as differences from the bytes beside or above them, as PNG's filters make them.

What changes little from one place to the next becomes a repetition, which compresses to next to nothing
(ISO 32000-1, 7.4.4.4; the PNG specification, 9).
"""

from __future__ import annotations

# Every row begins with the number of its filter.
_NONE, _SUB, _UP = b"\0", b"\1", b"\2"
# As many bytes as are quickly reckoned with and take little memory.
_AT_ONCE = 1 << 13


def as_they_are(rows: bytes, length: int) -> bytes:
    """Return rows of a length unchanged, marked as such."""
    return _marked(rows, length, _NONE)


def from_the_left(rows: bytes, length: int, sample: int) -> bytes:
    """Return each row as the differences of its samples, of so many bytes, from those before them."""
    starts = range(0, len(rows), length)
    left = b"".join([bytes(sample) + rows[start : start + length - sample] for start in starts])
    return _marked(_differences(rows, left), length, _SUB)


def from_above(rows: bytes, length: int) -> bytes:
    """Return each row as its difference from the one above it, the first from zeros."""
    return _marked(_differences(rows, bytes(length) + rows[:-length]), length, _UP)


def _marked(rows: bytes, length: int, filtered: bytes) -> bytes:
    return b"".join([filtered + rows[start : start + length] for start in range(0, len(rows), length)])


def _differences(rows: bytes, others: bytes) -> bytes:
    """Return the difference of each pair of bytes, modulo 256."""
    starts = range(0, len(rows), _AT_ONCE)
    return b"".join(
        [_less(rows[start : start + _AT_ONCE], others[start : start + _AT_ONCE]) for start in starts]
    )


def _less(rows: bytes, others: bytes) -> bytes:
    """Return the differences as that of two long numbers.

    The highest bit of each byte is set aside, so that none borrows from the next.
    """
    count = len(rows)
    high = int.from_bytes(b"\x80" * count, "big")
    one, other = int.from_bytes(rows, "big"), int.from_bytes(others, "big")
    lower = (one | high) - (other & ~high)
    return (lower ^ ((one ^ other ^ high) & high)).to_bytes(count, "big")
