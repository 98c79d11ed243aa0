"""What an element says of itself, in PDF's notation (ISO 32000-1, 14.7.5 and 14.8.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from aras_docs.exporters.pdf.file.syntax import array, number, text_string
from aras_docs.exporters.pdf.tagging.elements import BoundingBox, ColumnSpan, Headers, ListNumbering, Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aras_docs.exporters.pdf.tagging.elements import Attribute, Element


def attributes(given: Iterable[Attribute], identifiers: Mapping[Element, str]) -> bytes:
    """Return the attributes as one dictionary for each of their owners, or nothing."""
    owned: dict[bytes, bytes] = {}
    for attribute in given:
        owner, entry = _owned(attribute, identifiers)
        owned[owner] = owned.get(owner, b"") + entry
    dictionaries = [b"<</O%b%b>>" % item for item in owned.items()]
    match dictionaries:
        case []:
            return b""
        case [single]:
            return b"/A" + single
        case _:
            return b"/A" + array(dictionaries)


def _owned(attribute: Attribute, identifiers: Mapping[Element, str]) -> tuple[bytes, bytes]:
    match attribute:
        case Scope():
            return b"/Table", b"/Scope/%b" % attribute.value.encode()
        case ColumnSpan():
            return b"/Table", b"/ColSpan %d" % attribute.columns
        case Headers():
            cells = (text_string(identifiers[cell]) for cell in attribute)
            return b"/Table", b"/Headers" + array(cells)
        case ListNumbering():
            return b"/List", b"/ListNumbering/%b" % attribute.value.encode()
        case BoundingBox(left, bottom, right, top):
            return b"/Layout", b"/BBox" + array(
                number(round(length, 1)) for length in (left, bottom, right, top)
            )
        case _:
            assert_never(attribute)
