"""Where a page ends: as much text as fits above the notes that it refers to.

Less text needs fewer notes, so a page is cut again with less room until both fit. A note for which that
would leave a hole in the page is divided, and runs on at the foot of the next one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.pdf.boxes import EMPTY, Stack
from aras_docs.exporters.pdf.linebreaking.lines import TOLERANCE
from aras_docs.exporters.pdf.pages.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aras_docs.exporters.pdf.boxes import Item

# Notes take no more than this part of a page on which the text goes on.
_MOST_NOTES = 0.5
# Rather than to leave more than this part of a page empty, a note is divided.
_LARGEST_HOLE = 0.12


class _Cut(Struct, frozen=True):
    """A way to end a page: its text and what comes after, its notes and what of them runs on.

    ``fair`` says that every note to which the text refers at least begins on the page.
    """

    body: Stack
    rest: Stack
    notes: Stack = EMPTY
    running: tuple[Item, ...] = ()
    fair: bool = True

    @property
    def height(self) -> float:
        return self.body.height + self.notes.before + self.notes.height


class Cutter(Struct):
    """Cuts text into pages of a height; ``footnotes`` are its notes, by the anchor of what refers to them.

    ``rule`` is what stands above notes.
    """

    height: float
    footnotes: Mapping[str, tuple[Item, ...]]
    rule: tuple[Item, ...] = ()
    _printed: set[str] = field(default_factory=set[str])
    _running: tuple[Item, ...] = ()

    def pages(self, section: Stack) -> Iterator[Page]:
        """Yield the pages of a stack that begins a page, at least one."""
        cut = self._best(section)
        yield self._page(cut)
        while cut.rest.items or cut.running:
            cut = self._best(cut.rest)
            yield self._page(cut)

    def _page(self, cut: _Cut) -> Page:
        self._printed.update(self._referred(cut.body))
        self._running = cut.running
        return Page(cut.body, self.height, cut.notes)

    def _best(self, rest: Stack) -> _Cut:
        """Return the cut with the most text whose notes are whole, unless that leaves a hole."""
        full = self.height * (1 - _LARGEST_HOLE)
        tried: list[_Cut] = []
        for body, after in self._endings(rest):
            cut = self._with_notes(body, after)
            tried.append(cut)
            if not cut.running:
                break
        divided = [cut for cut in tried if cut.running and cut.fair and cut.height > full]
        if tried[-1].running or (tried[-1].height < full and divided):
            return max(divided, key=lambda cut: cut.notes.height, default=tried[0])
        return tried[-1]

    def _endings(self, rest: Stack) -> Iterator[tuple[Stack, Stack]]:
        """Yield ways to divide the text into that of the page and that after it, ever less on the page."""
        foot = self._foot(self._running)
        room = self.height - min(foot.before + foot.height, self.height * _MOST_NOTES)
        body, after = rest.split(room, force=True) or (rest, EMPTY)
        yield body, after
        # What once was too much isn't looked at again.
        count = len(body.items)
        window, beyond = Stack(rest.items[:count]), rest.items[count:]
        while pieces := window.split(body.height - 2 * TOLERANCE, force=False):
            body = pieces[0]
            yield body, Stack((*pieces[1].items, *beyond))

    def _with_notes(self, body: Stack, after: Stack) -> _Cut:
        own = [note for anchor in self._referred(body) for note in self.footnotes[anchor]]
        waiting = (*self._running, *own)
        foot = self._foot(waiting)
        room = self.height - body.height - foot.before
        most = min(room, self.height * _MOST_NOTES) if after.items else room
        if foot.height <= most + TOLERANCE:
            return _Cut(body, after, foot)
        pieces = foot.split(most, force=not body.items)
        if pieces is None or len(pieces[0].items) <= len(self.rule):
            # What can't be divided is shown on a page of its own, even if it is higher.
            alone = 0 if body.items else 1
            return _Cut(body, after, self._foot(waiting[:alone]), waiting[alone:], fair=not own)
        shown, running = pieces
        begun = len(shown.items) - len(self.rule) == len(waiting)
        return _Cut(body, after, shown, running.items, fair=begun or not own)

    def _foot(self, notes: tuple[Item, ...]) -> Stack:
        return Stack((*self.rule, *notes)) if notes else EMPTY

    def _referred(self, body: Stack) -> dict[str, None]:
        """Return the references to notes not yet printed, in a text and in these notes."""
        found: dict[str, None] = {}
        pending = [body] if self.footnotes else []
        for stack in pending:
            for mark in stack.marks():
                anchor = mark.anchor
                if anchor in self.footnotes and anchor not in self._printed and anchor not in found:
                    found[anchor] = None
                    pending.append(Stack(self.footnotes[anchor]))
        return found
