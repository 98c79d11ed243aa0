"""The whole: the skeleton filled with definitions, a section for each part, footnotes and properties."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from msgspec.structs import replace

from aras_docs.document import PartKind, anchors, starts_page
from aras_docs.exporters.docx.blocks import blocks
from aras_docs.exporters.docx.bookmarks import Bookmarks
from aras_docs.exporters.docx.caption_numbers import CaptionNumbers
from aras_docs.exporters.docx.contents import contents
from aras_docs.exporters.docx.embedding import embed_fonts
from aras_docs.exporters.docx.font_table import font_table
from aras_docs.exporters.docx.footnotes import Footnotes, empty_footnotes, footnote
from aras_docs.exporters.docx.heading_numbers import heading_numbers
from aras_docs.exporters.docx.layout import layout_of
from aras_docs.exporters.docx.links import Links
from aras_docs.exporters.docx.numbering import Numbering, style_numbering
from aras_docs.exporters.docx.orientation import is_landscape
from aras_docs.exporters.docx.package import add_part, body, open_skeleton, packed
from aras_docs.exporters.docx.paragraphs import separator
from aras_docs.exporters.docx.properties import add_custom_properties, set_core_properties
from aras_docs.exporters.docx.references import paragraph_numbers
from aras_docs.exporters.docx.running import add_running
from aras_docs.exporters.docx.sections import end_section, section
from aras_docs.exporters.docx.story import Place, Story
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.docx.styles import add_styles
from aras_docs.exporters.docx.table_styles import table_styles
from aras_docs.exporters.docx.theme import add_theme
from aras_docs.exporters.docx.toggles import Toggles
from aras_docs.exporters.reports import Reports
from aras_docs.exporters.xml_text import legal_tree
from aras_docs.traversal import anchored

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument
    from docx.parts.story import StoryPart

    from aras_docs.diagnostics import Diagnostic
    from aras_docs.document import Document, Part
    from aras_docs.exporters.docx.choices import Choices
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Stylesheet


def export(
    document: Document, sheet: Stylesheet, chosen: Choices, receive: Callable[[Diagnostic], None]
) -> bytes:
    """Return a document as a DOCX package; ``receive`` takes what can't be rendered."""
    template = chosen.template
    clean = legal_tree(document, receive)
    reports = Reports(receive)
    package = open_skeleton()
    table = _define(package, sheet, clean.meta.language, chosen)
    bookmarks = Bookmarks(anchors(clean), reports)
    footnotes = Footnotes(bookmarks, reports)
    numbering = Numbering(package.part.numbering_part.element, sheet, headings=chosen.number_headings)
    running = template.apply(package, reports) if template else ()
    story = Story(
        part=package.part,
        links=Links(package.part),
        sheet=sheet,
        layout=(template and template.layout()) or layout_of(sheet.page),
        bookmarks=bookmarks,
        numbering=numbering,
        footnotes=footnotes,
        captions=CaptionNumbers(),
        toggles=Toggles(package.styles.element),
        paragraph_numbers=paragraph_numbers(clean),
        heading_numbers=heading_numbers(clean) if chosen.number_headings else {},
        picture_ids=count(1),
        reports=reports,
    )
    running = running or add_running(package, clean.meta.title)
    body(package).extend(_body(clean, story, footnotes, running))
    _add_footnotes(package, story, footnotes)
    if chosen.embed_fonts:
        embed_fonts(package, table, sheet, reports)
    set_core_properties(package, clean.meta, reports)
    add_custom_properties(package, clean.meta)
    return packed(package, clean.meta.modified)


def _define(package: WordDocument, sheet: Stylesheet, language: str, chosen: Choices) -> StoryPart:
    """Add styles, theme and font table; return the part of the last."""
    styles = package.styles.element
    add_styles(styles, sheet, language, style_numbering(headings=chosen.number_headings))
    styles.extend(table_styles(sheet))
    add_theme(package, sheet)
    kind = RELATIONSHIP_TYPE.FONT_TABLE
    table = font_table(sheet)
    part, _ = add_part(package, "/word/fontTable.xml", CONTENT_TYPE.WML_FONT_TABLE, kind, table)
    return part


def _body(
    document: Document, story: Story, footnotes: Footnotes, running: tuple[Element, ...]
) -> list[Element]:
    made: list[Element] = []
    properties: Element | None = None
    turned = {part.anchor: is_landscape(part, story.layout, story.sheet) for part in document.parts}
    for previous, part in zip((None, *document.parts), document.parts, strict=False):
        if properties is not None:
            end_section(made, properties)
        footnotes.enter(part)
        layout = story.layout.turned() if turned[part.anchor] else story.layout
        place = Place(*layout.area, annex=part.kind is PartKind.ANNEX)
        made += _part(document, part, place, story, footnotes)
        turns = previous is None or turned[previous.anchor] != turned[part.anchor]
        breaks = turns or starts_page(previous, part)
        properties = section(layout, breaks=breaks, running=running if previous is None else ())
    return made if properties is None else [*made, properties]


def _part(document: Document, part: Part, place: Place, story: Story, footnotes: Footnotes) -> list[Element]:
    made = [contents(document, part, story)] if part.kind is PartKind.CONTENTS else []
    made += blocks(part.blocks, place, story)
    for note in footnotes.unreferred():
        made += blocks(note.blocks, replace(place, style=Named.FOOTNOTE_TEXT, compact=True), story)
    made = made or [separator()]
    if part.kind is not PartKind.CONTENTS and part.anchor not in anchored(part.blocks):
        story.bookmarks.at_start(part.anchor, made)
    return made


def _add_footnotes(package: WordDocument, story: Story, footnotes: Footnotes) -> None:
    root = empty_footnotes()
    kind = RELATIONSHIP_TYPE.FOOTNOTES
    part, _ = add_part(package, "/word/footnotes.xml", CONTENT_TYPE.WML_FOOTNOTES, kind, root)
    inner = replace(story, part=part, links=Links(part), footnotes=None)
    place = Place(*story.layout.area, style=Named.FOOTNOTE_TEXT, compact=True)
    root.extend(footnote(number, blocks(note.blocks, place, inner)) for number, note in footnotes.numbered())
