"""Blocks as Word's paragraphs and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from aras_docs.exporters.docx.figures import figure
from aras_docs.exporters.docx.numbering import HEADINGS, UNCOUNTED, list_step
from aras_docs.exporters.docx.paragraphs import paragraph
from aras_docs.exporters.docx.runs import runs
from aras_docs.exporters.docx.style_names import PARAGRAPH_STYLES, Named
from aras_docs.exporters.docx.tables import table
from aras_docs.exporters.headings import heading_level
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
    from collections.abc import Iterable

    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.docx.story import Place, Story
    from aras_docs.nodes import Block, Definition

# What these roles look like depends on where the paragraph stands; the others always look the same.
PLAIN_ROLES = frozenset({Role.BODY, Role.LIST_ITEM})


def blocks(content: Iterable[Block], place: Place, story: Story) -> list[Element]:
    """Return blocks as paragraphs and tables, in order."""
    return [made for block in content for made in _block(block, place, story)]


def _block(block: Block, place: Place, story: Story) -> list[Element]:
    match block:
        case Paragraph():
            return [_paragraph(block, place, story)]
        case Heading():
            return [_heading(block, place, story)]
        case List():
            return _list(block, place, story)
        case DefinitionList(entries=entries):
            return [made for entry in entries for made in _definition(entry, place, story)]
        case Quote():
            return _quote(block, place, story)
        case Table():
            return table(block, place, story, blocks)
        case Figure():
            return figure(block, place, story)
        case Note():
            return []  # written among the footnotes, where its first reference puts it
        case _:
            assert_never(block)


def _paragraph(block: Paragraph, place: Place, story: Story) -> Element:
    style = _style(block, place)
    marker = place.marker if block.number is None else story.numbering.paragraph(block.number)
    if block.number is not None and style is Named.BODY_TEXT:
        style = Named.NUMBERED_PARAGRAPH
    content = story.bookmarks.around(block.anchor, runs(block.content, style, story))
    return paragraph(style, content, marker, place.alignment, keeps=place.keeps)


def _style(block: Paragraph, place: Place) -> Named:
    if block.role in PLAIN_ROLES and (place.style is not Named.BODY_TEXT or block.role is Role.BODY):
        return place.style
    return PARAGRAPH_STYLES[block.role]


def _heading(block: Heading, place: Place, story: Story) -> Element:
    style = HEADINGS[heading_level(block) - 1]
    content = story.bookmarks.around(block.anchor, runs(block.content, style, story))
    # An annex has its letter in its title: an office that numbers headings wants no number before it.
    return paragraph(style, content, UNCOUNTED if place.annex else None)


def _list(block: List, place: Place, story: Story) -> list[Element]:
    numbering, level, compact = story.numbering, place.depth, place.compact
    marker = numbering.list_marker(ordered=block.ordered, compact=compact, level=level)
    continued = numbering.continued(compact=compact, level=level)
    named = Named.LIST_NUMBER if block.ordered else Named.LIST_BULLET
    step = list_step(story.sheet, compact=compact)
    style = place.style if compact else named
    first = replace(place, marker=marker, depth=level + 1, step=step, style=style)
    further = replace(first, marker=continued, style=place.style if compact else Named.LIST_CONTINUE)
    return [made for item in block.items for made in _item(item, first, further, story)]


def _item(item: tuple[Block, ...], first: Place, further: Place, story: Story) -> list[Element]:
    if item and isinstance(item[0], Paragraph):
        return blocks(item[:1], first, story) + blocks(item[1:], further, story)
    return [paragraph(first.style, (), first.marker, keeps=first.keeps), *blocks(item, further, story)]


def _definition(entry: Definition, place: Place, story: Story) -> list[Element]:
    term = story.bookmarks.around(entry.anchor, runs(entry.term, Named.TERM, story))
    inner = replace(place, style=Named.DEFINITION)
    return [paragraph(Named.TERM, term, place.marker), *blocks(entry.blocks, inner, story)]


def _quote(block: Quote, place: Place, story: Story) -> list[Element]:
    label = runs(block.label, Named.LABEL, story)
    above = [paragraph(Named.LABEL, label, place.marker)] if label else []
    return above + blocks(block.blocks, replace(place, style=Named.QUOTE), story)
