"""What a page is stacked from: boxes that know their height, can be cut at a page end, and draw themselves.

Lengths are in points; x grows to the right and y downwards from the page's top left corner.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.pdf.linebreaking.lines import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.painting.surface import Surface
    from aras_docs.exporters.pdf.tagging.elements import Element


class Mark(Struct, frozen=True):
    """A place that links lead to; a heading also has a title and an outline level, counted from 1.

    ``element`` is what is in the structure tree at a place within a text.
    """

    anchor: str
    level: int = 0
    title: str = ""
    element: Element | None = None


class Box(Protocol):
    """A rectangle laid out for one width."""

    @property
    def height(self) -> float:
        """Return the height in points."""
        ...

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return what fits into the room and the rest, or None where a cut would look bad.

        With ``force`` the first part holds something even if it then is higher than the room; None then
        means that the box can't be cut at all.
        """
        ...

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the box with its top left corner at (x, y)."""
        ...

    def marks(self) -> Iterator[Mark]:
        """Yield the places in the box, in reading order."""
        ...


class Blank(Struct, frozen=True):
    """Nothing, of some height: the bearer of a mark where a part has no heading."""

    height: float = 0

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return None: nothing can't be cut."""
        del room, force

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw nothing."""

    def marks(self) -> Iterator[Mark]:
        """Yield nothing."""
        return iter(())


class Rule(Struct, frozen=True):
    """A short horizontal line, as above notes."""

    width: float
    height: float
    color: str

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return None: a rule can't be cut."""
        del room, force

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the rule."""
        surface.rectangle(x, y, self.width, self.height, fill=self.color)

    def marks(self) -> Iterator[Mark]:
        """Yield nothing."""
        return iter(())


class Item(Struct, frozen=True):
    """A box in a stack, with the space around it and what may happen at a page end.

    Of the space after one item and before the next the larger counts; at a page's top there is none. Where
    the box doesn't fit, a ``smaller`` one of the same takes its place if it does.
    """

    box: Box
    before: float = 0
    after: float = 0
    keep: bool = False
    starts_page: bool = False
    mark: Mark | None = None
    smaller: Box | None = None


class Stack(Struct, frozen=True):
    """Boxes one below the other; a page is a stack, and so is a table cell."""

    items: tuple[Item, ...]

    @property
    def height(self) -> float:
        """Return the height in points."""
        gaps = sum(max(upper.after, lower.before) for upper, lower in pairwise(self.items))
        return gaps + sum(item.box.height for item in self.items)

    @property
    def before(self) -> float:
        """Return the space that the first item asks for above it."""
        return self.items[0].before if self.items else 0

    @property
    def after(self) -> float:
        """Return the space that the last item asks for below it."""
        return self.items[-1].after if self.items else 0

    def split(self, room: float, *, force: bool) -> tuple[Stack, Stack] | None:
        """Return what fits and the rest, never parting what is kept with the next; None if all fits."""
        index, left = self._overflow(room)
        if index == len(self.items):
            return None
        if shrunk := self._shrunk(index, room):
            return shrunk.split(room, force=force) or (shrunk, EMPTY)
        return self._cut(index, left) or (self._forced(index, left) if force else None)

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the items and the link destinations among them."""
        for item, top in zip(self.items, self.tops(), strict=True):
            if item.mark:
                surface.place(item.mark.anchor, x, y + top)
            item.box.draw(surface, x, y + top)

    def marks(self) -> Iterator[Mark]:
        """Yield the places in the stack, in reading order."""
        for item in self.items:
            if item.mark:
                yield item.mark
            yield from item.box.marks()

    def tops(self) -> Iterator[float]:
        """Yield each item's distance from the stack's top."""
        bottom, space = 0.0, 0.0
        for index, item in enumerate(self.items):
            top = bottom + (max(space, item.before) if index else 0)
            yield top
            bottom, space = top + item.box.height, item.after

    def _overflow(self, room: float) -> tuple[int, float]:
        """Return the index of the first item that doesn't fit, and the room left from its top."""
        for index, (item, top) in enumerate(zip(self.items, self.tops(), strict=True)):
            if top + item.box.height > room + TOLERANCE:
                return index, room - top
        return len(self.items), 0

    def _shrunk(self, index: int, room: float) -> Stack | None:
        """Return the stack with a smaller box at or before an item, if all kept with both then fits."""
        first, last = index, index
        while first and self.items[first - 1].keep:
            first -= 1
        while self.items[last].keep and last + 1 < len(self.items):
            last += 1
        for place in range(first, index + 1):
            item = self.items[place]
            if item.smaller:
                small = replace(item, box=item.smaller, smaller=None)
                stack = Stack((*self.items[:place], small, *self.items[place + 1 :]))
                if stack._overflow(room)[0] > last:
                    return stack
        return None

    def _cut(self, index: int, left: float) -> tuple[Stack, Stack] | None:
        pieces = self.items[index].box.split(left, force=False)
        if pieces:
            return self._through(index, pieces)
        while index and self.items[index - 1].keep:
            index -= 1
        return self._before(index) if index else None

    def _forced(self, index: int, left: float) -> tuple[Stack, Stack]:
        pieces = self.items[index].box.split(left, force=True)
        return self._through(index, pieces) if pieces else self._before(max(index, 1))

    def _before(self, index: int) -> tuple[Stack, Stack]:
        return Stack(self.items[:index]), Stack(self.items[index:])

    def _through(self, index: int, pieces: tuple[Box, Box]) -> tuple[Stack, Stack]:
        upper = replace(self.items[index], box=pieces[0])
        lower = replace(self.items[index], box=pieces[1], mark=None)
        return Stack((*self.items[:index], upper)), Stack((lower, *self.items[index + 1 :]))


EMPTY = Stack(())


class Hanging(Struct, frozen=True):
    """A box set in by ``indent``, with a marker (a bullet, a number) beside its first line."""

    body: Box
    indent: float
    marker: Box | None = None
    marker_x: float = 0

    @property
    def height(self) -> float:
        """Return the height in points."""
        return max(self.body.height, self.marker.height if self.marker else 0)

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return the box cut in two, the marker at the first part."""
        pieces = self.body.split(room, force=force)
        return pieces and (replace(self, body=pieces[0]), Hanging(pieces[1], self.indent))

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw marker and body, the marker first, as it is read."""
        if self.marker:
            self.marker.draw(surface, x + self.marker_x, y)
        self.body.draw(surface, x + self.indent, y)

    def marks(self) -> Iterator[Mark]:
        """Yield the places in the body."""
        return self.body.marks()


class Framed(Struct, frozen=True):
    """A box with a coloured rule at its left, as extracts have."""

    body: Box
    indent: float
    color: str
    rule: float

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.body.height

    def split(self, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Return the box cut in two, both with their rule."""
        pieces = self.body.split(room, force=force)
        return pieces and (replace(self, body=pieces[0]), replace(self, body=pieces[1]))

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the rule and the body."""
        surface.rectangle(x, y, self.rule, self.height, fill=self.color)
        self.body.draw(surface, x + self.indent, y)

    def marks(self) -> Iterator[Mark]:
        """Yield the places in the body."""
        return self.body.marks()
