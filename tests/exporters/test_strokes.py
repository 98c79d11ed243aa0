from __future__ import annotations

from aras_docs.drawing import Line
from aras_docs.exporters.strokes import dashes, quadrilateral


def spans(line: Line) -> list[tuple[float, float, float, float]]:
    return [(part.x1, part.y1, part.x2, part.y2) for part in dashes(line)]


def test_a_whole_line_stays_as_it_is() -> None:
    assert spans(Line(1, 2, 30, 4)) == [(1, 2, 30, 4)]


def test_a_dashed_line_has_dashes_of_three_points_and_gaps_of_two() -> None:
    assert spans(Line(10, 5, 22, 5, dashed=True)) == [(10, 5, 13, 5), (15, 5, 18, 5), (20, 5, 22, 5)]


def test_a_line_without_length_has_no_dashes() -> None:
    assert [*dashes(Line(1, 1, 1, 1, dashed=True)), *dashes(Line(1, 1, 1, 1))] == []


def test_a_line_covers_half_its_width_on_each_side() -> None:
    assert set(quadrilateral(Line(0, 5, 10, 5, width=2))) == {(0, 4), (10, 4), (10, 6), (0, 6)}
