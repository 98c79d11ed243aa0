from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.composition.bar_drawing import LONGEST_BAR, WIDTH
from aras_docs.composition.losses_chart import MOST, equipment_charts
from aras_docs.document import plain_text
from aras_docs.drawing import Ink, Label, Line, Rectangle
from aras_docs.facts import Casualty, Fate
from aras_docs.nodes import Figure
from composition.losses_made import DAY, DESK, equipment, numbered

SPACE = "\N{NO-BREAK SPACE}"
LEGEND = 14.0


def charts(*losses: Casualty) -> list[Figure]:
    return [*equipment_charts(numbered(*losses), DESK)]


def chart(*losses: Casualty) -> Figure:
    (drawn,) = charts(*losses)
    return drawn


def bars(drawn: Figure) -> list[Rectangle]:
    shapes = drawn.drawing.shapes
    return [shape for shape in shapes if isinstance(shape, Rectangle) and shape.width != LEGEND]


def labels(drawn: Figure) -> list[str]:
    return [shape.text.replace(SPACE, " ") for shape in drawn.drawing.shapes if isinstance(shape, Label)]


def test_a_bar_is_as_long_as_its_number_is_great() -> None:
    found = bars(chart(equipment(100, "tanks"), equipment(50, "guns"), equipment(25, "trucks")))
    assert [bar.width for bar in found] == [LONGEST_BAR, LONGEST_BAR / 2, LONGEST_BAR / 4]


def test_the_smallest_number_is_still_seen() -> None:
    assert min(bar.width for bar in bars(chart(equipment(5000, "tanks"), equipment(1, "gun")))) > 1


def test_sides_share_a_scale() -> None:
    small = [replace(equipment(number, "tanks"), side=None) for number in (1, 2)]
    ours, theirs = charts(equipment(100, "tanks"), equipment(50, "guns"), *small)
    assert max(bar.width for bar in bars(theirs)) < max(bar.width for bar in bars(ours)) / 20


def test_a_bar_is_labelled_with_its_row_its_item_and_the_words_of_the_figure() -> None:
    found = labels(chart(equipment(7, "tanks"), equipment(2, "UAVs", Fate.DOWNED)))
    assert found == ["destroyed", "The article", "C 1 tanks", "7 destroyed", "C 2 UAVs", "2 downed"]


def test_a_figure_without_a_number_has_words_and_no_bar() -> None:
    many = replace(equipment(None, "tanks", Fate.CAPTURED), qualifier="many")
    drawn = chart(equipment(7, "guns"), equipment(2, "trucks"), many)
    assert len(bars(drawn)) == 2
    assert "captured: many (no number)" in labels(drawn)
    assert "tanks, captured: many (no number)" in drawn.alternative


def test_what_became_of_things_is_told_apart_without_colour() -> None:
    drawn = chart(
        equipment(9, "tanks", Fate.CAPTURED), equipment(9, "guns"), equipment(9, "trucks", Fate.DAMAGED)
    )
    destroyed, captured, damaged = bars(drawn)
    assert (destroyed.fill, captured.fill, damaged.fill) == (Ink.ACCENT, Ink.PAPER, Ink.PAPER)
    hatches = [
        [
            line
            for line in drawn.drawing.shapes
            if isinstance(line, Line) and line.y1 == bar.y and line.x1 > bar.x
        ]
        for bar in (destroyed, captured, damaged)
    ]
    assert [bool(found) for found in hatches] == [False, True, False]
    assert labels(drawn)[:3] == ["destroyed", "captured", "damaged, lost or not said"]


def test_a_range_reaches_from_its_lower_to_its_upper_end() -> None:
    ranged = replace(equipment(50, "guns"), high=75)
    drawn = chart(equipment(100, "tanks"), ranged)
    bar = bars(drawn)[1]
    ends = [
        (line.x1, line.x2)
        for line in drawn.drawing.shapes
        if isinstance(line, Line) and line.y1 == line.y2 == bar.y + bar.height / 2
    ]
    assert ends == [(bar.x + LONGEST_BAR / 2, bar.x + LONGEST_BAR * 3 / 4)]
    assert "up to the highest figure" in labels(drawn)


def test_claimants_are_named_and_never_mixed() -> None:
    drawn = chart(
        equipment(7, "tanks", claimant="Bland"), equipment(5, "tanks"), equipment(6, "guns", claimant="Bland")
    )
    assert labels(drawn)[1:] == [
        *("Bland", "C 1 tanks", "7 destroyed", "C 3 guns", "6 destroyed"),
        *("The article", "C 2 tanks", "5 destroyed"),
    ]


@pytest.mark.parametrize(
    ("both", "heading"), [(True, "Bland, as of 3 October 2020"), (False, "Bland, as of several dates")]
)
def test_figures_say_as_of_when_they_are(both: bool, heading: str) -> None:
    first, second = (equipment(number, "tanks", claimant="Bland") for number in (7, 8))
    assert heading in labels(chart(replace(first, as_of=DAY), replace(second, as_of=DAY if both else None)))


def test_one_number_makes_no_chart() -> None:
    assert charts(equipment(7, "tanks"), replace(equipment(None, "guns"), qualifier="many")) == []
    assert charts() == []


def test_the_alternative_text_has_every_figure() -> None:
    drawn = chart(
        equipment(7, "tanks", claimant="Bland"), equipment(2, "UAVs", Fate.DOWNED, claimant="Bland")
    )
    assert drawn.alternative.replace(SPACE, " ") == (
        "Bar chart. Equipment lost, each figure by itself: Aland. "
        "Bland: C 1 tanks, 7 destroyed; C 2 UAVs, 2 downed."
    )


def test_more_figures_than_a_page_holds_are_counted() -> None:
    drawn = chart(*[equipment(number, "tanks") for number in range(1, MOST + 4)])
    assert plain_text(drawn.caption).endswith("; 3 figures more in the tables only")
    assert len(bars(drawn)) == MOST
    assert drawn.drawing.height < 600


def test_long_words_stay_within_the_picture() -> None:
    long = "self-propelled anti-aircraft vehicles of the second line"
    drawn = chart(equipment(7, long), equipment(8, "guns", claimant="The ministry of all defences " * 5))
    for label in (shape for shape in drawn.drawing.shapes if isinstance(shape, Label)):
        assert label.x + len(label.text) * 4.6 <= WIDTH + 5
    assert "C 1 self-propelled anti-aircraft…" in labels(drawn)
    assert long in drawn.alternative


def test_its_words_can_be_read_where_the_page_is_narrow() -> None:
    drawn = chart(equipment(4, "tanks"), equipment(5, "guns")).drawing
    sizes = [shape.size for shape in drawn.shapes if isinstance(shape, Label)]
    assert min(sizes) * 340 / drawn.width >= 6.5


def test_the_narrow_chart_has_the_same_words_and_all_within_its_width() -> None:
    drawn = chart(equipment(100, "tanks"), equipment(50, "guns", Fate.CAPTURED), equipment(2, "x" * 60))
    assert drawn.narrow is not None
    narrow = replace(drawn, drawing=drawn.narrow)
    assert labels(narrow) == labels(drawn)
    assert [bar.width / 150 for bar in bars(narrow)] == [bar.width / LONGEST_BAR for bar in bars(drawn)]
    for label in (shape for shape in drawn.narrow.shapes if isinstance(shape, Label)):
        assert label.x + len(label.text) * 4.6 <= drawn.narrow.width + 5
