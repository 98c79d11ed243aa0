"""What a report takes from a template: styles, numbering, theme, page, and running head and foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.parts.story import StoryPart

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.exporters.docx.layout import Layout
from aras_docs.exporters.docx.oxml import TWIPS, element, elements, part_root
from aras_docs.exporters.docx.template_styles import OFFSET, add_numbering, merge_styles, rename

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as WordDocument
    from docx.opc.part import Part
    from docx.package import Package

    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.reports import Reports

# The references of a section to its running parts, and the relationships they stand for.
RUNNING = {"w:headerReference": RELATIONSHIP_TYPE.HEADER, "w:footerReference": RELATIONSHIP_TYPE.FOOTER}
# With this, names of parts taken along are none of the report's own.
PREFIX = "template-"


class Template:
    """An opened template."""

    def __init__(self, package: Package) -> None:
        self._main = package.main_document_part
        self._root = parse_xml(self._main.blob)
        sections = list(elements(self._root, "w:sectPr"))
        self._section = sections[-1] if sections else element("w:sectPr")

    def layout(self) -> Layout | None:
        """Return the page of the template's last section, or None where it says nothing of it."""
        size, margins = (next(elements(self._section, tag), None) for tag in ("w:pgSz", "w:pgMar"))
        if size is None or margins is None:
            return None
        edges = ("top", "right", "bottom", "left", "header", "footer")
        lengths = [*(_points(size, name) for name in "wh"), *(_points(margins, name) for name in edges)]
        return Layout(*lengths)

    def apply(self, report: WordDocument, reports: Reports) -> tuple[Element, ...]:
        """Put what the template has in the place of a report's own, and tell which styles it lacks.

        Return the references to its headers and footers.
        """
        styles, numbering = self._part(RELATIONSHIP_TYPE.STYLES), self._part(RELATIONSHIP_TYPE.NUMBERING)
        identifiers, lacking = merge_styles(
            report.styles.element,
            _root(styles) if styles is not None else part_root("w:styles", prefixes="w"),
            numbered=numbering is not None,
        )
        if numbering is not None:
            add_numbering(report.part.numbering_part.element, _root(numbering), identifiers)
        self._take_theme(report)
        if lacking:
            reports.tell(_incomplete(lacking))
        return tuple(self._running(report, identifiers, numbered=numbering is not None))

    def _running(
        self, report: WordDocument, identifiers: dict[str, str], *, numbered: bool
    ) -> Iterator[Element]:
        for tag, kind in RUNNING.items():
            for reference in elements(self._section, tag):
                part = self._main.related_parts.get(reference.get(qn("r:id"), ""))
                if isinstance(part, StoryPart) and reference.get(qn("w:type")) != "even":
                    rename(part.element, identifiers, numbered=numbered)
                    _number_pictures(part.element)
                    _move(part)
                    made = element(tag, type=reference.get(qn("w:type")))
                    made.set(qn("r:id"), report.part.relate_to(part, kind))
                    yield made

    def _take_theme(self, report: WordDocument) -> None:
        theme = self._part(RELATIONSHIP_TYPE.THEME)
        if theme is not None:
            own = cast("StoryPart", report.part.part_related_by(RELATIONSHIP_TYPE.THEME)).element
            own[:] = list(_root(theme))

    def _part(self, kind: str) -> Part | None:
        relations = self._main.rels.values()
        return next((found.target_part for found in relations if found.reltype == kind), None)


def _root(part: Part) -> Element:
    """Return a part's XML, on its own and without what python-docx may have made of it."""
    return parse_xml(part.blob)


def _move(part: Part) -> None:
    """Give a part and those that it refers to names of their own, in the folders where they are."""
    if not part.partname.filename.startswith(PREFIX):
        folder = part.partname.baseURI.rstrip("/")
        part.partname = PackURI(f"{folder}/{PREFIX}{part.partname.filename}")
        for relation in part.rels.values():
            if not relation.is_external:
                _move(relation.target_part)


def _number_pictures(root: Element) -> None:
    """Give pictures numbers that none of the report's has."""
    for found in elements(root, "wp:docPr"):
        found.set("id", str(int(found.get("id", "0")) + OFFSET))


def _points(found: Element, name: str) -> float:
    return abs(float(found.get(qn(f"w:{name}"), "0"))) / TWIPS


def _incomplete(lacking: list[str]) -> Diagnostic:
    names = ", ".join(f"“{name}”" for name in lacking)
    message = f"the template has no style {names}: made from the style file instead"
    hint = "add styles of these names to the template to decide how they look"
    return Diagnostic(Severity.NOTE, "template-styles-missing", message, hint=hint)
