from __future__ import annotations

import re

from msgspec.structs import replace

import specimen
from aras_docs.drawing import Drawing, Ink, Label, Rectangle
from aras_docs.nodes import Figure, Text
from exporters.pdf.making import document
from exporters.pdf.reading import exported, picture, streams
from plain_sheet import plain_sheet

SHEET = plain_sheet()


def figure(drawing: Drawing, alternative: str = "What it shows") -> Figure:
    return Figure(drawing, (Text("The caption"),), alternative)


def test_labels_are_text_and_the_caption_follows() -> None:
    text = exported(document(figure(specimen.picture())), SHEET).text
    assert text.index("27 September & <after>") < text.index("The caption")


def test_a_picture_is_one_stretch_of_marked_content() -> None:
    reading = exported(document(figure(specimen.picture())), SHEET)
    stream = streams(reading.data)
    found = re.search(rb"/Figure<</MCID \d+>>BDC(.*?)EMC", stream, re.DOTALL)
    assert found
    assert b" re" in found[1]
    assert not reading.diagnostics


def test_a_drawing_too_large_for_the_page_is_scaled_down() -> None:
    huge = Drawing(3000, 5000, (Rectangle(0, 0, 3000, 5000, fill=Ink.ACCENT), Label(10, 4990, "corner", 90)))
    reading = exported(document(figure(huge)), SHEET)
    assert len(reading.pages) == 1
    assert "corner" in reading.text
    image = picture(reading.data, 1)
    width, height = image.size
    assert [image.getpixel((x, height // 2)) for x in (0, width // 2, width - 1)] != [255, 255, 255]
    assert [image.getpixel((x, height // 2)) for x in (0, width - 1)] == [255, 255]


def test_a_label_that_no_font_covers_is_reported() -> None:
    drawing = replace(specimen.picture(), shapes=(Label(10, 10, "毛", 8),))
    reading = exported(document(figure(drawing)), SHEET)
    assert "[U+6BDB]" in reading.text
    assert [found.code for found in reading.diagnostics] == ["glyph-missing"]
