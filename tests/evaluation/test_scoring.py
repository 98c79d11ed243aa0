from __future__ import annotations

from evaluation.scoring import Score, of_pairs, of_rows


def test_rows_are_right_where_the_gold_has_their_equal() -> None:
    score = of_rows("places", ["a", "b", "c"], ["b", "c", "d", "e"])
    assert (score.gold, score.given, score.right) == (3, 4, 2)
    assert score.wrong == ("missing: a", "extra: d", "extra: e")


def test_an_attribute_is_measured_on_the_rows_that_were_found() -> None:
    score = of_pairs("dates", 10, 8, ["C1", "C2"])
    assert (score.precision, score.recall) == (0.75, 0.6)


def test_a_score_prints_its_figures_and_what_is_wrong() -> None:
    assert (
        str(Score("x", 2, 2, 1, ("b",)))
        == f"{'x':24}    50.0    50.0    50.0: 1 right of 2 given, 2 gold\n  b"
    )


def test_nothing_at_all_scores_nothing() -> None:
    assert Score("x", 0, 0, 0).f1 == 0.0
