"""The contents: entries with dotted leaders and page numbers, each a link over the whole line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.document import outline
from aras_docs.drawing import Ink
from aras_docs.exporters.pdf.boxes import Hanging, Item, Mark, Stack
from aras_docs.exporters.pdf.fonts.shaping import shaped, space
from aras_docs.exporters.pdf.linebreaking.pieces import Piece
from aras_docs.exporters.pdf.linebreaking.runs import Look
from aras_docs.nodes import Anchor, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.document import Document, OutlineEntry, Part
    from aras_docs.exporters.pdf.boxes import Box
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.paragraphs.text import TextBox
    from aras_docs.exporters.pdf.setting import Setting
    from aras_docs.exporters.pdf.tagging.elements import Element

_ROLES = (Role.CONTENTS_1, Role.CONTENTS_2)
# Contents too long for a page leave no fewer lines than this below their heading, nor at the top of a page.
_FEWEST_TOGETHER = 3
# Kept free for page numbers, and between leaders and what they lead from and to, in em.
_NUMBER_COLUMN = 2.5
_GAP = 0.6
# How large the leaders' dots are, and how far apart, in em.
_DOT = 0.09
_PITCH = 0.55


class Entry(Struct, frozen=True):
    """A line of the contents; ``number`` is the look of its page number, known when it is drawn."""

    title: TextBox
    element: Element
    text: str
    anchor: str
    measure: float
    number: Look
    dots: str

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.title.height

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return the lines of a long title that fit, and the entry with the rest."""
        pieces = self.title.split(room, force=force)
        return pieces and (pieces[0], replace(self, title=pieces[1]))

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw title, leader and page number, all one link."""
        self.title.draw(surface, x, y)
        base = y + self.height - self.title.leading + self.title.ascent
        # The space keeps title and number apart for those who have them read out.
        words = (space(self.number.face), shaped(f"{surface.page_of(self.anchor)}", self.number.face))
        advance = sum(word.width for word in words) * self.number.size / 1000
        left = x + self.measure - advance
        self._lead(surface, x, left, base)
        surface.line_of_text((Piece(0, advance, self.number, words, 0),), left, base)
        surface.link(Anchor(self.anchor), self.element, self.text, x, y, self.measure, self.height)

    def marks(self) -> Iterator[Mark]:
        """Yield nothing."""
        return iter(())

    def _lead(self, surface: Surface, x: float, right: float, base: float) -> None:
        size = self.number.size
        last = self.title.lines[-1][-1] if self.title.lines and self.title.lines[-1] else None
        left = x + (last.x + last.width if last else 0) + _GAP * size
        dots = _DOT * size
        surface.dots(left, right - _GAP * size, base, color=self.dots, size=dots, pitch=_PITCH * size)


def contents(document: Document, part: Part, setting: Setting) -> Iterator[Item]:
    """Yield the heading and every entry of the document's outline, together on a page that holds them all."""
    style = setting.style(Role.HEADING_1)
    heading = setting.text_of(part.title, style, setting.element.child("H1"))
    inner = setting.within(setting.element.child("TOC"))
    mark = Mark(part.anchor, 1, part.title)
    yield Item(heading, style.space_before, style.space_after, keep=True, mark=mark)
    items = tuple(_entry(entry, inner) for entry in outline(document))
    whole = heading.height + style.space_after + Stack(items).height <= setting.page_height
    yield from _kept(items, whole=whole)


def _kept(items: tuple[Item, ...], *, whole: bool) -> Iterator[Item]:
    for index, item in enumerate(items):
        after = len(items) - 1 - index
        near_an_end = min(index + 1, after) < _FEWEST_TOGETHER
        yield replace(item, keep=after > 0 and (whole or near_an_end))


def _entry(entry: OutlineEntry, setting: Setting) -> Item:
    style = setting.style(_ROLES[entry.level - 1])
    column = _NUMBER_COLUMN * style.size
    element = setting.element.child("TOCI").child("Reference").child("Link")
    digits = setting.typesetter.plain("0", style, element=element)[0].look
    inner = setting.narrowed(style.indent)
    title = inner.narrowed(column).text_of(entry.title, style, element)
    dots = setting.sheet.palette[Ink.MUTED]
    box = Entry(title, element, entry.title, entry.anchor, inner.measure, digits, dots)
    return Item(Hanging(box, style.indent), style.space_before, style.space_after)
