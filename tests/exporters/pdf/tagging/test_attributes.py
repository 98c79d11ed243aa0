from __future__ import annotations

import pikepdf

from aras_docs.exporters.pdf.tagging.attributes import attributes
from aras_docs.exporters.pdf.tagging.elements import (
    BoundingBox,
    ColumnSpan,
    Element,
    Headers,
    ListNumbering,
    Scope,
)


def test_an_element_without_attributes_says_nothing() -> None:
    assert attributes([], {}) == b""


def test_attributes_of_one_owner_share_a_dictionary() -> None:
    written = attributes([Scope.COLUMN, ColumnSpan(3)], {})
    assert written == b"/A<</O/Table/Scope/Column/ColSpan 3>>"


def test_attributes_of_two_owners_make_an_array() -> None:
    written = attributes([ListNumbering.DECIMAL, BoundingBox(1.04, 2.5, 3, 4)], {})
    assert written == b"/A[<</O/List/ListNumbering/Decimal>> <</O/Layout/BBox[1 2.5 3 4]>>]"


def test_headers_are_named_by_their_identifiers() -> None:
    outer, inner = Element("TH"), Element("TH")
    written = attributes([Headers((outer, inner))], {outer: "side (1)", inner: "dead"})
    read = pikepdf.Object.parse(written.removeprefix(b"/A"))
    assert [str(each) for each in read.Headers] == ["side (1)", "dead"]
