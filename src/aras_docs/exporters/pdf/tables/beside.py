"""The panel at the right of the page with text flowing beside it and on below it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.pdf.boxes import EMPTY, Item, Stack
from aras_docs.exporters.pdf.notes.footnotes import note_rule
from aras_docs.exporters.pdf.paragraphs.reflow import parted
from aras_docs.exporters.pdf.tables.panel import TIGHTEST, narrow_panel
from aras_docs.nodes import DefinitionList, List, Note, Paragraph, Quote, Role, Table, TableKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.exporters.pdf.boxes import Box, Mark
    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.nodes import Block

# The panel's share of the measure, and the space between it and the text, in em of the text.
_SHARE = 0.48
_GAP = 1.8
# Text beside the panel is no narrower than this, in em: shorter lines can't be set well.
_NARROWEST = 18.0
# A panel of more columns than these, a label and two sides, would have words of a few letters to a line.
_MOST_COLUMNS = 3
# With less text than this part of its height beside it, the panel would stand beside a hole.
_LEAST_TEXT = 0.4
# One that goes on over a page is divided with the text, which then must be nearly as long.
_LEAST_TEXT_OVER_PAGES = 0.8
# A table stands beside it as a whole, or not at all; it may end so much below it, as a part of its height.
_LONGEST_TABLE = 1.25
# The space below the panel before the text becomes wider, in lines of the text.
_CLEAR = 0.5


class Beside(Struct, frozen=True):
    """A panel ``x`` points from the left, and text at its left; the panel is read first."""

    panel: Stack
    text: Stack
    x: float

    @property
    def height(self) -> float:
        """Return the height in points."""
        return max(self.panel.height, self.text.height)

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return both sides cut at the same page end, the panel between rows."""
        panel = _halves(self.panel, room, force=force)
        if panel is None:
            return None
        text = _halves(self.text, room, force=force and not panel[0].items) or (EMPTY, self.text)
        upper, lower = zip(panel, text, strict=True)
        return Beside(*upper, self.x), Beside(*lower, self.x)

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the panel and the text."""
        self.panel.draw(surface, x + self.x, y)
        self.text.draw(surface, x, y)

    def marks(self) -> Iterator[Mark]:
        """Yield the places in the panel and in the text."""
        yield from self.panel.marks()
        yield from self.text.marks()


def beside(
    table: Table, following: Sequence[Block], above: Stack, setting: Setting, flow: Flow
) -> tuple[tuple[Item, ...], int] | None:
    """Return a panel with text beside and below it, and how many of the following blocks that is.

    ``above`` is what stands above it. Returns None where the panel takes the full measure,
    since there would be too little text beside it, or too narrow a column.
    """
    body = setting.style(Role.BODY)
    sides = _Sides(setting, flow, setting.measure * _SHARE, _GAP * body.size)
    if setting.alignment or sides.measure < _NARROWEST * body.size or len(table.columns) > _MOST_COLUMNS:
        return None
    blocks = tuple(takewhile(_flows, following))
    trial = replace(sides, setting=setting.trial())
    room = trial.room(above, blocks)
    tight, height = trial.fitted(table, room)
    share = _LEAST_TEXT if height <= room else _LEAST_TEXT_OVER_PAGES
    count = trial.count(blocks, height, share * height)
    return (replace(sides, tight=tight).items(table, blocks[:count]), count) if count else None


class _Sides(Struct, frozen=True):
    """Lays out a panel of a width, a gap, and text in the rest of the measure."""

    setting: Setting
    flow: Flow
    width: float
    gap: float
    tight: int = 0

    @property
    def measure(self) -> float:
        return self.setting.measure - self.width - self.gap

    def room(self, above: Stack, blocks: Sequence[Block]) -> float:
        """Return the height that the page has for the panel, above the notes that stand among blocks."""
        notes = [self.flow(block.blocks, self.setting) for block in blocks if isinstance(block, Note)]
        foot = Stack((note_rule(self.setting), *map(Item, notes))) if notes else EMPTY
        space = max(above.after, self.setting.style(Role.BODY).leading / 2) + foot.before
        return self.setting.page_height - above.height - space - foot.height

    def fitted(self, table: Table, room: float) -> tuple[int, float]:
        """Return how tight the panel is set to fit into the room, not at all if it can't, and its height."""
        heights: list[float] = []
        for tight in range(TIGHTEST + 1):
            heights.append(replace(self, tight=tight).panel(table).box.height)
            if heights[-1] <= room:
                return tight, heights[-1]
        return 0, heights[0]

    def count(self, blocks: Sequence[Block], height: float, least: float) -> int:
        """Return how many blocks begin beside a panel of a height; none if they end above ``least``."""
        text, count = EMPTY, 0
        for block in blocks:
            longer = Stack((*text.items, *self.text((block,)).items))
            if text.height >= height or (
                isinstance(block, Table) and longer.height > height * _LONGEST_TABLE
            ):
                break
            text, count = longer, count + 1
        return count if text.height >= least else 0

    def items(self, table: Table, blocks: Sequence[Block]) -> tuple[Item, ...]:
        """Return the panel with the text beside it, and what of the text is below."""
        panel, text = self.panel(table), self.text(blocks)
        clear = _CLEAR * self.setting.style(Role.BODY).leading
        upper, lower = parted(text, panel.box.height + clear, self.width + self.gap)
        box = Beside(Stack((panel,)), upper, self.measure + self.gap)
        if len(upper.items) + len(lower.items) > len(text.items):
            runs_on = replace(lower.items[0], before=0)
            return Item(box, panel.before), runs_on, *lower.items[1:]
        after = max(upper.after, clear) if lower.items else panel.after
        return Item(box, panel.before, after), *lower.items

    def panel(self, table: Table) -> Item:
        return narrow_panel(table, replace(self.setting, measure=self.width), self.flow, self.tight)

    def text(self, blocks: Sequence[Block]) -> Stack:
        return self.flow(tuple(blocks), replace(self.setting, measure=self.measure, reflow=True))


def _flows(block: Block) -> bool:
    """Return whether a block may stand beside the panel: all but headings and pictures."""
    is_text = isinstance(block, Paragraph | List | DefinitionList | Quote | Note)
    return is_text or (isinstance(block, Table) and block.kind is TableKind.DATA)


def _halves(stack: Stack, room: float, *, force: bool) -> tuple[Stack, Stack] | None:
    return (stack, EMPTY) if stack.height <= room else stack.split(room, force=force)
