"""Lists, definition lists and extracts: blocks that hold blocks, set in beside a marker or rule."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.drawing import Ink
from aras_docs.exporters.pdf.boxes import Framed, Hanging, Item, Mark
from aras_docs.exporters.pdf.linebreaking.lines import natural_width
from aras_docs.exporters.pdf.paragraphs.text import TextBox, text_box
from aras_docs.exporters.pdf.tagging.elements import ListNumbering
from aras_docs.nodes import (
    Alignment,
    Definition,
    DefinitionList,
    List,
    Paragraph,
    Quote,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.boxes import Stack
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.nodes import Block
    from aras_docs.stylesheet import TextStyle

_BULLETS = ("•", "–")
# Where inner lists aren't set in, only their bullets tell them from those they are in.
_FLAT_BULLETS = ("•", "–", "·")
# Between a marker and its text, in em.
_GAP = 0.5
# No reader counts bullets this far, and Python's stack ends at some 150 lists in one another.
DEEPEST = 30
# Where less than this is left for text, in em, an inner list isn't set in any further; cells are narrow.
_NARROWEST, _NARROWEST_IN_CELL = 12, 7
_EXTRACT_RULE = 2.0


def listed(written: List, setting: Setting, flow: Flow) -> Iterator[Item]:
    """Yield a list's items, markers hanging in the space by which the text is set in."""
    block = written if setting.depth < DEEPEST else _unnested(written)
    style = _first_style(block, setting)
    numbering = ListNumbering.DECIMAL if block.ordered else ListNumbering.DISC
    element = setting.element.child("L", numbering)
    bodies = [element.child("LI") for _ in block.items]
    markers = [
        setting.typesetter.plain(marker, style, element=item.child("Lbl"))
        for item, marker in zip(bodies, _markers(block, setting), strict=True)
    ]
    room = _beside(markers, style)
    indent = _list_indent(setting, style, room)
    inner = replace(setting.narrowed(indent), depth=setting.depth + 1)
    boxes = [text_box(marker, style, room, Alignment.LEFT) for marker in markers]
    stacks = [
        flow(blocks, inner.within(item.child("LBody")))
        for item, blocks in zip(bodies, block.items, strict=True)
    ]
    items = [
        enclosed(stack, box, indent, 0 if indent else -room) for box, stack in zip(boxes, stacks, strict=True)
    ]
    yield from items if setting.depth or setting.alignment else _closed(items, setting)


def least_in_cell(widths: Iterable[float], lists: Sequence[List], setting: Setting) -> Iterator[float]:
    """Yield the measure in points that a cell needs for each width within lists, the outermost first."""
    inner = [(block, replace(setting, depth=depth)) for depth, block in enumerate(lists)]
    rooms = [(_room(block, at), _first_style(block, at).size) for block, at in reversed(inner)]
    for width in widths:
        needed = width
        for index, (room, size) in enumerate(rooms, 1):
            set_in = index == len(rooms) or needed + room >= _NARROWEST_IN_CELL * size
            needed += room if set_in else 0
        yield needed


def defined(block: DefinitionList, setting: Setting, flow: Flow) -> Iterator[Item]:
    """Yield each term with its definition set in below it."""
    indent = setting.style(Role.DEFINITION).indent
    items: list[Item] = []
    element = setting.element.child("L", ListNumbering.NONE)
    for entry in block.entries:
        item = element.child("LI")
        term = _term(entry, setting.within(item))
        stack = flow(entry.blocks, setting.narrowed(indent).within(item.child("LBody")))
        items += (term, enclosed(stack, None, indent))
    yield from _closed(items, setting)


def quoted(block: Quote, setting: Setting, flow: Flow) -> Iterator[Item]:
    """Yield the label and the passage, a rule at the left of both."""
    style = setting.style(Role.QUOTE)
    indent = _EXTRACT_RULE + max(style.indent, style.size)
    label = Paragraph(block.label, Role.LABEL)
    inner = setting.narrowed(indent).within(setting.element.child("BlockQuote"))
    stack = flow((label, *block.blocks), inner)
    framed = Framed(stack, indent, setting.sheet.palette[Ink.ACCENT], _EXTRACT_RULE)
    yield Item(framed, max(stack.before, style.space_before), max(stack.after, style.space_after))


def enclosed(stack: Stack, marker: TextBox | None, indent: float, marker_x: float = 0) -> Item:
    """Return a stack set in beside a marker, with the space that its first and last items ask for."""
    return Item(Hanging(stack, indent, marker, marker_x), stack.before, stack.after)


def _term(entry: Definition, setting: Setting) -> Item:
    style = setting.style(Role.TERM)
    mark = Mark(entry.anchor) if entry.anchor else None
    text = setting.text(entry.term, style, setting.element.child("Lbl"))
    return Item(text, style.space_before, style.space_after, keep=True, mark=mark)


def _unnested(block: List) -> List:
    """Return a bulleted list whose items hold no lists: the items of an inner list follow its own."""
    items: list[tuple[Block, ...]] = []
    pending = list(reversed(block.items))
    while pending:
        blocks = pending.pop()
        own = tuple(takewhile(lambda inner: not isinstance(inner, List), blocks))
        items += [own] if own else []
        match blocks[len(own) :]:
            case (List(inner_items), *after):
                pending += [tuple(after)] if after else []
                pending += reversed(inner_items)
            case _:
                pass
    return List(tuple(items), span=block.span)


def _closed(items: list[Item], setting: Setting) -> list[Item]:
    """Return a list's items, the last with a paragraph's space below it."""
    space = setting.style(Role.BODY).space_after
    return [*items[:-1], *(replace(item, after=max(item.after, space)) for item in items[-1:])]


def _markers(block: List, setting: Setting) -> Iterator[str]:
    bullets = _BULLETS if _is_set_in(setting, _first_style(block, setting)) else _FLAT_BULLETS
    bullet = bullets[setting.depth % len(bullets)]
    return (f"{number}." if block.ordered else bullet for number in range(1, len(block.items) + 1))


def _room(block: List, setting: Setting) -> float:
    """Return the room that markers in a cell take beside a list's items."""
    style = _first_style(block, setting)
    return _beside([setting.typesetter.plain(marker, style) for marker in {*_markers(block, setting)}], style)


def _beside(markers: Iterable[tuple[Run, ...]], style: TextStyle) -> float:
    return max(map(natural_width, markers), default=0) + _GAP * style.size


def _first_style(block: List, setting: Setting) -> TextStyle:
    """Return the style of the first paragraph, so that markers share its base line."""
    first: tuple[Block, ...] = next((blocks for blocks in block.items if blocks), ())
    role = first[0].role if first and isinstance(first[0], Paragraph) else Role.LIST_ITEM
    return setting.style(role)


def _list_indent(setting: Setting, style: TextStyle, room: float) -> float:
    """Return by how much items are set in; deep down not at all: markers hang below the outer text's."""
    if not _is_set_in(setting, style):
        return 0
    return room if setting.alignment else max(room, setting.style(Role.LIST_ITEM).indent)


def _is_set_in(setting: Setting, style: TextStyle) -> bool:
    narrowest = _NARROWEST_IN_CELL if setting.alignment else _NARROWEST
    return not setting.depth or setting.measure >= narrowest * style.size
