"""Blocks → items of a stack, by the styles of their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from aras_docs.document import plain_text
from aras_docs.exporters.headings import heading_level
from aras_docs.exporters.pdf.boxes import Hanging, Item, Mark, Stack
from aras_docs.exporters.pdf.drawing.figure import figured
from aras_docs.exporters.pdf.linebreaking.lines import lines, natural_width
from aras_docs.exporters.pdf.paragraphs.lists import defined, listed, quoted
from aras_docs.exporters.pdf.paragraphs.text import TextBox, ascent
from aras_docs.exporters.pdf.tables.beside import beside
from aras_docs.exporters.pdf.tables.tables import tabled
from aras_docs.nodes import (
    Alignment,
    DefinitionList,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Quote,
    Role,
    Table,
    TableKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.setting import Setting
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.nodes import Block
    from aras_docs.stylesheet import TextStyle

_HEADING_ROLES = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3)
# These roles' indent is that of the list, extract or note around the paragraph, which has applied it.
_SET_IN_BY_CONTAINER = frozenset({Role.LIST_ITEM, Role.DEFINITION, Role.QUOTE, Role.NOTE})
# A title of more lines is set smaller, down to half its size or the body's.
_TITLE_LINES = 4
_TITLE_SIZES = (1.0, 0.85, 0.7, 0.6, 0.5)
# What is lower than this, in lines of the text, is a single line.
_SINGLE = 1.5
# Between a paragraph and its number in the margin.
NUMBER_GAP = 8.0


def flow(blocks: tuple[Block, ...], setting: Setting) -> Stack:
    """Return blocks one below the other, of the setting's measure, text beside a panel if there is one."""
    items: list[Item] = []
    passed = 0
    for index, block in enumerate(blocks):
        if index < passed:
            continue
        laid, count = _panel(blocks, index, items, setting) or (_items(block, setting), 0)
        items += laid
        passed = index + 1 + count
    return Stack(tuple(_none_alone(items, setting)))


def _none_alone(items: list[Item], setting: Setting) -> Iterator[Item]:
    """Yield items, a single line below a heading kept with what follows it."""
    line = setting.style(Role.BODY).leading
    heading = False
    for item in items:
        single = heading and item.box.height < _SINGLE * line
        yield replace(item, keep=True) if single and not item.keep else item
        heading = bool(item.mark and item.mark.level)


def _panel(
    blocks: tuple[Block, ...], index: int, above: list[Item], setting: Setting
) -> tuple[tuple[Item, ...], int] | None:
    """Return a panel with the blocks that stand beside it, and how many; None for any other block."""
    block = blocks[index]
    if isinstance(block, Table) and block.kind is TableKind.PANEL and block.columns:
        return beside(block, blocks[index + 1 :], Stack(tuple(above)), setting, flow)
    return None


def _items(block: Block, outer: Setting) -> Iterator[Item]:
    setting = replace(outer, line=block.span.first_line) if block.span else outer
    match block:
        case Paragraph():
            yield _paragraph(block, setting)
        case Heading():
            yield _heading(block, setting)
        case List():
            yield from listed(block, setting, flow)
        case DefinitionList():
            yield from defined(block, setting, flow)
        case Quote():
            yield from quoted(block, setting, flow)
        case Table():
            yield from tabled(block, setting, flow)
        case Figure():
            yield from figured(block, setting)
        case Note():
            setting.typesetter.numbering.pending.append(block)
        case _:
            assert_never(block)


def _paragraph(paragraph: Paragraph, setting: Setting) -> Item:
    style = setting.style(paragraph.role)
    indent = 0 if paragraph.role in _SET_IN_BY_CONTAINER else style.indent
    inner = setting.narrowed(indent)
    element = setting.element if setting.sole else setting.element.child("P")
    number = _number(paragraph.number, element, setting) if paragraph.number is not None else None
    text = _paragraph_text(paragraph, inner, style, element)
    mark = Mark(paragraph.anchor) if paragraph.anchor else None
    plain = Hanging(text, indent) if indent else text
    box = _numbered(text, number, indent, style) if number else plain
    return Item(box, style.space_before, style.space_after, keep=style.keep_with_next, mark=mark)


def _paragraph_text(paragraph: Paragraph, setting: Setting, style: TextStyle, element: Element) -> TextBox:
    if paragraph.role is Role.TITLE:
        return _title(paragraph, setting, element)
    return setting.text(paragraph.content, style, element)


def _number(number: int, element: Element, setting: Setting) -> tuple[Run, ...]:
    style = setting.style(Role.PARAGRAPH_NUMBER)
    return setting.typesetter.plain(str(number), style, element=element.child("Lbl"))


def _numbered(text: TextBox, number: tuple[Run, ...], indent: float, style: TextStyle) -> Hanging:
    """Return a paragraph with its number in the margin, both on one base line."""
    room = natural_width(number)
    marker = TextBox(lines(number, room, Alignment.LEFT), style.leading, ascent(style))
    return Hanging(text, indent, marker, indent - room - NUMBER_GAP)


def _title(paragraph: Paragraph, setting: Setting, element: Element) -> TextBox:
    """Return the title, smaller the longer it is, so that it leaves room for what it is the title of."""
    boxes = (setting.text(paragraph.content, style, element) for style in _title_styles(setting))
    box = next(boxes)
    while len(box.lines) > _TITLE_LINES and (smaller := next(boxes, None)):
        box = smaller
    return box


def _title_styles(setting: Setting) -> Iterator[TextStyle]:
    style, least = setting.style(Role.TITLE), setting.style(Role.BODY).size
    for part in _TITLE_SIZES:
        factor = max(part, min(least / style.size, 1))
        yield replace(style, size=style.size * factor, leading=style.leading * factor)


def _heading(heading: Heading, setting: Setting) -> Item:
    level = heading_level(heading)
    style = setting.style(_HEADING_ROLES[level - 1])
    mark = Mark(heading.anchor, level, plain_text(heading.content))
    text = setting.text(heading.content, style, setting.element.child(f"H{level}"))
    return Item(text, style.space_before, style.space_after, keep=True, mark=mark)
