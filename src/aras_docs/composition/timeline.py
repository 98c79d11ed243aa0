"""The timeline picture: which events are drawn, and what is said of them in words."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.composition.legend import NARROW
from aras_docs.composition.marks import Mark, bases_in_words, core, day_in_words, mark_at
from aras_docs.composition.phrases import counted
from aras_docs.composition.timeline_drawing import days_per_column, drawing
from aras_docs.facts import Basis, Event, Moment, Precision
from aras_docs.nodes import Anchor, Figure, Link, Text

if TYPE_CHECKING:
    from aras_docs.nodes import Inline

FEWEST_DAYS = 2


def timeline(events: tuple[Event, ...]) -> Figure | None:
    """Return the picture of all events dated to the day, or None where they all lie on one."""
    marks = _marks(events)
    drawn = core(marks)
    if len({mark.day for mark in drawn}) < FEWEST_DAYS:
        return None
    caption = _caption(drawn, len(marks) - len(drawn))
    narrow = drawing(drawn, NARROW)
    return Figure(drawing(drawn), caption, _alternative(drawn), "timeline", narrow=narrow)


def last_day(events: tuple[Event, ...]) -> Moment | None:
    """Return the day of the last event that the timeline draws, or None where it has none.

    Of several events of that day the one counts whose date is known best.
    """
    drawn = core(_marks(events))
    if not drawn:
        return None
    there = [event.when for event in events if (mark := _mark(event)) and mark.day == drawn[-1].day]
    best = min(there, key=lambda moment: [*Basis].index(moment.basis))
    return replace(best, last=best.first, time=None, precision=Precision.DAY)


def _marks(events: tuple[Event, ...]) -> list[Mark]:
    return sorted(filter(None, map(_mark, events)), key=lambda mark: mark.day)


def _mark(event: Event) -> Mark | None:
    return mark_at(event.when, denied=bool(event.denials))


def _caption(marks: list[Mark], left_out: int) -> tuple[Inline, ...]:
    words = f"Timeline: {counted(len(marks), 'event')} dated to the day"
    if (days := days_per_column(marks)) > 1:
        words += f", {days} days to a column"
    if left_out:
        words += f"; {left_out} more {'lies' if left_out == 1 else 'lie'} too far off to draw"
    return (Text(f"{words}. All are listed in "), Link((Text("annex B"),), Anchor("annex-b")), Text("."))


def _alternative(marks: list[Mark]) -> str:
    counts: dict[date, int] = defaultdict(int)
    for mark in marks:
        counts[mark.day] += 1
    busiest = max(counts, key=lambda day: (counts[day], -day.toordinal()))
    first, last = (day_in_words(mark.day) for mark in (marks[0], marks[-1]))
    return (
        f"Timeline from {first} to {last}: {counted(len(marks), 'event')} on {counted(len(counts), 'day')}, "
        f"most on {day_in_words(busiest)} ({counts[busiest]}). {bases_in_words(marks)}"
    )
