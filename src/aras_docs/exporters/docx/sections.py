"""Sections: one for each part, with the page it is set on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from aras_docs.exporters.docx.oxml import element, twips
from aras_docs.exporters.docx.paragraphs import separator
from aras_docs.stylesheet import PAPER_SIZES

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Page


def section(page: Page, *, breaks: bool, running: tuple[Element, ...] = ()) -> Element:
    """Return ``w:sectPr``; ``breaks`` says whether the section begins a page.

    ``running`` are the references to headers and footers, which only the first section names: the others
    go on with its. They leave its first page without the running head.
    """
    return element(
        "w:sectPr",
        *running,
        element("w:type", val="nextPage" if breaks else "continuous"),
        *_page(page),
        element("w:titlePg") if running else None,
    )


def end_section(blocks: list[Element], properties: Element) -> None:
    """Put a section's properties into its last paragraph, adding one where it doesn't end with any."""
    if not blocks or blocks[-1].tag != qn("w:p"):
        blocks.append(separator())
    blocks[-1][0].append(properties)


def text_width(page: Page) -> float:
    """Return the width between the margins in points."""
    return PAPER_SIZES[page.paper][0] - page.left - page.right


def _page(page: Page) -> tuple[Element, Element]:
    width, height = PAPER_SIZES[page.paper]
    return (
        element("w:pgSz", w=twips(width), h=twips(height)),
        element(
            "w:pgMar",
            top=twips(page.top),
            right=twips(page.right),
            bottom=twips(page.bottom),
            left=twips(page.left),
            header=twips(page.top / 2),
            footer=twips(page.bottom / 2),
            gutter=0,
        ),
    )
