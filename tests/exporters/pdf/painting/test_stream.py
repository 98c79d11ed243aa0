from __future__ import annotations

from aras_docs.exporters.pdf.painting.pens import Pen
from aras_docs.exporters.pdf.painting.shapes import circle, line, rectangle
from aras_docs.exporters.pdf.painting.stream import ContentStream

RED, BLUE = Pen(fill="#ff0000"), Pen(fill="#0000ff")
THIN, THICK = Pen(stroke="#000000", width=0.5), Pen(stroke="#000000", width=2)
SQUARE, OTHER = rectangle(0, 0, 10, 10), rectangle(20, 0, 10, 10)


def written(stream: ContentStream) -> list[str]:
    return stream.content().split("\n")


def test_what_a_page_begins_with_needs_no_operator() -> None:
    stream = ContentStream()
    stream.set("fill", "0 g")
    stream.set("scale", "100 Tz")
    stream.set("spacing", "0 Tw")
    assert stream.content() == ""


def test_a_parameter_is_set_where_it_changes() -> None:
    stream = ContentStream()
    for color in ("1 g", "1 g", ".5 g", "1 g"):
        stream.set("fill", color)
    assert written(stream) == ["1 g", ".5 g", "1 g"]


def test_a_parameter_outlives_the_text_object_in_which_it_was_set() -> None:
    stream = ContentStream()
    for _ in range(2):
        stream.begin_text()
        stream.set("font", "/F1 10 Tf")
        stream.end_text()
    assert written(stream) == ["BT", "/F1 10 Tf", "ET", "BT", "ET"]


def test_moves_count_from_the_last_one() -> None:
    stream = ContentStream()
    stream.begin_text()
    for y in (700, 685.5, 671):
        stream.move(72, y)
    assert written(stream) == ["BT", "72 700 Td", "0 -14.5 TD", "T*", "ET"]


def test_the_distance_of_lines_is_remembered_beyond_a_text_object() -> None:
    stream = ContentStream()
    for _ in range(2):
        stream.begin_text()
        for y in (700, 690, 680):
            stream.move(72, y)
        stream.end_text()
    assert written(stream)[5:] == ["BT", "72 700 Td", "T*", "T*", "ET"]


def test_the_pen_is_not_moved_to_where_it_is() -> None:
    stream = ContentStream()
    stream.begin_text()
    stream.move(72, 700)
    stream.show("[(x)]TJ", 5)
    stream.move(77.04, 700)
    assert written(stream) == ["BT", "72 700 Td", "[(x)]TJ", "ET"]


def test_the_pen_goes_back_to_where_a_line_began() -> None:
    stream = ContentStream()
    stream.begin_text()
    stream.move(72, 700)
    stream.show("[(x)]TJ", 5)
    stream.move(72, 700)
    assert written(stream)[3:] == ["T*", "ET"]


def test_a_line_that_begins_below_the_pen_is_moved_to() -> None:
    stream = ContentStream()
    stream.begin_text()
    stream.move(72, 700)
    stream.show("[(x)]TJ", 5)
    stream.move(77, 685)
    assert "5 -15 Td" in written(stream)


def test_rounded_moves_do_not_add_up() -> None:
    stream = ContentStream()
    stream.begin_text()
    for index in range(1, 101):
        stream.move(index * 1.04, 0)
    across = sum(float(each.split()[0]) for each in written(stream) if "Td" in each)
    assert abs(across - 104) <= 0.05


def test_each_text_object_counts_from_the_corner() -> None:
    stream = ContentStream()
    for _ in range(2):
        stream.begin_text()
        stream.move(72, 700)
        stream.end_text()
    assert written(stream).count("72 700 Td") == 2


def test_marks_stand_in_one_text_object() -> None:
    stream = ContentStream()
    for number in range(2):
        stream.begin_text()
        stream.begin_mark(f"/P<</MCID {number}>>BDC")
        stream.end_mark()
    assert written(stream) == ["BT", "/P<</MCID 0>>BDC", "EMC", "/P<</MCID 1>>BDC", "EMC", "ET"]


def test_text_objects_within_a_mark_end_before_it_and_before_shapes() -> None:
    stream = ContentStream()
    stream.begin_mark("/Figure<</MCID 0>>BDC")
    for _ in range(2):
        stream.begin_text()
        stream.paint(SQUARE, RED)
    stream.begin_text()
    stream.end_mark()
    operators = [each.split()[-1] for each in written(stream)]
    assert operators == ["0>>BDC", "BT", "ET", "rg", "re", "f", "BT", "ET", "re", "f", "BT", "ET", "EMC"]


def test_shapes_of_one_pen_are_painted_in_one_go() -> None:
    stream = ContentStream()
    for shape in (SQUARE, OTHER):
        stream.paint(shape, RED)
    assert written(stream) == ["1 0 0 rg", "0 0 10 10 re", "20 0 10 10 re", "f"]


def test_shapes_are_painted_before_the_pen_changes() -> None:
    stream = ContentStream()
    stream.paint(SQUARE, RED)
    stream.paint(OTHER, BLUE)
    stream.paint(line(0, 0, 10, 0), THIN)
    stream.paint(line(0, 5, 10, 5), THICK)
    assert [each for each in written(stream) if each in {"f", "S"}] == ["f", "f", "S", "S"]
    assert written(stream).index("f") < written(stream).index("0 0 1 rg")


def test_shapes_that_are_filled_and_outlined_cover_each_other() -> None:
    stream = ContentStream()
    for shape in (SQUARE, OTHER):
        stream.paint(shape, Pen("#ffffff", "#000000", 1))
    assert written(stream).count("B") == 2


def test_shapes_are_painted_before_a_mark_ends() -> None:
    stream = ContentStream()
    stream.begin_mark("/Artifact BMC")
    stream.paint(SQUARE, Pen(fill="#000000"))
    stream.end_mark()
    assert written(stream) == ["/Artifact BMC", "0 0 10 10 re", "f", "EMC"]


def test_circles_of_one_size_differ_in_their_place_alone() -> None:
    stream = ContentStream()
    for x in (10, 20):
        stream.paint(circle(x, 5, 3), Pen(fill="#000000"))
    one, other = written(stream)
    assert one.startswith("q 1 0 0 1 10 5 cm 3 0 m ")
    assert one.endswith(" h f Q")
    assert one.replace("10 5 cm", "20 5 cm") == other


def test_dashes_are_left_off_for_the_next_line() -> None:
    stream = ContentStream()
    stream.paint(line(0, 0, 9, 0), THIN._replace(dashes=(4, 3)))
    stream.paint(line(0, 1, 9, 1), THIN)
    assert [each for each in written(stream) if each.endswith(" d")] == ["[4 3]0 d", "[]0 d"]
