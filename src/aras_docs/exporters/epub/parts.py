"""A part as one XHTML file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.document import PartKind
from aras_docs.exporters.epub.blocks import elements, notes
from aras_docs.exporters.epub.markup import element, file
from aras_docs.exporters.epub.metadata import UNTITLED
from aras_docs.exporters.inlines import one_line
from aras_docs.nodes import Heading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aras_docs.document import Part
    from aras_docs.exporters.epub.markup import Element
    from aras_docs.exporters.epub.scope import Scope

STYLES = ("book.css", "narrow.css")
# EPUB Structural Semantics Vocabulary 1.1 and DPUB-ARIA 1.1; a title page has no role of its own.
_SEMANTICS: Mapping[PartKind, Mapping[str, str | None]] = {
    PartKind.FRONT: {"epub:type": "titlepage"},
    PartKind.BODY: {"epub:type": "chapter", "role": "doc-chapter"},
    PartKind.ANNEX: {"epub:type": "appendix", "role": "doc-appendix"},
}
_DIVISIONS = {PartKind.FRONT: "frontmatter", PartKind.BODY: "bodymatter", PartKind.ANNEX: "backmatter"}


class Frame(Struct, frozen=True):
    """What the head of a page says: its title, its language (BCP 47), and its division of the book."""

    title: str
    language: str
    division: str


def page(frame: Frame, *content: Element) -> bytes:
    """Return an XHTML file of the book."""
    head = element(
        "head",
        {},
        element("meta", {"charset": "utf-8"}),
        element("title", {}, one_line(frame.title) or UNTITLED),
        *(
            element("link", {"rel": "stylesheet", "type": "text/css", "href": f"style/{name}"})
            for name in STYLES
        ),
    )
    body = element("body", {"epub:type": frame.division}, *content)
    return file(element("html", {"lang": frame.language, "xml:lang": frame.language}, head, body))


def part_page(part: Part, language: str, scope: Scope) -> bytes:
    """Return the XHTML file of a part with blocks; its notes stand at its end."""
    blocks = elements(part.blocks, scope)
    section = element("section", {**_SEMANTICS[part.kind], **_name(part, scope)}, *blocks, *notes(scope))
    scope.breaks.mark(section, scope.file)
    return page(Frame(part.title, language, _DIVISIONS[part.kind]), section)


def _name(part: Part, scope: Scope) -> dict[str, str | None]:
    """Return the attributes that name a part: by its heading where it begins with one."""
    match part.blocks:
        case (Heading(anchor=anchor), *_):
            own = None if anchor == part.anchor else scope.claim(part.anchor)
            return {"id": own, "aria-labelledby": scope.places.anchors[anchor].id}
        case _:
            return {"id": scope.claim(part.anchor), "aria-label": part.title}
