"""The marks that charts of dated facts share: what one looks like tells how its date is known.

What someone denies is a crossed square, so that it is seen without colour.
"""

from __future__ import annotations

from datetime import date
from itertools import compress
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.composition.legend import Keys
from aras_docs.drawing import Circle, Ink, Label, Line, Rectangle, Shape
from aras_docs.facts import Basis, Date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.facts import Moment

LARGEST_DOT = 3.4
LEGEND_HEIGHT = 22.0
# Still to be read where a phone shows the picture at four fifths of its size.
LABEL_SIZE = 9.0
KEYS = Keys(sign=7, gap=17, size=LABEL_SIZE)
# What calendar arithmetic knows of (datetime.date).
YEARS = range(1, 10_000)
# A background or an aftermath may hold at most this share of the marks, and is cut off at a gap of at least
# this share of the time that all the rest takes, and of more than these days: a short battle has an eve.
OUTLIERS = 0.25
WIDEST_GAP = 0.2
DAYS_BEFORE_A_CUT = 14


class Mark(Struct, frozen=True):
    """A fact on its day; ``derived`` when the date was worked out, ``denied`` when someone denies it."""

    day: date
    derived: bool
    denied: bool


def mark_at(moment: Moment, *, denied: bool) -> Mark | None:
    """Return the mark of what was at a moment, or None for one that isn't dated to the day."""
    first = moment.first
    if moment.basis is Basis.UNDATED or first is None or first.year not in YEARS:
        return None
    if first.month is None or first.day is None:
        return None
    derived = moment.basis in (Basis.RELATIVE, Basis.INHERITED)
    return Mark(date(first.year, first.month, first.day), derived, denied)


def core(marks: list[Mark]) -> list[Mark]:
    """Return marks in the order of their days without the few that lie far before or after all the rest."""
    most = int(len(marks) * OUTLIERS)
    days = [mark.day.toordinal() for mark in marks]
    # The aftermath first: seen with it, no gap in the background would look wide.
    for sign in (-1, 1):
        marks, days = marks[::sign], [sign * day for day in days[::sign]]
        cut = _cut(days, most)
        marks, days = marks[cut:][::sign], [sign * day for day in days[cut:][::sign]]
    return marks


def bases_in_words(marks: Sequence[Mark]) -> str:
    """Return how many of the marks are of which kind, for those who can't see them."""
    derived = sum(mark.derived for mark in marks)
    denied = sum(mark.denied for mark in marks)
    return (
        f"Dates that stand in the text: {len(marks) - derived}; worked out or carried over: {derived}. "
        f"Denied: {denied}."
    )


def day_in_words(day: date) -> str:
    """Return a day of a mark as "3 October 2020"."""
    return Date(day.year, day.month, day.day).in_words()


def dot(mark: Mark, x: float, y: float, radius: float) -> Iterator[Shape]:
    """Yield a mark around a point."""
    fill = Ink.PAPER if mark.derived else Ink.ACCENT
    y, radius = round(y, 2), round(radius, 2)
    if not mark.denied:
        yield Circle(x, y, radius, fill, Ink.ACCENT, 0.8)
        return
    yield Rectangle(x - radius, y - radius, 2 * radius, 2 * radius, fill, Ink.ACCENT, 0.8)
    ink = Ink.ACCENT if mark.derived else Ink.PAPER
    yield Line(x - radius, y - radius, x + radius, y + radius, ink, 0.8)
    yield Line(x - radius, y + radius, x + radius, y - radius, ink, 0.8)


def legend(marks: Sequence[Mark], left: float, right: float) -> tuple[list[Shape], float]:
    """Return the keys of the marks that occur, at the top of a picture, and what height they take."""
    kinds = (
        (Mark(date.min, derived=False, denied=False), "date in the text"),
        (Mark(date.min, derived=True, denied=False), "date worked out or carried over"),
        (Mark(date.min, derived=False, denied=True), "denied by someone"),
    )
    derived, denied = {mark.derived for mark in marks}, {mark.denied for mark in marks}
    shown = [*compress(kinds, (False in derived, True in derived, True in denied))]
    places = KEYS.places([words for _, words in shown], left, right)
    shapes: list[Shape] = []
    for (kind, words), (x, y) in zip(shown, places, strict=True):
        shapes += dot(kind, x, y + 8, LARGEST_DOT)
        shapes.append(Label(x + 7, y + 11.2, words, LABEL_SIZE, Ink.MUTED))
    return shapes, LEGEND_HEIGHT + places[-1][1]


def _cut(days: list[int], most: int) -> int:
    """Return how many days at the start lie before the last wide gap among them."""

    def is_wide(index: int) -> bool:
        gap, rest = days[index] - days[index - 1], days[-1] - days[index]
        return gap > max(rest * WIDEST_GAP, DAYS_BEFORE_A_CUT)

    return next((index for index in range(min(most, len(days) - 1), 0, -1) if is_wide(index)), 0)
