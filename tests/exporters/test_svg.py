from __future__ import annotations

import pytest
from lxml import etree
from msgspec.structs import replace

from aras_docs.drawing import Circle, Drawing, Ink, Label, Line, Rectangle, Shape, Side
from aras_docs.errors import ConfigurationError
from aras_docs.exporters.svg import svg
from aras_docs.exporters.text_width import text_width
from aras_docs.fonts import face
from aras_docs.stylesheet import Family
from plain_sheet import plain_sheet
from specimen import HOSTILE, picture

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*shapes: Shape, title: str = "", description: str = "") -> etree._Element:  # pyright: ignore[reportPrivateUsage]
    data = svg(Drawing(300, 60.5, shapes), plain_sheet(), title=title, description=description)
    return etree.fromstring(data)


def attributes(*shapes: Shape) -> dict[str, str]:
    return {str(name): str(value) for name, value in drawn(*shapes)[-1].attrib.items()}


def test_the_sheet_has_the_drawings_size_in_points() -> None:
    root = drawn()
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("300", "60.5", "0 0 300 60.5")


def test_title_and_description_come_first_and_stay_text() -> None:
    root = drawn(title=HOSTILE, description="A line & a label")
    assert [(child.tag, child.text) for child in root] == [
        (f"{SVG}title", HOSTILE),
        (f"{SVG}desc", "A line & a label"),
    ]


def test_shapes_keep_their_painting_order() -> None:
    root = drawn(Circle(1, 2, 3), Line(0, 0, 1, 1), Rectangle(0, 0, 1, 1))
    assert [child.tag for child in list(root)[1:]] == [f"{SVG}circle", f"{SVG}line", f"{SVG}rect"]


def test_a_dashed_line_in_an_ink_of_the_palette() -> None:
    assert attributes(Line(10, 20, 10, 40.25, Ink.MUTED, 0.5, dashed=True)) == {
        "x1": "10",
        "y1": "20",
        "x2": "10",
        "y2": "40.25",
        "stroke": "#595959",
        "stroke-width": "0.5",
        "stroke-dasharray": "3 2",
    }


def test_what_has_no_fill_is_not_filled_black() -> None:
    assert attributes(Circle(1, 2, 3, stroke=Ink.ACCENT))["fill"] == "none"
    assert attributes(Rectangle(1, 2, 3, 4, stroke=Ink.ACCENT))["fill"] == "none"


def test_what_has_no_stroke_is_not_outlined() -> None:
    assert "stroke" not in attributes(Rectangle(1, 2, 3, 4, fill=Ink.PANEL))


def test_a_label_stands_at_its_side_in_the_sans_family() -> None:
    label = attributes(Label(150, 50, "Shusha", 7, Ink.TEXT, Side.MIDDLE, bold=True))
    assert label == {
        "x": "150",
        "y": "50",
        "font-size": "7",
        "fill": "#1a1a1a",
        "font-family": "'Noto Sans', sans-serif",
        "font-weight": "bold",
        "text-anchor": "middle",
    }


def test_armenian_is_set_by_the_companion_of_the_family() -> None:
    text = drawn(Label(0, 10, "Shusha Շուշի", 7))[-1]
    assert [(span.text, span.get("font-family")) for span in text] == [
        ("Shusha ", None),
        ("Շուշի", "'Noto Sans Armenian', sans-serif"),
    ]


def test_a_picture_without_description_has_no_empty_one() -> None:
    assert [child.tag for child in drawn(title="t")] == [f"{SVG}title"]


def test_a_portable_one_brings_its_paper_and_keeps_the_width_of_its_labels() -> None:
    shapes = (Label(0, 10, "Shusha", 10, bold=True), Label(0, 30, "Շուշի", 10), Label(0, 50, "", 10))
    data = svg(Drawing(300, 60, shapes), plain_sheet(), title="", description="", portable=True)
    _, paper, *labels = etree.fromstring(data)
    assert (paper.tag, paper.get("fill"), paper.get("width")) == (f"{SVG}rect", "#ffffff", "312")
    widths = [text_width(label.text, face("Noto Sans", bold=label.bold)) * 10 for label in shapes]
    assert [float(label.get("textLength", "0")) for label in labels] == pytest.approx(widths, abs=0.001)


def test_characters_that_xml_forbids_are_replaced() -> None:
    root = drawn(Label(0, 10, "a\x01b", 7), title="c\x00d", description="e\ufffef")
    assert "".join(map(str, root.itertext())) == "c�de�fa�b"


def test_lengths_have_neither_exponents_nor_superfluous_digits() -> None:
    line = attributes(Line(0.1 + 0.2, 0.00001, 123456.5, 100))
    assert [line[name] for name in ("x1", "y1", "x2", "y2")] == ["0.3", "0", "123456.5", "100"]


def test_a_family_that_is_not_bundled_is_refused() -> None:
    sheet = replace(plain_sheet(), fonts={Family.SERIF: "Noto Serif", Family.SANS: "Comic Sans"})
    with pytest.raises(ConfigurationError, match="Comic Sans"):
        svg(picture(), sheet, title="", description="")
