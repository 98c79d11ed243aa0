"""What stands around the text of a page: the running head and "Page X of Y"."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aras_docs.drawing import Ink
from aras_docs.exporters.pdf.linebreaking.lines import natural_width
from aras_docs.exporters.pdf.paragraphs.text import text_box
from aras_docs.fonts import clusters
from aras_docs.nodes import Alignment, Role
from aras_docs.stylesheet import PAPER_SIZES

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.paragraphs.runs import Run, Typesetter
    from aras_docs.stylesheet import Stylesheet, TextStyle

ELLIPSIS = "…"
# The rule of the running head and the line of the page number, by the share of the margin between them and
# the text.
_HEAD_SHARE = 0.3
_FOOT_SHARE = 0.4
# What of the measure the section may take in a running head; the title has the rest, less a gap in em.
_SECTION_SHARE = 0.45
_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Furniture:
    """Draws the furniture of every page of one document."""

    title: str
    sheet: Stylesheet
    typesetter: Typesetter

    def draw_head(self, surface: Surface, number: int, section: str) -> None:
        """Draw a page's running head; the first page has its title in full and needs none."""
        if number == 1:
            return
        page, style = self.sheet.page, self.sheet.text[Role.RUNNING_HEAD]
        rule = page.top * (1 - _HEAD_SHARE)
        top = rule - style.leading * 1.15
        right = self._shortened(section, style, self._measure * _SECTION_SHARE)
        room = self._measure - natural_width(right) - _GAP * style.size
        self._line(surface, self._shortened(self.title, style, room), style, Alignment.LEFT, top)
        self._line(surface, right, style, Alignment.RIGHT, top)
        color, end = self.sheet.palette[Ink.RULE], page.left + self._measure
        surface.line(page.left, rule, end, rule, color=color, width=self.sheet.table.rule)

    def draw_foot(self, surface: Surface, number: int, total: int) -> None:
        """Draw a page's number, with how many there are."""
        style = self.sheet.text[Role.FOOTER]
        top = PAPER_SIZES[self.sheet.page.paper][1] - self.sheet.page.bottom * (1 - _FOOT_SHARE)
        runs = self.typesetter.plain(f"Page {number} of {total}", style)
        self._line(surface, runs, style, style.alignment, top)

    @property
    def _measure(self) -> float:
        page = self.sheet.page
        return PAPER_SIZES[page.paper][0] - page.left - page.right

    def _line(
        self, surface: Surface, runs: tuple[Run, ...], style: TextStyle, alignment: Alignment, top: float
    ) -> None:
        text_box(runs, style, self._measure, alignment).draw(surface, self.sheet.page.left, top)

    def _shortened(self, text: str, style: TextStyle, room: float) -> tuple[Run, ...]:
        """Return a text's runs, with as much of its end replaced by an ellipsis as doesn't fit."""
        whole = self.typesetter.plain(text, style)
        if natural_width(whole) <= room:
            return whole
        parts = clusters(text)

        def cut(count: int) -> tuple[Run, ...]:
            return self.typesetter.plain("".join(parts[:count]).rstrip() + ELLIPSIS, style)

        count = bisect_right(range(len(parts)), room, key=lambda count: natural_width(cut(count)))
        return cut(max(count - 1, 0))
