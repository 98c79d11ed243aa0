from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.tagging.elements import Content, Element, Headers, Scope
from aras_docs.exporters.pdf.tagging.forms import Writer, shape
from aras_docs.exporters.pdf.tagging.order import ordered
from exporters.pdf.drawn import area, holding, mark

if TYPE_CHECKING:
    from collections.abc import Hashable


def written(element: Element, number: int = 9) -> bytes:
    """Return an element of a tree whose root has a number; pages and areas have theirs."""
    root = element.parent or element
    writer = Writer(ordered(root), {root: number}, {}, [70, 80], [11, 12], top=3)
    return writer.element(element)


def form(element: Element) -> Hashable:
    return shape(element, element.children, named=False)


def test_numbers_of_one_kind_stand_at_the_same_places() -> None:
    root = Element("Document")
    one, other = (holding(root, "TD", mark(number)) for number in (7, 42))
    assert written(one) == b"<</S/TD/P     9 0 R/Pg    70 0 R/K   7>>"
    assert written(other, 12345) == b"<</S/TD/P 12345 0 R/Pg    70 0 R/K  42>>"


def test_elements_written_alike_have_one_shape() -> None:
    root = Element("Document")
    first, second, longer = (holding(root, "TD", *map(mark, marks)) for marks in ((0,), (1,), (2, 3)))
    assert form(first) == form(second) != form(longer)


def test_what_an_element_says_is_part_of_its_shape() -> None:
    row, cell = Element("TR"), Element("TH")
    plain = holding(row, "TD", mark(0))
    labelled, doubly = (row.child("TD", Headers((cell,) * count)) for count in (1, 2))
    head, spoken = row.child("TH", Scope.ROW), row.child("TH", Scope.ROW, alternative="x")
    shapes = {form(each) for each in (plain, labelled, doubly, head, spoken)}
    assert len(shapes) == 5


def test_marks_and_areas_say_on_which_sheet_they_are_unless_it_is_the_first() -> None:
    root = Element("Document")
    link = holding(root, "Link", mark(0), area(0), Content(1, 1, 5), area(1, page=1))
    assert written(link).endswith(
        b"/Pg    70 0 R/K[   0<</Type/OBJR/Obj    11 0 R>>"
        b"<</Type/MCR/Pg    80 0 R/MCID   5>><</Type/OBJR/Pg    80 0 R/Obj    12 0 R>>]>>"
    )
