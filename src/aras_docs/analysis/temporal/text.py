"""Tag any text: its time expressions with their values, without an article around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aras_docs.analysis.passages import Lines, Passage, Piece
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.focus import Focus, Stated
from aras_docs.analysis.temporal.tagger import Expression, enter_titled, tag_passage
from aras_docs.analysis.temporal.window import Anchor, Window
from aras_docs.facts import Date, Timex

# A heading or paragraph; a line that goes on in lower case belongs to the one before.
# A short line that ends no sentence.
HEADING = re.compile(r"[^\n]{0,80}[^\n.,;:?!…\"”’)]")
PARAGRAPH = re.compile(r"[^\n]+(?:\n(?=[a-z])[^\n]+)*")


def tag_text(
    text: str, *, reference: Date | None = None, window: tuple[Date, Date] | None = None
) -> tuple[Timex, ...]:
    """Return the time expressions of a text in order, each with its span in the text.

    ``reference`` is the day of writing, from which "today", "two years ago" and dates before any other
    count; ``window`` the first and last date of what the text tells, which settles the years of dates
    that state none. Without either the text's own years do. Paragraphs end at line feeds.
    """
    anchor = Anchor(None if window is None else Window(*window, "window"), None, reference)
    stated = None if reference is None else Stated(reference.year, "the day of writing", exact=False)
    focus = Focus(Phase.NARRATIVE, reference, stated)
    return tuple(each.timex for passage in _passages(text) for each in _tagged(passage, focus, anchor))


def _tagged(passage: Passage, focus: Focus, anchor: Anchor) -> tuple[Expression, ...]:
    """Return the expressions of a paragraph or heading; a heading's year holds for what follows."""
    found = tag_passage(passage, focus, anchor).expressions
    if HEADING.fullmatch(passage.text):
        focus.enter(Phase.NARRATIVE, keep_year=True)
        enter_titled(focus, (passage.text,))
    return found


def _passages(text: str) -> Iterator[Passage]:
    lines = Lines(text)
    for match in PARAGRAPH.finditer(text):
        start, end = match.span()
        yield Passage(match.group(), None, Phase.NARRATIVE, (Piece(0, start, end),), lines)
