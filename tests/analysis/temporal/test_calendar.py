from __future__ import annotations

import pytest

from aras_docs.analysis.temporal.calendar import exists, iso, shift, weekday_near
from aras_docs.analysis.temporal.words import Unit
from aras_docs.facts import Date


@pytest.mark.parametrize(
    ("date", "count", "unit", "expected"),
    [
        (Date(2020, 9, 30), 1, Unit.DAY, Date(2020, 10, 1)),
        (Date(2020, 3, 1), -1, Unit.DAY, Date(2020, 2, 29)),
        (Date(2020, 12, 30), 1, Unit.WEEK, Date(2021, 1, 6)),
        (Date(2020, 12), 2, Unit.MONTH, Date(2021, 2)),
        (Date(2020, 12, 5), 1, Unit.YEAR, Date(2021)),
        (Date(1944), -1, Unit.DECADE, Date(1934)),
        (Date(2020, 12), 1, Unit.DAY, None),
        (Date(2020), 1, Unit.MONTH, None),
        (Date(9999, 12, 31), 1, Unit.DAY, None),
        (Date(-479, 9, 30), 1, Unit.DAY, Date(-479, 10, 1)),
        (Date(2020, 1, 1), 1, Unit.HOUR, None),
        (Date(1965, 5, 3), -1, Unit.CENTURY, Date(1865)),
    ],
)
def test_a_shift_is_no_finer_than_what_is_known(
    date: Date, count: int, unit: Unit, expected: Date | None
) -> None:
    assert shift(date, count, unit) == expected


@pytest.mark.parametrize(
    ("date", "value", "words"),
    [
        (Date(2020, 9, 27), "2020-09-27", "27 September 2020"),
        (Date(2020, 9), "2020-09", "September 2020"),
        (Date(2020), "2020", "2020"),
        (Date(-489), "BC0490", "490 BC"),
    ],
)
def test_a_date_is_written_as_timex3_and_in_words(date: Date, value: str, words: str) -> None:
    assert (iso(date), date.in_words()) == (value, words)


def test_february_29_exists_in_leap_years_and_where_no_year_is_stated() -> None:
    assert exists(None, 2, 29)
    assert exists(2020, 2, 29)
    assert not exists(2021, 2, 29)
    assert not exists(1900, 2, 29)
    assert not exists(2020, 13, 1)
    assert not exists(2020, 0, None)


@pytest.mark.parametrize(
    ("weekday", "expected"),
    [
        (1, Date(2020, 9, 28)),
        (4, Date(2020, 10, 1)),
        (7, Date(2020, 10, 4)),
        (2, Date(2020, 9, 29)),
        (3, Date(2020, 9, 30)),
    ],
)
def test_a_weekday_is_at_most_three_days_away(weekday: int, expected: Date) -> None:
    assert weekday_near(Date(2020, 10, 1), weekday) == expected


def test_a_month_tells_no_weekday() -> None:
    assert weekday_near(Date(2020, 10), 1) is None
