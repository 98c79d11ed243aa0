"""Blocks as XHTML; a part's notes are gathered and stand at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from aras_docs.document import plain_text
from aras_docs.exporters.epub.inlines import inlines
from aras_docs.exporters.epub.markup import element, headline
from aras_docs.exporters.epub.places import own_id
from aras_docs.exporters.epub.tables import table
from aras_docs.exporters.headings import heading_level
from aras_docs.exporters.inlines import one_line
from aras_docs.nodes import (
    DefinitionList,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Quote,
    Role,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.exporters.epub.markup import Content, Element
    from aras_docs.exporters.epub.scope import Scope
    from aras_docs.nodes import Block, Definition

    Roles: TypeAlias = frozenset[Role]

PLAIN = frozenset({Role.BODY})


def elements(blocks: Iterable[Block], scope: Scope, plain: Roles = PLAIN) -> list[Element]:
    """Return blocks as elements; a paragraph of a role in ``plain`` looks like its surroundings."""
    return [made for block in blocks for made in _block(block, scope, plain)]


def flow(blocks: tuple[Block, ...], scope: Scope, plain: Roles) -> list[Content]:
    """Return the content of a cell, a list item or a definition: a plain first paragraph as mere text."""
    match blocks:
        case (Paragraph(number=None, anchor=None, role=role) as first, *rest) if role in plain:
            if all(isinstance(block, List) for block in rest):
                return [*inlines(first.content, scope), *elements(rest, scope, plain)]
        case _:
            pass
    return list(elements(blocks, scope, plain))


def notes(scope: Scope) -> list[Element]:
    """Return the section with the notes met in the part, in the order of their numbers, if there are any."""
    made: list[Element] = []
    while scope.notes:  # a note may hold another
        gathered = sorted(scope.notes, key=lambda note: scope.places.notes[scope.file, note.name])
        scope.notes.clear()
        made += [_note(note, scope) for note in gathered]
    if not made:
        return []
    return [element("section", {"class": "notes", "epub:type": "footnotes", "aria-label": "Notes"}, *made)]


def _block(block: Block, scope: Scope, plain: Roles) -> list[Element]:
    match block:
        case Paragraph():
            return [_paragraph(block, scope, plain)]
        case Heading(content=content, anchor=anchor):
            name = f"h{heading_level(block)}"
            made = element(name, {"id": scope.claim(anchor)}, *inlines(content, scope))
            return [headline(made) if name == "h1" else made]
        case List():
            return [_list(block, scope, plain)]
        case DefinitionList(entries=entries):
            return [element("dl", {}, *(item for entry in entries for item in _definition(entry, scope)))]
        case Quote():
            return [_quote(block, scope)]
        case Table():
            return table(block, scope, flow)
        case Figure():
            return [_figure(block, scope)]
        case Note():
            scope.notes.append(block)
            return []
        case _:
            assert_never(block)


def _paragraph(paragraph: Paragraph, scope: Scope, plain: Roles) -> Element:
    name = None if paragraph.role in plain else paragraph.role.value
    attributes = {"id": scope.claim(paragraph.anchor), "class": name}
    content = inlines(paragraph.content, scope)
    match paragraph:
        case Paragraph(role=Role.TITLE):
            return headline(element("h1", attributes, *content))
        case Paragraph(role=Role.SUBTITLE):
            return element("p", {**attributes, "role": "doc-subtitle"}, *content)
        case Paragraph(number=int(number)):
            return element("p", attributes, _number(number, scope), " ", *content)
        case _:
            return element("p", attributes, *content)


def _number(number: int, scope: Scope) -> Element:
    """Return the number of a paragraph, which without other pages the page list leads to as to a page's."""
    if scope.breaks.pages:
        return element("span", {"class": "number"}, str(number))
    page = {"id": scope.page_id(number), "epub:type": "pagebreak", "role": "doc-pagebreak"}
    return element("span", {"class": "number", **page, "aria-label": str(number)}, str(number))


def _list(block: List, scope: Scope, plain: Roles) -> Element:
    items = (element("li", {}, *flow(item, scope, plain | {Role.LIST_ITEM})) for item in block.items)
    return element("ol" if block.ordered else "ul", {}, *items)


def _definition(entry: Definition, scope: Scope) -> tuple[Element, Element]:
    term = element("dt", {"id": scope.claim(entry.anchor)}, *inlines(entry.term, scope))
    return term, element("dd", {}, *flow(entry.blocks, scope, PLAIN | {Role.DEFINITION}))


def _quote(quote: Quote, scope: Scope) -> Element:
    passage = element("blockquote", {}, *elements(quote.blocks, scope, PLAIN | {Role.QUOTE}))
    if not quote.label:
        return passage
    label = element("p", {"class": Role.LABEL.value}, *inlines(quote.label, scope))
    return element("div", {"class": "extract"}, label, passage)


def _figure(figure: Figure, scope: Scope) -> Element:
    made = element("figure", {"id": scope.claim(figure.anchor)}, _picture(figure, scope))
    if figure.caption:
        made.append(element("figcaption", {}, *inlines(figure.caption, scope)))
    return made


def _picture(figure: Figure, scope: Scope) -> Element:
    """Return a picture as SVG and, within, as the PNG that readers show which know no SVG.

    An ``object``, since foliate-js doesn't find what the ``srcset`` of a ``picture`` names.
    """
    picture = scope.picture(figure)
    alternative = one_line(figure.alternative) or plain_text(figure.caption)
    pixels = element("img", {"src": f"images/{picture.png}", "alt": alternative})
    vector = {"data": f"images/{picture.svg}", "type": "image/svg+xml"}
    return element("object", {**vector, "role": "img", "aria-label": alternative}, pixels)


def _note(note: Note, scope: Scope) -> Element:
    """Return a note with its number before it and, where it is referred to, the way back after it."""
    attributes = {"epub:type": "footnote", "role": "doc-footnote", "id": scope.own_id("note", note.name)}
    number = element("span", {"class": "number"}, str(scope.note_number(note.name)))
    match note.blocks:
        case (Paragraph(number=None, anchor=None, content=content),):
            line = element("p", {}, number, " ", *inlines(content, scope), *_way_back(note, scope))
            return element("aside", attributes, line)
        case blocks:
            content = elements(blocks, scope, PLAIN | {Role.NOTE})
            return element("aside", attributes, number, *content, *_way_back(note, scope))


def _way_back(note: Note, scope: Scope) -> Iterator[Content]:
    reference = own_id("noteref", note.name)
    if reference in scope.ids:
        # "↩" turns into a coloured emoji on some readers.
        attributes = {"href": f"#{reference}", "role": "doc-backlink", "aria-label": "Back to the text"}
        yield " "
        yield element("a", attributes, "←")
