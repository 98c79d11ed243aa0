"""Paragraphs of a named style; by hand come only list markers, cells' alignment and keeping together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.docx.oxml import element, switch
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.docx.styles import JUSTIFICATIONS
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.exporters.docx.numbering import Marker
    from aras_docs.exporters.docx.oxml import Element


def paragraph(
    style: Named,
    content: Iterable[Element] = (),
    marker: Marker | None = None,
    alignment: Alignment | None = None,
    *,
    keeps: bool = False,
) -> Element:
    """Return a paragraph of a style, with a list marker and an alignment where the style's own won't do.

    ``keeps`` holds it on the page of the next paragraph.
    """
    properties = element(
        "w:pPr",
        element("w:pStyle", val=style.id),
        switch("w:keepNext", on=keeps),
        marker.properties() if marker else None,
        element("w:jc", val=JUSTIFICATIONS[alignment]) if alignment else None,
    )
    return element("w:p", properties, *content)


def separator() -> Element:
    """Return the small empty paragraph that Word needs after a table and where a section ends."""
    return paragraph(Named.SEPARATOR)
