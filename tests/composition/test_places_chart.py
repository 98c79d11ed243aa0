"""The chart of places claimed: a strip for each district, a step for each day, the same in words."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

import small_article
from aras_docs.composition.annexes import Desk
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.infobox import Sides
from aras_docs.composition.languages import Tagger
from aras_docs.composition.marks import LEGEND_HEIGHT
from aras_docs.composition.places_chart import MOST, places_chart
from aras_docs.composition.places_drawing import WIDTH
from aras_docs.document import plain_text
from aras_docs.drawing import Circle, Ink, Label, Line, Rectangle
from aras_docs.facts import Basis, Date, Moment, PlaceClaim, Precision, SideName
from aras_docs.nodes import Figure

DESK = Desk(
    Tagger(""), Crossing.of((), None), Sides((SideName(1, "Aland", None), SideName(2, "Bland", None)))
)
# The narrowest measure that a figure is scaled to, and the smallest type that is still read there, in points.
MEASURE, SMALLEST = 340, 6.5


def claim(
    place: str, day: int | None, *, basis: Basis = Basis.STATED, denied: bool = False, by: int = 1
) -> PlaceClaim:
    stated = small_article.facts().places[0]
    date = Date(2020, 10, day)
    moment = Moment(date, date, None, Precision.DAY, basis)
    return replace(stated, place=place, moment=moment, by=by, denials=stated.denials if denied else ())


def drawn(**districts: list[PlaceClaim]) -> Figure | None:
    return places_chart([*districts.items()], DESK)


def chart(**districts: list[PlaceClaim]) -> Figure:
    figure = drawn(**districts)
    assert figure is not None
    return figure


def labels(figure: Figure) -> list[Label]:
    return [shape for shape in figure.drawing.shapes if isinstance(shape, Label)]


def marks(figure: Figure) -> list[Circle | Rectangle]:
    """Return the marks on the lines, those of the legend left out."""
    shapes = figure.drawing.shapes
    found = (shape for shape in shapes if isinstance(shape, Circle | Rectangle))
    return [shape for shape in found if shape.y > LEGEND_HEIGHT]


def test_each_district_has_a_strip_with_its_name_and_how_many_places_it_comes_to() -> None:
    figure = chart(North=[claim("A", 1), claim("B", 3)], South=[claim("C", 2)])
    assert [label.text for label in labels(figure)][1:5] == ["North", "2 places", "South", "1 place"]


def test_the_line_rises_by_the_places_of_a_day_and_runs_on_level() -> None:
    figure = chart(North=[claim("A", 1), claim("B", 3), claim("C", 3)])
    first, second = marks(figure)
    lines = [s for s in figure.drawing.shapes if isinstance(s, Line) and s.ink is Ink.TEXT and s.width == 1]
    assert all(before.x2 == after.x1 and before.y2 == after.y1 for before, after in pairwise(lines))
    baseline = lines[0].y1
    assert baseline - second.y == 3 * (baseline - first.y)
    assert lines[-1].y1 == lines[-1].y2 == second.y


def test_a_place_named_again_is_marked_but_not_counted_again() -> None:
    figure = chart(North=[claim("A", 1), claim("A", 3), claim("B", 5)])
    first, again, last = (mark.y for mark in marks(figure))
    assert first == again > last
    assert "North: 2 places from 1 October 2020 to 5 October 2020" in figure.alternative


def test_marks_tell_stated_worked_out_and_denied_apart_without_colour() -> None:
    stated, derived, denied = marks(
        chart(North=[claim("A", 1), claim("B", 2, basis=Basis.INHERITED), claim("C", 3, denied=True)])
    )
    assert isinstance(stated, Circle)
    assert isinstance(derived, Circle)
    assert isinstance(denied, Rectangle)
    assert (stated.fill, derived.fill) == (Ink.ACCENT, Ink.PAPER)


def test_each_taker_has_a_strip_of_its_own() -> None:
    figure = chart(North=[claim("A", 1), claim("A", 3, by=2)], South=[claim("B", 2)])
    assert [label.text for label in labels(figure)][1:10] == [
        *("North", "by Aland", "1 place", "North", "by Bland", "1 place", "South", "by Aland", "1 place")
    ]


def test_strips_of_the_only_district_are_named_after_the_takers() -> None:
    figure = chart(North=[claim("A", 1), claim("A", 3, by=2), claim("B", 4, by=7)])
    assert [label.text for label in labels(figure)][1:7] == [
        *("By Aland", "1 place", "By Bland", "1 place", "By whom not stated", "1 place")
    ]
    assert plain_text(figure.caption) == "Places claimed over time"


def test_a_single_claim_or_a_single_day_makes_no_chart() -> None:
    assert drawn(North=[claim("A", 1)]) is None
    assert drawn(North=[claim("A", 1)], South=[claim("B", 1)]) is None
    assert drawn(North=[claim("A", 1), claim("B", None), claim("C", 2, basis=Basis.UNDATED)]) is None


def test_claims_without_a_day_are_counted_in_the_caption() -> None:
    figure = chart(North=[claim("A", 1), claim("B", 2), claim("C", None)], South=[claim("D", 2)])
    assert plain_text(figure.caption) == (
        "Places claimed over time, by district; not drawn: 1 claim of no known day, or far off"
    )


def test_the_districts_beyond_a_page_are_named_in_words() -> None:
    few = {f"District {number}": [claim("A", number)] for number in range(1, 3)}
    many = {f"Region {number}": [claim("A", 5), claim("B", 6)] for number in range(MOST)}
    figure = chart(**few, **many)
    names = [label.text for label in labels(figure) if label.bold and label.y < figure.drawing.height - 30]
    assert names == [*many]
    assert "; others, in the tables only: District 1, District 2" in plain_text(figure.caption)
    assert "Others, not drawn: District 1: 1 place on 1 October 2020; District 2: " in figure.alternative


def test_the_alternative_text_says_what_the_picture_shows() -> None:
    figure = chart(
        North=[claim("A", 1), claim("B", 3, basis=Basis.RELATIVE)], South=[claim("C", 2, denied=True)]
    )
    assert figure.alternative == (
        "Step chart from 1 October 2020 to 3 October 2020 of how many places had been claimed. "
        "North: 2 places from 1 October 2020 to 3 October 2020. South: 1 place on 2 October 2020. "
        "Dates that stand in the text: 2; worked out or carried over: 1. Denied: 1."
    )


def test_hundreds_of_places_stay_within_a_page_and_can_be_read_there() -> None:
    districts = {
        f"A district with a long name {n}": [claim(f"P{i}", 1 + i % 28) for i in range(n * 20)]
        for n in range(1, 13)
    }
    figure = chart(**districts)
    scale = MEASURE / WIDTH
    assert figure.drawing.height * scale < 400
    assert all(label.size * scale >= SMALLEST for label in labels(figure))
    assert all(0 < mark.y < figure.drawing.height for mark in marks(figure))


def test_a_day_is_marked_as_stated_if_one_of_its_claims_is() -> None:
    carried = claim("B", 1, basis=Basis.INHERITED)
    first, _ = marks(chart(North=[claim("A", 1), carried, claim("C", 2)]))
    assert first.fill is Ink.ACCENT


def test_a_claim_of_another_war_is_neither_drawn_nor_counted() -> None:
    campaign = [claim(f"P{day}", day) for day in range(1, 9)]
    long_ago = replace(claim("A", 1), moment=replace(campaign[0].moment, first=Date(1992, 5, 9)))
    figure = chart(North=[long_ago, *campaign])
    assert "8 places" in [label.text for label in labels(figure)]
    assert len(marks(figure)) == 8
    assert "not drawn: 1 claim" in plain_text(figure.caption)


def test_the_narrow_chart_has_the_same_strips_within_its_width() -> None:
    figure = chart(North=[claim("A", 1), claim("B", 3)], South=[claim("C", 2)])
    assert figure.narrow is not None
    narrow = replace(figure, drawing=figure.narrow)
    names = [label.text for label in labels(figure) if label.bold]
    assert [label.text for label in labels(narrow) if label.bold] == names
    assert len(marks(narrow)) == len(marks(figure))
    assert all(0 < mark.x < figure.narrow.width for mark in marks(narrow))
