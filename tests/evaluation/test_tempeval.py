from __future__ import annotations

import pytest

from evaluation.tempeval import Answer, Span, paired, same_value, tempeval

GOLD = (Span(0, 10, "2020-10-03"), Span(20, 30, "P10Y"), Span(40, 50, "1994"))


def test_the_three_scores_tell_extent_from_overlap_from_value() -> None:
    given = (Span(0, 10, "2020-10-03"), Span(22, 30, "P1DE"), Span(44, 50, "1995"), Span(60, 64, "1941"))
    strict, relaxed, value = tempeval([Answer(GOLD, given)])
    assert [each.right for each in (strict, relaxed, value)] == [1, 3, 2]
    assert (value.precision, value.recall) == (2 / 4, 2 / 3)
    assert value.f1 == pytest.approx(4 / 7)


def test_what_only_an_optional_expression_overlaps_is_neither_right_nor_wrong() -> None:
    given = (*GOLD, Span(70, 75, "PRESENT_REF"))
    strict, _, _ = tempeval([Answer(GOLD, given, (Span(68, 80, ""),))])
    assert (strict.given, strict.right) == (3, 3)


def test_an_expression_is_the_answer_to_one_of_the_gold_only() -> None:
    whole = Span(0, 30, "2020")
    assert paired((Span(0, 10, "a"), Span(12, 30, "b")), (whole,)) == [(Span(0, 10, "a"), whole)]


def test_an_equal_extent_counts_before_a_wider_overlap() -> None:
    gold, exact, wide = Span(5, 10, "a"), Span(5, 10, "b"), Span(0, 20, "c")
    assert paired((gold,), (wide, exact)) == [(gold, exact)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("P30Y", "P3DE", True),
        ("P2CE", "P200Y", True),
        ("2003-03-20T05:34:00", "2003-03-20T05:34", True),
        ("1962-07-05T00:00", "1962-07-05", True),
        ("pxd", "PXD", True),
        ("P3D", "P3DE", False),
        ("1944", "1944-06", False),
        ("", "PRESENT_REF", False),
    ],
)
def test_values_are_equal_where_they_say_the_same(one: str, other: str, *, same: bool) -> None:
    assert same_value(one, other) is same
    assert same_value(other, one) is same


def test_nothing_given_scores_nothing() -> None:
    assert [each.f1 for each in tempeval([Answer(GOLD, ())])] == [0.0, 0.0, 0.0]
