"""Running heads and page numbers: parts of their own that the first section refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from aras_docs.exporters.docx.fields import field
from aras_docs.exporters.docx.oxml import element, part_root
from aras_docs.exporters.docx.package import add_part
from aras_docs.exporters.docx.paragraphs import paragraph
from aras_docs.exporters.docx.runs import text_run
from aras_docs.exporters.docx.style_names import Named

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from aras_docs.exporters.docx.oxml import Element

# Until Word has laid out the pages; it counts them anew on opening.
PAGE_UNKNOWN = "1"


def add_running(package: WordDocument, title: str) -> tuple[Element, ...]:
    """Add a running head, page numbers, and those of the first page; return the references to them."""
    return (
        _add_header(package, "header1", _header(title), "default"),
        _add_footer(package, "footer1", "default"),
        _add_footer(package, "footer2", "first"),
    )


def _add_header(package: WordDocument, name: str, root: Element, pages: str) -> Element:
    part = f"/word/{name}.xml"
    _, relation = add_part(package, part, CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER, root)
    return _reference("w:headerReference", relation, pages)


def _add_footer(package: WordDocument, name: str, pages: str) -> Element:
    part = f"/word/{name}.xml"
    _, relation = add_part(package, part, CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER, _footer())
    return _reference("w:footerReference", relation, pages)


def _reference(tag: str, relation: str, pages: str) -> Element:
    reference = element(tag, type=pages)
    reference.set(qn("r:id"), relation)
    return reference


def _header(title: str) -> Element:
    return part_root("w:hdr", paragraph(Named.HEADER, [text_run(title)]), prefixes="w")


def _footer() -> Element:
    content = [
        text_run("Page "),
        *field("PAGE", [text_run(PAGE_UNKNOWN)]),
        text_run(" of "),
        *field("NUMPAGES", [text_run(PAGE_UNKNOWN)]),
    ]
    return part_root("w:ftr", paragraph(Named.FOOTER, content), prefixes="w")
