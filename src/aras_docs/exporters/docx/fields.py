"""Fields: what Word computes anew, each with a result to show until it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.docx.oxml import element, text_element

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element


def field(instruction: str, result: list[Element]) -> list[Element]:
    """Return the runs of a field around the runs of its cached result."""
    return [*opening(instruction), *result, closing()]


def opening(instruction: str) -> list[Element]:
    """Return the runs that begin a field, up to where its result begins."""
    code = element("w:r", text_element("w:instrText", f" {instruction} "))
    return [_mark("begin"), code, _mark("separate")]


def closing() -> Element:
    """Return the run that ends a field."""
    return _mark("end")


def _mark(kind: str) -> Element:
    return element("w:r", element("w:fldChar", fldCharType=kind))
