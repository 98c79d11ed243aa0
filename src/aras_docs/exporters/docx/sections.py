"""Sections: one for each part, with the page it is set on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from aras_docs.exporters.docx.oxml import element, switch
from aras_docs.exporters.docx.paragraphs import separator

if TYPE_CHECKING:
    from aras_docs.exporters.docx.layout import Layout
    from aras_docs.exporters.docx.oxml import Element


def section(layout: Layout, *, breaks: bool, running: tuple[Element, ...] = ()) -> Element:
    """Return ``w:sectPr``; ``breaks`` says whether the section begins a page.

    ``running`` are the references to headers and footers, which only the first section names: the others
    go on with its. Its first page has those for first pages, where there are any.
    """
    return element(
        "w:sectPr",
        *running,
        element("w:type", val="nextPage" if breaks else "continuous"),
        *layout.properties(),
        switch("w:titlePg", on=any(made.get(qn("w:type")) == "first" for made in running)),
    )


def end_section(blocks: list[Element], properties: Element) -> None:
    """Put a section's properties into its last paragraph, adding one where it doesn't end with any."""
    if not blocks or blocks[-1].tag != qn("w:p"):
        blocks.append(separator())
    blocks[-1][0].append(properties)
