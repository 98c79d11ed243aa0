from __future__ import annotations

import pytest

from aras_docs.analysis.language.numerals import number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("7", 7),
        ("2,009", 2009),
        ("1.77 million", 1_770_000),
        ("two hundred", 200),
        ("twenty-one", 21),
        ("five thousand", 5000),
        ("a", 1),
        ("12 000", 12_000),
        ("one hundred and fifty", 150),
        ("one-hundred and five", 105),
        ("two thousand five hundred", 2_500),
        ("several", None),
        ("and", None),
        ("", None),
        ("٣", None),
    ],
)
def test_numbers_are_read_in_figures_and_words(words: str, value: int | None) -> None:
    assert number(words) == value
