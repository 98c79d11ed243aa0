"""Document → PDF in three steps: lay all blocks out, cut them into pages, draw the pages.

Everything that depends on page numbers is drawn when they are known, so one pass is always right.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.document import PartKind, starts_page
from aras_docs.drawing import Ink
from aras_docs.errors import ExportError
from aras_docs.exporters.inlines import one_line
from aras_docs.exporters.notes import numbered_notes
from aras_docs.exporters.pdf.blocks import flow
from aras_docs.exporters.pdf.boxes import Blank, Item, Mark
from aras_docs.exporters.pdf.fonts.faces import registered
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.pages.contents import contents
from aras_docs.exporters.pdf.pages.furniture import Furniture
from aras_docs.exporters.pdf.pages.pagination import headings, page_numbers, paginated, sections
from aras_docs.exporters.pdf.painting.canvas import DocumentCanvas
from aras_docs.exporters.pdf.painting.surface import Surface
from aras_docs.exporters.pdf.paragraphs.lists import noted
from aras_docs.exporters.pdf.paragraphs.runs import Missing, Typesetter
from aras_docs.exporters.pdf.reports import report_document, report_missing_glyphs
from aras_docs.exporters.pdf.setting import Setting
from aras_docs.exporters.pdf.tagging.elements import Element
from aras_docs.exporters.reports import Reports
from aras_docs.exporters.xml_text import legal_tree
from aras_docs.fonts import face
from aras_docs.nodes import Heading
from aras_docs.stylesheet import PAPER_SIZES, Family, Paper

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.document import Document, Part
    from aras_docs.exporters import Options
    from aras_docs.exporters.pdf.boxes import Stack
    from aras_docs.stylesheet import Stylesheet

# With less room than this for text, in points either way, hardly a line or a word fits.
_SMALLEST = 72.0


def build(document: Document, sheet: Stylesheet, options: Options) -> bytes:
    """Return the document as a PDF; raises ExportError if the margins leave no room for text."""
    reports = Reports(options.report)
    document = legal_tree(document, reports.tell)
    sheet = _on_paper(sheet, options.text("paper"))
    setting = _setting(sheet)
    pages = paginated(_items(document, setting), setting.page_height)
    furniture = Furniture(document.meta.title, sheet, setting.typesetter)
    size = PAPER_SIZES[sheet.page.paper]
    canvas = DocumentCanvas(document.meta, size, registered(face(sheet.fonts[Family.SERIF])))
    surface = Surface(canvas, size[1], page_numbers(pages), sheet.palette[Ink.ACCENT])
    _draw(pages, surface, furniture)
    _bookmark(pages, surface)
    report_document(document, reports)
    _report(setting.typesetter, surface, reports)
    return surface.data()


def _report(typesetter: Typesetter, surface: Surface, reports: Reports) -> None:
    report_missing_glyphs(typesetter.missing, reports)
    for name in typesetter.numbering.missing:
        reports.note_missing(name)
    for anchor in surface.unresolved:
        reports.link_unresolved(anchor)


def _on_paper(sheet: Stylesheet, paper: str | None) -> Stylesheet:
    return replace(sheet, page=replace(sheet.page, paper=Paper(paper))) if paper else sheet


def _setting(sheet: Stylesheet) -> Setting:
    page = sheet.page
    width, height = PAPER_SIZES[page.paper]
    measure, room = width - page.left - page.right, height - page.top - page.bottom
    if min(measure, room) < _SMALLEST:
        message = f"the margins leave {measure:.0f} by {room:.0f} points for text"
        raise ExportError(Diagnostic(Severity.ERROR, "page-too-small", message, hint="make them narrower"))
    return Setting(sheet, Typesetter(sheet.fonts, Numbering(), Missing()), measure, room, Element("Document"))


def _items(document: Document, setting: Setting) -> Iterator[Item]:
    previous: Part | None = None
    for part, notes in zip(document.parts, numbered_notes(document.parts), strict=True):
        setting.typesetter.numbering.notes = notes
        items = _part(document, part, setting.within(setting.element.child("Sect", title=part.title)))
        yield replace(items[0], starts_page=starts_page(previous, part))
        yield from items[1:]
        previous = part


def _part(document: Document, part: Part, setting: Setting) -> tuple[Item, ...]:
    if part.kind is PartKind.CONTENTS:
        return tuple(contents(document, part, setting))
    items = flow(part.blocks, setting).items
    notes = tuple(noted(setting.typesetter.numbering.release(), setting, flow))
    return (*_beginning(part), *items, *notes)


def _beginning(part: Part) -> Iterator[Item]:
    """Yield a place for links to the part, unless its first heading is that place."""
    match part.blocks:
        case (Heading(anchor=anchor), *_) if anchor == part.anchor:
            pass
        case _:
            yield Item(Blank(), keep=True, mark=Mark(part.anchor, 1, part.title))


def _draw(pages: Sequence[Stack], surface: Surface, furniture: Furniture) -> None:
    page = furniture.sheet.page
    for number, (stack, section) in enumerate(zip(pages, sections(pages), strict=True), 1):
        furniture.draw_head(surface, number, section)
        stack.draw(surface, page.left, page.top)
        furniture.draw_foot(surface, number, len(pages))
        surface.end_page()


def _bookmark(pages: Sequence[Stack], surface: Surface) -> None:
    """Add the bookmarks; a level that skips one would be refused, so it is raised."""
    level = -1
    for mark in headings(pages):
        level = min(mark.level - 1, level + 1)
        surface.bookmark(one_line(mark.title) or mark.anchor, mark.anchor, level)
