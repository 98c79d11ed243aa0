"""Dates far from the campaign whose year the text states only further away: bounded, but not dated."""

from __future__ import annotations

from msgspec.structs import replace

from aras_docs.analysis.temporal.calendar import ordinal
from aras_docs.analysis.temporal.window import Window
from aras_docs.facts import Basis, Date, Moment, Precision


def doubtful(moment: Moment, reached: Date | None, window: Window) -> Moment:
    """Return a moment as undated, bounded by the narrative's date where that lies near the campaign.

    A year carried over from another sentence is a guess that no reader can check there; so near the
    campaign it is inferred, but far from it not even bounds are taken from a guess.
    """
    date = moment.first
    if date is None:
        return moment
    words = f"perhaps {date.in_words()}: {moment.derivation}" if moment.derivation else None
    first, last = _bounds(date, reached, window)
    return replace(
        moment,
        first=first,
        last=last,
        time=None,
        precision=Precision.VAGUE,
        basis=Basis.UNDATED,
        derivation=words,
    )


def _bounds(date: Date, reached: Date | None, window: Window) -> tuple[Date | None, Date | None]:
    """Return after or before what a date is: the date reached, unless that is too far away itself."""
    if reached is None or reached.month is None or not window.has_near(reached.year, reached.year):
        return None, None
    return (reached, None) if ordinal(date) >= ordinal(reached) else (None, reached)
