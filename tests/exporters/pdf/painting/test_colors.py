from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.painting.colors import filling, gray, in_gray, stroking
from aras_docs.style_file import builtin


def test_colours_are_operators() -> None:
    assert (filling("#0f406b"), stroking("#0f406b")) == (".059 .251 .42 rg", ".059 .251 .42 RG")


def test_greys_are_of_one_component() -> None:
    assert (filling("#ffffff"), stroking("#000000"), filling("#808080")) == ("1 g", "0 G", ".502 g")


# By the formulas of IEC 61966-2-1, worked out by hand; pure green is much lighter than pure blue.
@pytest.mark.parametrize(
    ("color", "expected"),
    [("#00ff00", "#dcdcdc"), ("#0000ff", "#4c4c4c"), ("#ff0000", "#7f7f7f"), ("#000000", "#000000")],
)
def test_a_grey_has_the_luminance_of_its_colour(color: str, expected: str) -> None:
    assert gray(color) == expected


@pytest.mark.parametrize("value", range(0, 256, 15))
def test_a_grey_is_its_own_grey(value: int) -> None:
    color = "#" + f"{value:02x}" * 3
    assert gray(color) == color


def test_a_whole_stylesheet_becomes_grey() -> None:
    sheet = in_gray(builtin())
    colors = {*sheet.palette.values(), *(style.color for style in sheet.text.values())}
    assert all(color == gray(color) for color in colors)
    assert sheet.palette.keys() == builtin().palette.keys()
