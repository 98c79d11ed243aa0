from __future__ import annotations

from aras_docs.analysis.temporal import tag_text
from aras_docs.facts import Date, TimexType


def values(
    text: str, *, reference: Date | None = None, window: tuple[Date, Date] | None = None
) -> dict[str, str]:
    return {each.text: each.value for each in tag_text(text, reference=reference, window=window)}


def test_a_text_alone_is_tagged_by_its_own_years() -> None:
    text = "On 3 May 1861 it began.\nTwo days later it ended; for ten days it rained, now and daily."
    assert [(each.type, each.value) for each in tag_text(text)] == [
        (TimexType.DATE, "1861-05-03"),
        (TimexType.DATE, "1861-05-05"),
        (TimexType.DURATION, "P10D"),
        (TimexType.DATE, "PRESENT_REF"),
        (TimexType.SET, "XXXX-XX-XX"),
    ]


def test_every_expression_is_cut_out_by_its_span() -> None:
    text = "1861: War\n\nOn 12 April\nit began, and\nin\tMay it ended.\nThe next day, 3\u00a0hours later."
    found = tag_text(text)
    assert len(found) == 5
    assert [text[each.span.start : each.span.end] for each in found] == [each.text for each in found]
    assert [each.span.first_line for each in found] == [1, 3, 5, 6, 6]


def test_the_day_of_writing_is_what_today_and_ago_count_from() -> None:
    reference = Date(2020, 11, 3)
    text = "Yesterday it fell. Two days ago it rained. On 3 March 1994 they met. Today and tomorrow it snows."
    assert values(text, reference=reference) == {
        "Yesterday": "2020-11-02",
        "Two days ago": "2020-11-01",
        "3 March 1994": "1994-03-03",
        "Today": "2020-11-03",
        "tomorrow": "2020-11-04",
    }


def test_dates_before_any_other_take_the_year_of_writing() -> None:
    assert values("On 5 October it fell; next day, it rained.", reference=Date(2020, 11, 3)) == {
        "5 October": "2020-10-05",
        "next day": "2020-10-06",
    }


def test_a_window_settles_the_years_of_dates_that_state_none() -> None:
    window = (Date(1944, 12, 16), Date(1945, 1, 25))
    text = "On 20 December it snowed, as in 1914. On 3 January it thawed."
    assert values(text, window=window) == {
        "20 December": "1944-12-20",
        "1914": "1914",
        "3 January": "1945-01-03",
    }


def test_without_a_year_anywhere_a_date_has_none() -> None:
    assert values("On 5 October it fell. Next day, today.") == {
        "5 October": "XXXX-10-05",
        "Next day": "XXXX-XX-XX",
        "today": "PRESENT_REF",
    }


def test_a_heading_tells_the_year_of_what_follows() -> None:
    text = "On 28 April 2004 it was shown.\n\n2005: Elections\n\nOn 31 January they voted."
    assert values(text)["31 January"] == "2005-01-31"


def test_a_text_without_time_has_no_expressions() -> None:
    assert tag_text("") == ()
    assert tag_text("\n\nThe T-34 and the 1st Division took 1500 men and a fort.\n") == ()
