"""The identifiers by which elements of the structure tree are found (ISO 32000-1, 14.7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.tagging.elements import Headers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.exporters.pdf.tagging.elements import Element


def identifiers(elements: Sequence[Element]) -> dict[Element, str]:
    """Return the identifiers of elements that have one or need one, in the elements' order.

    Header cells that others name need one, and notes (ISO 14289-1, 7.9). Raises ValueError where two
    elements were given the same.
    """
    named = _header_cells(elements)
    identified = [e for e in elements if e.identifier or e in named or e.kind == "Note"]
    # Of one length: so they are alike, and in the order of their bytes.
    digits = len(str(len(identified)))
    found = {
        element: element.identifier or f"#{number:0{digits}}" for number, element in enumerate(identified)
    }
    if len(set(found.values())) < len(found):
        message = "two elements have the same identifier"
        raise ValueError(message)
    return found


def _header_cells(elements: Sequence[Element]) -> frozenset[Element]:
    return frozenset(
        cell
        for element in elements
        for attribute in element.attributes
        if isinstance(attribute, Headers)
        for cell in attribute
    )
