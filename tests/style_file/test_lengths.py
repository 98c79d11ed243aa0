"""Lengths become points."""

from __future__ import annotations

import pytest

from aras_docs.style_file.lengths import points


@pytest.mark.parametrize(
    ("length", "expected"),
    [("10pt", 10), ("0pt", 0), ("25.4mm", 72), ("2.54cm", 72), ("1in", 72), ("1.5em", 12), ("18mm", 51.024)],
)
def test_a_length_in_points(length: str, expected: float) -> None:
    assert points(length, em=8) == expected
