from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.fonts.numbers import number


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (12, "12"),
        (100, "100"),
        (1.5, "1.5"),
        (-0.001, "0"),
        (0.999, "1"),
        (-2.25, "-2.25"),
        (3.14159, "3.14"),
        (0.5, ".5"),
        (-0.25, "-.25"),
        (10.05, "10.05"),
        (1234567.891, "1234567.89"),
    ],
)
def test_a_number_is_as_short_as_can_be(value: float, written: str) -> None:
    assert number(value) == written


def test_more_places_are_kept_where_asked_for() -> None:
    assert number(6.51273, 4) == "6.5127"
    assert number(1200, 0) == "1200"
