"""Document → PDF in three steps: lay all blocks out on pages, arrange the pages on paper, draw them.

Everything that depends on page numbers is drawn when they are known, so one pass is always right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.drawing import Ink
from aras_docs.exporters.inlines import one_line
from aras_docs.exporters.pdf.choices import chosen
from aras_docs.exporters.pdf.fonts.supplied import supplied_faces
from aras_docs.exporters.pdf.pages.blanks import BLANK, annexes_on_the_right
from aras_docs.exporters.pdf.pages.furniture import Furniture
from aras_docs.exporters.pdf.pages.imposition import booklet, single
from aras_docs.exporters.pdf.pages.layout import laid_out
from aras_docs.exporters.pdf.pages.licence import licence_notes
from aras_docs.exporters.pdf.pages.marking import marked
from aras_docs.exporters.pdf.pages.pagination import headings, page_numbers, sections
from aras_docs.exporters.pdf.pages.paper import fitted, sheet_size
from aras_docs.exporters.pdf.painting.canvas import DocumentCanvas
from aras_docs.exporters.pdf.painting.colors import in_gray
from aras_docs.exporters.pdf.painting.surface import Surface
from aras_docs.exporters.pdf.reports import report_cut_stacks, report_document, report_missing_glyphs
from aras_docs.exporters.reports import Reports
from aras_docs.exporters.xml_text import legal_tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aras_docs.document import Document
    from aras_docs.exporters import Options
    from aras_docs.exporters.pdf.boxes import Mark
    from aras_docs.exporters.pdf.choices import Choices
    from aras_docs.exporters.pdf.pages.geometry import Geometry
    from aras_docs.exporters.pdf.pages.imposition import Side
    from aras_docs.exporters.pdf.pages.layout import Layout
    from aras_docs.exporters.pdf.pages.page import Page
    from aras_docs.stylesheet import Stylesheet


def build(document: Document, sheet: Stylesheet, options: Options) -> bytes:
    """Return the document as a PDF.

    Raises ExportError if the margins leave no room for text, ConfigurationError for options that don't go
    together.
    """
    reports = Reports(options.report)
    choices = chosen(options)
    document, choices = legal_tree((document, choices), reports.tell)
    supplied = supplied_faces(options, (document, choices), reports)
    choices = replace(choices, supplied=supplied)
    sheet, geometry = fitted(in_gray(sheet) if choices.gray else sheet, choices)
    layout = _layout(document, sheet, geometry, choices, reports)
    furniture = _furniture(layout, sheet, geometry, choices, reports)
    canvas = _canvas(document, sheet, choices)
    surface = Surface(canvas, geometry.height, page_numbers(layout.pages), sheet.palette[Ink.ACCENT])
    if choices.booklet or choices.duplex:
        surface.prefer("Duplex", "DuplexFlipShortEdge" if choices.booklet else "DuplexFlipLongEdge")
    if not choices.summary:
        options.paginated(page_numbers(layout.pages))
    marks = headings(layout.pages)
    _draw(layout.pages, _sides(layout, geometry, choices), surface, furniture)
    _bookmark(marks, surface)
    _report(layout, surface, choices, reports)
    return surface.data(layout.setting.element)


def _layout(
    document: Document, sheet: Stylesheet, geometry: Geometry, choices: Choices, reports: Reports
) -> Layout:
    if choices.summary:
        from aras_docs.exporters.pdf.summary.fitting import summarised  # noqa: PLC0415 (a room that few enter)

        return summarised(document, sheet, geometry, reports, choices.supplied)
    layout = laid_out(document, sheet, geometry, choices.supplied, annexes_apart=choices.duplex)
    if choices.duplex:
        return replace(layout, pages=[*annexes_on_the_right(layout.pages, layout.document)])
    return layout


def _furniture(
    layout: Layout, sheet: Stylesheet, geometry: Geometry, choices: Choices, reports: Reports
) -> Furniture:
    typesetter, meta = layout.setting.typesetter, layout.document.meta
    text, measure = choices.marking, geometry.measure
    marking = marked(text, sheet, measure, typesetter, reports) if text else None
    notes = licence_notes(meta) if text or choices.summary else ()
    return Furniture(meta.title, sheet, geometry, typesetter, marking, notes)


def _canvas(document: Document, sheet: Stylesheet, choices: Choices) -> DocumentCanvas:
    attachments = document.attachments if choices.attach_source else ()
    return DocumentCanvas(document.meta, sheet_size(sheet, choices), attachments=attachments)


def _sides(layout: Layout, geometry: Geometry, choices: Choices) -> tuple[Side, ...]:
    count = len(layout.pages)
    return booklet(count, geometry.width) if choices.booklet else single(count)


def _draw(pages: list[Page], sides: Sequence[Side], surface: Surface, furniture: Furniture) -> None:
    """Draw the pages, each of which is then let go: of a long document they take the most memory."""
    titles = sections(pages)
    for side in sides:
        for place in side:
            surface.turn_to(place)
            page, pages[place.page] = pages[place.page], BLANK
            if page is not BLANK:
                furniture.draw(surface, page, place.page + 1, len(pages), titles[place.page])
        surface.end_sheet()


def _bookmark(marks: Iterable[Mark], surface: Surface) -> None:
    """Add the bookmarks; a level that skips one would be refused, so it is raised."""
    level = -1
    for mark in marks:
        level = min(mark.level - 1, level + 1)
        surface.bookmark(one_line(mark.title) or mark.anchor, mark.anchor, level)


def _report(layout: Layout, surface: Surface, choices: Choices, reports: Reports) -> None:
    report_document(layout.document, reports)
    report_missing_glyphs(layout.setting.typesetter.missing, reports, supplied=bool(choices.supplied))
    report_cut_stacks(layout.setting.typesetter.missing, reports)
    for name in layout.setting.typesetter.numbering.missing:
        reports.note_missing(name)
    for anchor in surface.unresolved:
        reports.link_unresolved(anchor)
    if choices.attach_source and not layout.document.attachments:
        reports.warn("attachment-missing", "the document brings no files to attach")
