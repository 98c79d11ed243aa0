"""The whole: the skeleton filled with definitions, a section for each part, footnotes and properties."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from aras_docs.document import PartKind, anchors, starts_page
from aras_docs.exporters.docx.blocks import blocks
from aras_docs.exporters.docx.bookmarks import Bookmarks
from aras_docs.exporters.docx.contents import contents
from aras_docs.exporters.docx.font_table import font_table
from aras_docs.exporters.docx.footnotes import Footnotes, empty_footnotes, footnote
from aras_docs.exporters.docx.links import Links
from aras_docs.exporters.docx.numbering import STYLE_NUMBERING, Numbering
from aras_docs.exporters.docx.package import add_part, body, open_skeleton, packed
from aras_docs.exporters.docx.paragraphs import separator
from aras_docs.exporters.docx.properties import add_custom_properties, set_core_properties
from aras_docs.exporters.docx.running import add_running
from aras_docs.exporters.docx.sections import end_section, section, text_width
from aras_docs.exporters.docx.story import Place, Story
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.docx.styles import add_styles
from aras_docs.exporters.docx.table_styles import table_styles
from aras_docs.exporters.reports import Reports
from aras_docs.exporters.xml_text import legal_tree
from aras_docs.traversal import anchored

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument

    from aras_docs.diagnostics import Diagnostic
    from aras_docs.document import Document, Part
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Stylesheet


def export(document: Document, sheet: Stylesheet, receive: Callable[[Diagnostic], None]) -> bytes:
    """Return a document as a DOCX package; ``receive`` takes what can't be rendered."""
    clean = legal_tree(document, receive)
    reports = Reports(receive)
    package = open_skeleton()
    _define(package, sheet, clean.meta.language)
    bookmarks = Bookmarks(anchors(clean), reports)
    footnotes = Footnotes(bookmarks, reports)
    numbering = Numbering(package.part.numbering_part.element, sheet)
    links = Links(package.part)
    story = Story(package.part, links, sheet, bookmarks, numbering, footnotes, count(1), reports)
    running = add_running(package, clean.meta.title)
    body(package).extend(_body(clean, story, footnotes, running))
    _add_footnotes(package, story, footnotes)
    set_core_properties(package, clean.meta, reports)
    add_custom_properties(package, clean.meta)
    return packed(package, clean.meta.modified)


def _define(package: WordDocument, sheet: Stylesheet, language: str) -> None:
    styles = package.styles.element
    add_styles(styles, sheet, language, STYLE_NUMBERING)
    styles.extend(table_styles(sheet))
    kind = RELATIONSHIP_TYPE.FONT_TABLE
    add_part(package, "/word/fontTable.xml", CONTENT_TYPE.WML_FONT_TABLE, kind, font_table(sheet))


def _body(
    document: Document, story: Story, footnotes: Footnotes, running: tuple[Element, ...]
) -> list[Element]:
    made: list[Element] = []
    properties: Element | None = None
    for previous, part in zip((None, *document.parts), document.parts, strict=False):
        if properties is not None:
            end_section(made, properties)
        footnotes.enter(part)
        made += _part(document, part, story, footnotes)
        breaks = previous is None or starts_page(previous, part)
        properties = section(story.sheet.page, breaks=breaks, running=running if previous is None else ())
    return made if properties is None else [*made, properties]


def _part(document: Document, part: Part, story: Story, footnotes: Footnotes) -> list[Element]:
    place = Place(text_width(story.sheet.page))
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
    place = Place(text_width(story.sheet.page), style=Named.FOOTNOTE_TEXT, compact=True)
    root.extend(footnote(number, blocks(note.blocks, place, inner)) for number, note in footnotes.numbered())
