from __future__ import annotations

from io import BytesIO

from PIL import Image

from aras_docs.drawing import Drawing
from aras_docs.nodes import Anchor, Figure, Link, Paragraph, Text
from exporters.docx.lint import lint
from exporters.docx.written import Written, style, written
from specimen import document, picture

EMU = 12700


def figure(drawing: Drawing, anchor: str | None = None) -> Figure:
    return Figure(drawing, (Text("Caption"),), "What it shows & <more>", anchor)


def extent(made: Written) -> list[float]:
    return [int(value) / EMU for value in made.values("//wp:extent/@cx | //wp:extent/@cy")]


def test_a_picture_keeps_its_size_and_is_sharp() -> None:
    made = written(figure(picture()))
    assert extent(made) == [300, 60]
    with Image.open(BytesIO(made.parts["word/media/image1.png"])) as image:
        assert (image.format, image.size) == ("PNG", (600, 120))


def test_a_picture_that_is_too_wide_is_scaled_to_the_text() -> None:
    width, height = extent(written(figure(Drawing(2000, 400, ()))))
    assert 460 < width < 480
    assert abs(width / height - 5) < 0.01


def test_a_picture_that_is_too_high_is_scaled_to_the_page() -> None:
    width, height = extent(written(figure(Drawing(100, 2000, ()))))
    assert 500 < height < 700
    assert abs(height / width - 20) < 0.1


def test_who_cannot_see_the_picture_is_told() -> None:
    assert written(figure(picture())).values("//wp:docPr/@descr") == ["What it shows & <more>"]


def test_the_caption_stands_below_and_keeps_with_the_picture() -> None:
    made = written(figure(picture(), "f"), Paragraph((Link((Text("x"),), Anchor("f")),)))
    assert [style(found) for found in made.find("//w:body/w:p")[:2]] == ["Figure", "Caption"]
    assert made.find("//w:style[@w:styleId='Figure']//w:keepNext", "word/styles.xml")
    assert lint(made.data) == []


def test_pictures_are_told_apart_by_number() -> None:
    made = written(figure(picture()), figure(picture()))
    assert made.values("//wp:docPr/@id") == ["1", "2"]


def test_the_specimens_figure_is_there() -> None:
    assert Written(document()).values("//wp:docPr/@descr") == ["Two events on 27 September."]


def test_a_picture_is_flush_with_the_text() -> None:
    assert written(figure(picture())).values("//wp:inline/@*") == ["0"] * 4


def test_a_picture_is_drawn_with_lines_too_where_office_can_show_them() -> None:
    made = written(figure(picture()))
    (relation,) = made.values("//*[local-name()='svgBlip']/@r:embed")
    (target,) = made.values(f"//*[@Id='{relation}']/@Target", "word/_rels/document.xml.rels")
    assert made.parts[f"word/{target}"].startswith(b"<?xml")
    assert b"http://www.w3.org/2000/svg" in made.parts[f"word/{target}"]
    types = '<Override PartName="/word/media/figure1.svg" ContentType="image/svg+xml"/>'
    assert types in made.parts["[Content_Types].xml"].decode()
