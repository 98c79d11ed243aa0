from __future__ import annotations

from aras_docs.exporters.pdf.painting.marks import Marks
from aras_docs.exporters.pdf.painting.pens import Pen
from aras_docs.exporters.pdf.painting.shapes import rectangle
from aras_docs.exporters.pdf.painting.stream import ContentStream
from aras_docs.exporters.pdf.tagging.elements import Content, Element


def begun() -> tuple[Marks, ContentStream]:
    stream = ContentStream()
    return Marks(stream), stream


def ended(marks: Marks, stream: ContentStream) -> list[str]:
    marks.end_sheet(ContentStream())
    return stream.content().split("\n")


def test_lines_of_one_element_share_a_mark() -> None:
    marks, stream = begun()
    paragraph, other = Element("P"), Element("H1")
    for element in (paragraph, paragraph, other):
        marks.text(element)
    assert ended(marks, stream) == ["BT", "/P<</MCID 0>>BDC", "EMC", "/H1<</MCID 1>>BDC", "EMC", "ET"]
    assert paragraph.children == [Content(0, 0, 0)]
    assert other.children == [Content(0, 0, 1)]


def test_what_belongs_to_no_element_is_an_artifact() -> None:
    marks, stream = begun()
    for _ in range(2):
        marks.text(None)
    assert ended(marks, stream) == ["BT", "/Artifact BMC", "EMC", "ET"]


def test_words_in_another_language_say_so_within_the_mark() -> None:
    marks, stream = begun()
    paragraph = Element("P")
    for language in (None, "az", "az", "hy", None):
        marks.text(paragraph, language)
    assert ended(marks, stream) == [
        *("BT", "/P<</MCID 0>>BDC"),
        *("/Span<</Lang(az)>>BDC", "EMC", "/Span<</Lang(hy)>>BDC", "EMC"),
        *("EMC", "ET"),
    ]
    assert paragraph.children == [Content(0, 0, 0)]


def test_a_language_ends_with_the_element_and_is_said_again_of_the_next() -> None:
    marks, stream = begun()
    marks.text(Element("P"), "az")
    marks.text(Element("Link"), "az")
    assert ended(marks, stream).count("/Span<</Lang(az)>>BDC") == 2
    assert stream.content().count("EMC") == 4


def test_a_picture_s_mark_holds_shapes_and_text() -> None:
    marks, stream = begun()
    figure = Element("Figure")
    marks.text(Element("P"))
    for _ in range(2):
        marks.picture(figure)
        stream.paint(rectangle(0, 0, 1, 1), Pen(fill="#000000"))
        marks.picture(figure)
        marks.text(figure, "az")
    operators = [each.split()[-1] for each in ended(marks, stream)]
    shape_and_label = ["re", "f", "BT", "BDC", "EMC", "ET"]
    operators = [each.rpartition(">>")[2] for each in operators]
    assert operators == ["BT", "BDC", "EMC", "ET", "BDC", *shape_and_label, *shape_and_label, "EMC"]
    assert figure.children == [Content(0, 0, 1)]


def test_another_page_of_a_sheet_has_marks_of_its_own_which_count_on() -> None:
    marks, stream = begun()
    paragraph = Element("P")
    for page in (3, 0):
        marks.turn_to(page, 1)
        marks.text(paragraph)
    assert paragraph.children == [Content(3, 1, 0), Content(0, 1, 1)]
    assert ended(marks, stream).count("EMC") == 2
    marks.turn_to(1, 2)
    marks.text(paragraph)
    assert paragraph.children[-1] == Content(1, 2, 0)
