"""A document laid out and cut into pages, before anything of it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.document import PartKind, starts_page
from aras_docs.exporters.notes import numbered_notes
from aras_docs.exporters.pdf.blocks import flow
from aras_docs.exporters.pdf.boxes import Blank, Item, Mark
from aras_docs.exporters.pdf.notes.footnotes import note_rule, noted
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.pages.contents import contents
from aras_docs.exporters.pdf.pages.pagination import paginated
from aras_docs.exporters.pdf.paragraphs.references import numbered_paragraphs
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing, Typesetter
from aras_docs.exporters.pdf.setting import Setting
from aras_docs.exporters.pdf.tagging.elements import Element
from aras_docs.nodes import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.document import Document, Part
    from aras_docs.exporters.pdf.pages.geometry import Geometry
    from aras_docs.exporters.pdf.pages.page import Page
    from aras_docs.fonts import Face
    from aras_docs.stylesheet import Stylesheet


class Layout(Struct, frozen=True):
    """A document's pages, a list from which those that are drawn can be taken.

    ``setting`` is that of all its parts and knows what couldn't be set.
    """

    document: Document
    setting: Setting
    pages: list[Page]


def laid_out(
    document: Document,
    sheet: Stylesheet,
    geometry: Geometry,
    supplied: tuple[Face, ...] = (),
    *,
    annexes_apart: bool = False,
) -> Layout:
    """Return a document on pages of that geometry; ``supplied`` faces set what no bundled one has.

    With ``annexes_apart`` every annex begins a page, also one so short that it else runs on below another.
    """
    numbered = numbered_paragraphs(document)
    typesetter = Typesetter(sheet.fonts, Numbering(), Missing(), document.meta.language, numbered, supplied)
    setting = Setting(sheet, typesetter, geometry.measure, geometry.room, Element("Document"))
    footnotes = typesetter.numbering.footnotes
    items = _items(document, setting, annexes_apart=annexes_apart)
    pages = paginated(items, geometry.room, footnotes, (note_rule(setting),))
    return Layout(document, setting, [*pages])


def _items(document: Document, setting: Setting, *, annexes_apart: bool) -> Iterator[Item]:
    previous: Part | None = None
    for part, notes in zip(document.parts, numbered_notes(document.parts), strict=True):
        setting.typesetter.numbering.notes = notes
        items = _part(document, part, setting.within(setting.element.child("Sect", title=part.title)))
        apart = annexes_apart and part.kind is PartKind.ANNEX
        yield replace(items[0], starts_page=apart or starts_page(previous, part))
        yield from items[1:]
        previous = part


def _part(document: Document, part: Part, setting: Setting) -> tuple[Item, ...]:
    if part.kind is PartKind.CONTENTS:
        return tuple(contents(document, part, setting))
    items = flow(part.blocks, setting).items
    return (*_beginning(part), *items, *noted(items, setting, flow))


def _beginning(part: Part) -> Iterator[Item]:
    """Yield a place for links to the part, unless its first heading is that place."""
    match part.blocks:
        case (Heading(anchor=anchor), *_) if anchor == part.anchor:
            pass
        case _:
            yield Item(Blank(), keep=True, mark=Mark(part.anchor, 1, part.title))
