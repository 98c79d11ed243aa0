"""The project's own types as JSON values."""

from __future__ import annotations

import pytest

from aras_docs.dataset.json_values import iso, to_json
from aras_docs.facts import Basis, Date, Moment, Precision
from aras_docs.nodes import Span

MOMENT = Moment(Date(2020, 9, 27), None, None, Precision.DAY, Basis.YEAR_INFERRED)


def test_structs_keep_their_field_names() -> None:
    assert to_json(Span(1, 2, 3, 4)) == {"start": 1, "end": 2, "first_line": 3, "last_line": 4}


def test_dates_are_iso_8601_and_enumerations_their_values() -> None:
    assert to_json((MOMENT,)) == [
        {
            "first": "2020-09-27",
            "last": None,
            "time": None,
            "precision": "day",
            "basis": "year inferred",
            "derivation": None,
        }
    ]


def test_what_has_no_json_is_an_error() -> None:
    with pytest.raises(TypeError, match="no JSON for object"):
        to_json(object())


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (Date(2020, 9, 27), "2020-09-27"),
        (Date(2020, 9), "2020-09"),
        (Date(2020), "2020"),
        (Date(480), "0480"),
        (Date(0), "0000"),
        (Date(-479, 9), "-0479-09"),
    ],
    ids=str,
)
def test_a_date(date: Date, expected: str) -> None:
    assert iso(date) == expected
