from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.drawing import Drawing, Label
from aras_docs.exporters.pdf.drawing.figure import figured
from aras_docs.exporters.pdf.drawing.picture import Picture
from aras_docs.nodes import Figure, Role, Text
from exporters.pdf.laying import setting
from plain_sheet import plain_sheet

WIDE, NARROW = 470, 300


def drawing(width: float, text: str) -> Drawing:
    return Drawing(width, 100, (Label(10, 50, text, 9),))


def picture(figure: Figure, cells: float, measure: float = 460) -> Picture:
    """Return a figure's picture in a style whose tables have type of a size."""
    sheet = plain_sheet()
    sheet = replace(sheet, text={**sheet.text, Role.TABLE_CELL: replace(sheet.text[Role.BODY], size=cells)})
    found = next(figured(figure, setting(sheet, measure))).box
    assert isinstance(found, Picture)
    return found


def label(width: float, *, cells: float = 9, narrow: bool = False, measure: float = 460) -> tuple[str, float]:
    """Return the words and the size of the label of a picture so many points wide, whose label is of 9."""
    slim = drawing(NARROW, "narrow") if narrow else None
    figure = Figure(drawing(width, "wide"), (Text("Caption"),), "A picture", narrow=slim)
    ((found, (run,)),) = picture(figure, cells, measure).labels.items()
    return found.text, run.look.size


def test_labels_shrink_with_their_picture() -> None:
    assert label(400) == ("wide", 9)
    assert label(500) == ("wide", pytest.approx(9 * 460 / 500))


def test_labels_stay_legible_however_small_the_picture() -> None:
    assert label(4000) == ("wide", 6.5)


def test_labels_grow_to_the_size_of_the_style_s_small_text() -> None:
    assert label(200, cells=14) == ("wide", pytest.approx(14))


def test_labels_grow_only_as_far_as_their_picture_has_room() -> None:
    assert label(400, cells=14) == ("wide", pytest.approx(9 * 460 / 400))


def test_large_print_takes_the_drawing_that_is_laid_out_for_less_room() -> None:
    assert label(WIDE, cells=14, narrow=True) == ("narrow", pytest.approx(9 * 460 / NARROW))


def test_a_small_page_takes_the_drawing_that_is_laid_out_for_less_room() -> None:
    assert label(WIDE, narrow=True, measure=290) == ("narrow", pytest.approx(9 * 290 / NARROW))


def test_where_there_is_room_the_wide_drawing_is_taken() -> None:
    assert label(WIDE, narrow=True) == ("wide", pytest.approx(9 * 460 / WIDE))


def test_a_picture_can_be_a_tenth_smaller_to_stand_on_a_page() -> None:
    figure = Figure(drawing(400, "wide"), (Text("Caption"),), "A picture")
    item = next(figured(figure, setting(plain_sheet())))
    assert isinstance(item.box, Picture)
    assert isinstance(item.smaller, Picture)
    assert item.smaller.scale == pytest.approx(0.9 * item.box.scale)
    (large,), (small,) = (next(iter(each.labels.values())) for each in (item.box, item.smaller))
    assert small.look.size == pytest.approx(0.9 * large.look.size)


def test_what_stands_for_a_picture_has_plain_spaces_only() -> None:
    figure = Figure(Drawing(100, 50, ()), (Text("Caption"),), "C\N{NO-BREAK SPACE}11")
    assert picture(figure, cells=14).element.alternative == "C 11"


def test_a_picture_without_labels_is_never_enlarged() -> None:
    bare = Figure(Drawing(100, 50, ()), (Text("Caption"),), "A picture")
    assert picture(bare, cells=14).scale == 1
