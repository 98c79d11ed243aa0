from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.drawing import Circle, Drawing, Label, Line, Rectangle, Shape
from aras_docs.exporters.epub.motif import motif
from aras_docs.nodes import Figure, List, Text
from specimen import document

# Twice the size of a drawing of 100 by 20, with room above.
BOX = Rectangle(10, 500, 200, 60)


def moved(shape: Shape) -> Shape:
    figure = Figure(Drawing(100, 20, (shape,)), (Text("c"),), "a")
    part = replace(document().parts[0], blocks=(List(((figure,),)),))
    (found,) = motif(replace(document(), parts=(part,)), BOX)
    return found


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (Line(0, 0, 100, 20, width=1), Line(10, 520, 210, 560, width=2)),
        (Rectangle(5, 10, 10, 4, stroke_width=1), Rectangle(20, 540, 20, 8, stroke_width=2)),
        (Circle(50, 10, 3, stroke_width=1), Circle(110, 540, 6, stroke_width=2)),
    ],
    ids=lambda shape: type(shape).__name__,
)
def test_a_shape_is_scaled_and_moved_to_the_bottom_of_the_box(shape: Shape, expected: Shape) -> None:
    assert moved(shape) == expected


def test_labels_and_the_keys_beside_them_are_left_out() -> None:
    dot, key, label = Circle(50, 3, 2), Circle(10, 16, 2), Label(15, 18, "denied", 6)
    figure = Figure(Drawing(100, 20, (dot, key, label)), (Text("c"),), "a")
    part = replace(document().parts[0], blocks=(figure,))
    assert list(motif(replace(document(), parts=(part,)), BOX)) == [Circle(110, 526, 4, stroke_width=1)]


def test_a_tall_drawing_is_centred() -> None:
    figure = Figure(Drawing(20, 60, (Line(0, 0, 20, 60),)), (Text("c"),), "a")
    part = replace(document().parts[0], blocks=(figure,))
    (line,) = motif(replace(document(), parts=(part,)), BOX)
    assert line == Line(100, 500, 120, 560)
