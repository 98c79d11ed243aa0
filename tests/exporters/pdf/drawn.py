"""Small PDFs drawn without any layout, and read back object by object."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

import specimen
from aras_docs.exporters.pdf.painting.canvas import DocumentCanvas
from aras_docs.exporters.pdf.tagging.elements import Annotation, Content, Element
from aras_docs.exporters.pdf.tagging.tree import write_tree
from aras_docs.nodes import Url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.document import Attachment, Meta

AREA = (10.0, 20.0, 30.0, 40.0)


def canvas(meta: Meta | None = None, attachments: Sequence[Attachment] = ()) -> DocumentCanvas:
    """Return a canvas of 200 by 300 points."""
    return DocumentCanvas(meta or specimen.document().meta, (200, 300), attachments=attachments)


def opened(made: DocumentCanvas) -> pikepdf.Pdf:
    """Finish a canvas and open what it wrote."""
    return pikepdf.open(BytesIO(made.data()))


def tagged(root: Element, marks: Sequence[int] = (0,), links: int = 0) -> pikepdf.Pdf:
    """Write a tree over pages with as many marks as are given, and links that all lie on the first page."""
    made = canvas()
    for count in marks:
        for mark in range(count):
            made.addLiteral(f"/P<</MCID {mark}>>BDC 10 10 20 20 re f EMC")
        while len(made.links) < links:
            made.link(Url("https://example.org"), AREA, "An example")
        made.showPage()
    write_tree(made.document, root, made.links)
    return opened(made)


def mark(number: int, page: int = 0) -> Content:
    """Return a mark on a page that is a sheet of its own."""
    return Content(page, page, number)


def area(number: int, page: int = 0) -> Annotation:
    """Return the area of a link on a page that is a sheet of its own."""
    return Annotation(page, page, number)


def holding(parent: Element, kind: str, *children: Content | Annotation) -> Element:
    """Return a new child that holds marks and links."""
    made = parent.child(kind)
    made.children.extend(children)
    return made
