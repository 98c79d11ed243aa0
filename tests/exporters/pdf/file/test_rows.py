from __future__ import annotations

from aras_docs.exporters.pdf.file.rows import as_they_are, from_above, from_the_left


def test_rows_as_they_are_are_only_marked() -> None:
    assert as_they_are(b"abcdef", 3) == b"\0abc\0def"


def test_samples_become_differences_within_their_row() -> None:
    assert from_the_left(bytes([1, 9, 3, 8, 7, 7, 5, 255]), 4, 2) == bytes(
        [1, 1, 9, 2, 255, 1, 7, 7, 254, 248]
    )


def test_rows_become_differences_from_the_one_above() -> None:
    assert from_above(bytes([1, 2, 3, 0, 2, 255]), 3) == bytes([2, 1, 2, 3, 2, 255, 0, 252])


def test_all_pairs_of_bytes_are_subtracted_without_a_carry() -> None:
    one = bytes(range(256)) * 256
    other = bytes(value for value in range(256) for _ in range(256))
    result = from_above(other + one, 65536)[65538:]
    assert result == bytes((a - b) % 256 for a, b in zip(one, other, strict=True))
