"""The timeline picture: which events are drawn, and what is said of them in words."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from aras_docs.composition.phrases import counted
from aras_docs.composition.timeline_drawing import Mark, days_per_column, drawing
from aras_docs.facts import Basis, Date, Event
from aras_docs.nodes import Anchor, Figure, Link, Text

if TYPE_CHECKING:
    from aras_docs.nodes import Inline

FEWEST_DAYS = 2
# A background or an aftermath may hold at most this share of the events, and is cut off at a gap of at least
# this share of the time that all the rest takes, and of more than these days: a short battle has an eve.
OUTLIERS = 0.25
WIDEST_GAP = 0.2
DAYS_BEFORE_A_CUT = 14


def timeline(events: tuple[Event, ...]) -> Figure | None:
    """Return the picture of all events dated to the day, or None where they all lie on one."""
    marks = _marks(events)
    drawn = _core(marks)
    if len({mark.day for mark in drawn}) < FEWEST_DAYS:
        return None
    caption = _caption(drawn, len(marks) - len(drawn))
    return Figure(drawing(drawn), caption, _alternative(drawn), "timeline")


def last_day(events: tuple[Event, ...]) -> Date | None:
    """Return the day of the last event that the timeline draws, or None where it has none."""
    drawn = _core(_marks(events))
    return Date(drawn[-1].day.year, drawn[-1].day.month, drawn[-1].day.day) if drawn else None


def _marks(events: tuple[Event, ...]) -> list[Mark]:
    return sorted((mark for event in events if (mark := _mark(event))), key=lambda mark: mark.day)


def _mark(event: Event) -> Mark | None:
    first = event.when.first
    if event.when.basis is Basis.UNDATED or first is None or not 0 < first.year < 10000:  # noqa: PLR2004 (datetime.date's range)
        return None
    if first.month is None or first.day is None:
        return None
    derived = event.when.basis in (Basis.RELATIVE, Basis.INHERITED)
    return Mark(date(first.year, first.month, first.day), derived, bool(event.denials))


def _core(marks: list[Mark]) -> list[Mark]:
    """Return the marks without the few that lie far before or after all the rest."""
    most = int(len(marks) * OUTLIERS)
    days = [mark.day.toordinal() for mark in marks]
    # The aftermath first: seen with it, no gap in the background would look wide.
    for sign in (-1, 1):
        marks, days = marks[::sign], [sign * day for day in days[::sign]]
        cut = _cut(days, most)
        marks, days = marks[cut:][::sign], [sign * day for day in days[cut:][::sign]]
    return marks


def _cut(days: list[int], most: int) -> int:
    """Return how many days at the start lie before the last wide gap among them."""

    def is_wide(index: int) -> bool:
        gap, rest = days[index] - days[index - 1], days[-1] - days[index]
        return gap > max(rest * WIDEST_GAP, DAYS_BEFORE_A_CUT)

    return next((index for index in range(min(most, len(days) - 1), 0, -1) if is_wide(index)), 0)


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
    derived = sum(mark.derived for mark in marks)
    denied = sum(mark.denied for mark in marks)
    return (
        f"Timeline from {_words(marks[0].day)} to {_words(marks[-1].day)}: {counted(len(marks), 'event')} on "
        f"{counted(len(counts), 'day')}, most on {_words(busiest)} ({counts[busiest]}). "
        f"Dates that stand in the text: {len(marks) - derived}; worked out or carried over: {derived}. "
        f"Denied: {denied}."
    )


def _words(day: date) -> str:
    return Date(day.year, day.month, day.day).in_words()
