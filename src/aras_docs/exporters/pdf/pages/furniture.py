"""What stands around the text of a page: the running head, "Page X of Y", marking and licence note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.drawing import Ink
from aras_docs.exporters.pdf.linebreaking.units import natural_width
from aras_docs.exporters.pdf.pages.marking import HEAD_LINE, MARKING_LINE
from aras_docs.exporters.pdf.pages.shortening import shortened
from aras_docs.exporters.pdf.paragraphs.text import TextBox, ascent, text_box
from aras_docs.nodes import Alignment, Role

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.pages.geometry import Geometry
    from aras_docs.exporters.pdf.pages.marking import Marking
    from aras_docs.exporters.pdf.pages.page import Page
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.paragraphs.typesetter import Typesetter
    from aras_docs.stylesheet import Stylesheet, TextStyle

# What of the measure the section may take in a running head; the title has the rest, less a gap in em.
_SECTION_SHARE = 0.45
_GAP = 2.0
# Beside a marking the licence note may take two lines.
_NOTE_LINES = 2


class Furniture(Struct, frozen=True):
    """Draws the furniture of every page of one document.

    ``notes`` are wordings of the licence note, the fullest first; without any there is none.
    """

    title: str
    sheet: Stylesheet
    geometry: Geometry
    typesetter: Typesetter
    marking: Marking | None = None
    notes: tuple[str, ...] = ()

    def draw(self, surface: Surface, page: Page, number: int, total: int, section: str) -> None:
        """Draw a page with all that stands around it, in the order in which it is read."""
        self._head(surface, number, section)
        page.draw(surface, self.geometry.left_of(number), self.geometry.top)
        self._foot(surface, number, total)

    def _head(self, surface: Surface, number: int, section: str) -> None:
        """Draw marking and running head; the first page has its title in full and needs no other."""
        style = self.sheet.text[Role.RUNNING_HEAD]
        rule = self.geometry.head
        top = rule - style.leading * HEAD_LINE
        if self.marking:
            above = top - self.marking.style.leading * MARKING_LINE
            self._draw(surface, number, self._set(self.marking.runs, self.marking.style), above)
        if number > 1:
            self._running_head(surface, number, section, top)
            left = self.geometry.left_of(number)
            color, end = self.sheet.palette[Ink.RULE], left + self.geometry.measure
            surface.line(left, rule, end, rule, color=color, width=self.sheet.table.rule)

    def _foot(self, surface: Surface, number: int, total: int) -> None:
        """Draw a page's number, with how many there are, and what stands beside it."""
        style = self._foot_style(number)
        runs = self.typesetter.plain(f"Page {number} of {total}", style)
        top = self.geometry.foot
        self._draw(surface, number, self._set(runs, style), top)
        if self.marking:
            self._foot_marking(surface, number, self.marking, top)
        if self.notes:
            self._draw(surface, number, self._note(style, natural_width(runs)), top)

    def _running_head(self, surface: Surface, number: int, section: str, top: float) -> None:
        """Draw title and section, the latter outside on pages that lie open beside another."""
        style, measure = self.sheet.text[Role.RUNNING_HEAD], self.geometry.measure
        shown = shortened(section, style, measure * _SECTION_SHARE, self.typesetter)
        room = measure - natural_width(shown) - _GAP * style.size
        pair = (shortened(self.title, style, room, self.typesetter), shown)
        left, right = reversed(pair) if self.geometry.is_verso(number) else pair
        self._draw(surface, number, self._set(left, replace(style, alignment=Alignment.LEFT)), top)
        self._draw(surface, number, self._set(right, replace(style, alignment=Alignment.RIGHT)), top)

    def _foot_style(self, number: int) -> TextStyle:
        """Return the page number's style: outside in a book, and beside what is in the middle."""
        style = self.sheet.text[Role.FOOTER]
        if self.geometry.mirrored:
            outside = Alignment.LEFT if self.geometry.is_verso(number) else Alignment.RIGHT
            return replace(style, alignment=outside)
        if style.alignment is not Alignment.RIGHT and (self.marking or self.notes):
            return replace(style, alignment=Alignment.LEFT)
        return style

    def _foot_marking(self, surface: Surface, number: int, marking: Marking, top: float) -> None:
        foot = self.sheet.text[Role.FOOTER]
        below = foot.leading if marking.alone else ascent(foot) - ascent(marking.style)
        self._draw(surface, number, self._set(marking.runs, marking.style), top + below)

    def _note(self, number_style: TextStyle, number_width: float) -> TextBox:
        """Return the licence note for the side where the page number isn't."""
        opposite = Alignment.RIGHT if number_style.alignment is Alignment.LEFT else Alignment.LEFT
        style = replace(number_style, alignment=opposite)
        measure, gap = self.geometry.measure, _GAP * style.size
        if self.marking and not self.marking.alone:
            return self._fullest(style, (measure - self.marking.width) / 2 - gap, _NOTE_LINES)
        return self._fullest(style, measure - number_width - gap, 1)

    def _fullest(self, style: TextStyle, room: float, lines: int) -> TextBox:
        """Return the fullest wording of the note that takes no more than so many lines."""
        for note in self.notes:
            box = text_box(self.typesetter.plain(note, style), style, room, style.alignment)
            if len(box.lines) <= lines:
                return self._at_edge(box, style, room)
        return self._set(shortened(self.notes[-1], style, room, self.typesetter), style)

    def _at_edge(self, box: TextBox, style: TextStyle, room: float) -> TextBox:
        shift = self.geometry.measure - room if style.alignment is Alignment.RIGHT else 0
        lines = (tuple(replace(piece, x=piece.x + shift) for piece in line) for line in box.lines)
        return replace(box, lines=tuple(lines))

    def _set(self, runs: tuple[Run, ...], style: TextStyle) -> TextBox:
        return text_box(runs, style, self.geometry.measure, style.alignment)

    def _draw(self, surface: Surface, number: int, box: TextBox, top: float) -> None:
        box.draw(surface, self.geometry.left_of(number), top)
