# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# pypdfium2 has few type annotations.

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from aras_docs.exporters.pdf.painting.pens import Pen
from aras_docs.exporters.pdf.painting.shapes import Shape, circle, line, rectangle, rule
from aras_docs.exporters.pdf.painting.stream import ContentStream
from exporters.pdf.drawn import canvas

if TYPE_CHECKING:
    from PIL.Image import Image

DARK = 128


def ink(*shapes: Shape, pen: Pen) -> tuple[tuple[int, int, int, int] | None, float]:
    """Return the box of what is painted on a page of 200 by 300 points, and how much of the box is black."""
    made, stream = canvas(), ContentStream()
    for shape in shapes:
        stream.paint(shape, pen)
    made.addLiteral(stream.content())
    made.showPage()
    picture: Image = pypdfium2.PdfDocument(made.data())[0].render(grayscale=True).to_pil()
    box = picture.point([255 * (value < DARK) for value in range(256)]).getbbox()
    if not box:
        return None, 0
    histogram = picture.crop(box).histogram()
    return box, sum(histogram[:DARK]) / sum(histogram)


BLACK = Pen(fill="#000000")


def test_a_rectangle_is_given_by_its_lower_left_corner() -> None:
    assert ink(rectangle(10, 20, 30, 40), pen=BLACK) == ((10, 240, 40, 280), 1)


def test_rectangles_that_touch_have_one_edge() -> None:
    first, across, above = (
        rectangle(5.04, 5.04, 3.04, 3.04),
        rectangle(8.08, 0, 9, 9),
        rectangle(0, 8.08, 9, 9),
    )
    left, bottom, width, height = map(float, first.path.split()[:4])
    assert left + width == pytest.approx(float(across.path.split()[0]))
    assert bottom + height == pytest.approx(float(above.path.split()[1]))


def test_a_circle_is_round_and_has_its_middle_where_it_should() -> None:
    box, black = ink(circle(100, 150, 50), pen=BLACK)
    assert box == (50, 100, 150, 200)
    assert black == pytest.approx(3.1416 / 4, abs=0.01)


def test_circles_and_rectangles_that_overlap_leave_no_hole() -> None:
    box, black = ink(circle(100, 150, 10), rectangle(80, 130, 40, 40), pen=BLACK)
    assert (box, black) == ((80, 130, 120, 170), 1)


def test_a_line_has_the_width_of_its_pen() -> None:
    box, _ = ink(line(10, 100, 60, 100), pen=Pen(stroke="#000000", width=4))
    assert box == (10, 198, 60, 202)


def test_a_rule_is_given_by_the_middle_of_its_left_end() -> None:
    assert ink(rule(10, 100, 50, 4), pen=BLACK) == ((10, 198, 60, 202), 1)


def test_rules_are_equally_wide_wherever_they_lie() -> None:
    assert {rule(0, 10 + step / 37, 9, 0.75).path.split()[3] for step in range(37)} == {".75"}


def test_a_round_pen_makes_dots_of_dashes_without_length() -> None:
    _, black = ink(line(20, 100, 60, 100), pen=Pen(None, "#000000", 8, (0, 16), round=True))
    assert 0.2 < black < 0.6
