"""Blocks as the XHTML they become, for tests that look at the markup itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from aras_docs.document import Part, PartKind
from aras_docs.exporters.epub.blocks import elements, notes
from aras_docs.exporters.epub.markup import element
from aras_docs.exporters.epub.places import find_places
from aras_docs.exporters.epub.scope import Scope
from aras_docs.exporters.reports import Reports
from aras_docs.nodes import Anchor, Cell, Heading, Link, Paragraph, Role, Text

if TYPE_CHECKING:
    from aras_docs.diagnostics import Diagnostic
    from aras_docs.exporters.epub.markup import Element
    from aras_docs.nodes import Block

NAMESPACES = ' xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
OTHER = Part(PartKind.ANNEX, "Other", "other", (Heading(1, (Text("Other"),), "other"),))


@dataclass
class Rendered:
    """The section that blocks become, what was reported, and the names of the pictures."""

    root: Element
    reported: list[str]
    pictures: list[str] = field(default_factory=list[str])

    @property
    def markup(self) -> str:
        text = etree.tostring(self.root, encoding="unicode").replace(NAMESPACES, "")
        return text.removeprefix("<section>").removesuffix("</section>")


def rendered(*blocks: Block) -> Rendered:
    """Return blocks rendered as a part "here", beside which there is another one, "other"."""
    found: list[Diagnostic] = []
    places = find_places((Part(PartKind.BODY, "Here", "here", blocks), OTHER))
    scope = Scope("section-1.xhtml", places, Reports(found.append))
    root = element("section", {}, *elements(blocks, scope), *notes(scope))
    return Rendered(root, [report.code for report in found], [picture.name for picture in scope.pictures])


def paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph((Text(text),), role)


def cell(text: str, *, header: bool = False, columns: int = 1) -> Cell:
    return Cell((paragraph(text, Role.TABLE_HEADER if header else Role.TABLE_CELL),), header, columns)


def link(text: str, anchor: str) -> Link:
    return Link((Text(text),), Anchor(anchor))
