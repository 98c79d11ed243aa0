from __future__ import annotations

from pathlib import Path

import pytest

from evaluation import wikiwars

DOCUMENT = (
    '<TEXT>It began on <TIMEX2 val="1861-05-03">3 May 1861</TIMEX2> and lasted '
    '<TIMEX2 val="P2D">two days</TIMEX2>; <TIMEX2 val="1861-06">that harvest</TIMEX2> all was over, '
    'as in <TIMEX2 val="BC0480">480 BC</TIMEX2>.</TEXT>'
)


def test_the_scores_of_a_folder_tell_how_many_calendar_values_are_right(tmp_path: Path) -> None:
    (tmp_path / "one.xml").write_text(DOCUMENT, encoding="utf-8")
    rows = {score.name: (score.gold, score.given, score.right) for score in wikiwars.scores(tmp_path)}
    assert rows == {
        "timex strict": (4, 3, 3),
        "timex relaxed": (4, 3, 3),
        "timex value": (4, 3, 3),
        "timex calendar value": (3, 2, 2),
    }


@pytest.mark.parametrize("value", ["1861", "1861-05-03T12:00", "BC0480-SU", "186", "18", "1861-SU"])
def test_a_value_that_begins_with_a_year_decade_or_century_is_of_the_calendar(value: str) -> None:
    assert wikiwars.is_calendar(value)


@pytest.mark.parametrize("value", ["", "PAST_REF", "P2D", "PT3H", "XXXX-05-03", "XXXX-WXX", "FUTURE_REF"])
def test_a_value_that_names_no_year_is_not_of_the_calendar(value: str) -> None:
    assert not wikiwars.is_calendar(value)
