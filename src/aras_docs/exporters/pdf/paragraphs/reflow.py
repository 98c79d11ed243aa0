"""Text beside something that ends: its first lines are narrower than those below."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.exporters.pdf.boxes import EMPTY, Framed, Hanging, Stack
from aras_docs.exporters.pdf.linebreaking.lines import TOLERANCE, lines
from aras_docs.exporters.pdf.paragraphs.text import TextBox

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.boxes import Box, Item
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.nodes import Alignment


class Reflowable(TextBox, frozen=True):
    """Text that can be broken into lines anew, since it knows its runs."""

    runs: tuple[Run, ...]
    measure: float
    alignment: Alignment

    def parted(self, depth: float, by: float) -> tuple[TextBox | None, TextBox | None]:
        """Return the lines that begin above a depth, and those below it, which are wider."""
        count = max(ceil((depth - TOLERANCE) / self.leading), 0)
        if count >= len(self.lines):
            return self, None
        broken = lines(self.runs, (*[self.measure] * count, self.measure + by), self.alignment)
        parts = (broken[:count], broken[count:])
        upper, lower = (TextBox(part, self.leading, self.ascent) if part else None for part in parts)
        return upper, lower


def parted(stack: Stack, depth: float, by: float) -> tuple[Stack, Stack]:
    """Return what of a stack begins above a depth, and what is below it, broken anew by so much wider."""
    upper: list[Item] = []
    for index, (item, top) in enumerate(zip(stack.items, stack.tops(), strict=True)):
        if top + item.box.height > depth + TOLERANCE:
            head, tail = _parted(item.box, depth - top, by)
            upper += [replace(item, box=head)] if head else []
            first = (replace(item, box=tail, mark=None if head else item.mark),) if tail else ()
            wider = (_widened(below, by) for below in stack.items[index + 1 :])
            return Stack(tuple(upper)), Stack((*first, *wider))
        upper.append(item)
    return stack, EMPTY


def _widened(item: Item, by: float) -> Item:
    _, wider = _parted(item.box, 0, by)
    return replace(item, box=wider or item.box)


def _parted(box: Box, depth: float, by: float) -> tuple[Box | None, Box | None]:
    """Return the two parts of a box; what can't be parted is below as it is unless it begins above."""
    match box:
        case Reflowable():
            return box.parted(depth, by)
        case Stack():
            return _nonempty(parted(box, depth, by))
        case Framed():
            head, tail = _parted(box.body, depth, by)
            return head and replace(box, body=head), tail and replace(box, body=tail)
        case Hanging():
            head, tail = _parted(box.body, depth, by)
            after = tail and (Hanging(tail, box.indent) if head else replace(box, body=tail))
            return head and replace(box, body=head), after
        case _:
            return (box, None) if depth > TOLERANCE else (None, box)


def _nonempty(stacks: tuple[Stack, Stack]) -> tuple[Stack | None, Stack | None]:
    upper, lower = stacks
    return upper if upper.items else None, lower if lower.items else None
