"""Dates far from the campaign whose year the text states only further away: bounded, but not dated."""

from __future__ import annotations

from dataclasses import replace

from aras_docs.analysis.temporal.calendar import MONTHS_PER_YEAR, ordinal
from aras_docs.facts import Basis, Date, Moment, Precision


def doubtful(moment: Moment, reached: Date | None) -> Moment:
    """Return a moment as undated, between the bounds that the narrative's date gives it.

    A year carried over from another sentence is a guess that no reader can check there; so near the
    campaign it is inferred, but far from it only bounds are given.
    """
    date = moment.first
    if date is None:
        return moment
    words = f"perhaps {date.in_words()}: {moment.derivation}" if moment.derivation else None
    first, last = _bounds(date, reached)
    return replace(
        moment,
        first=first,
        last=last,
        time=None,
        precision=Precision.VAGUE,
        basis=Basis.UNDATED,
        derivation=words,
    )


def _bounds(date: Date, reached: Date | None) -> tuple[Date | None, Date | None]:
    """Return after or before what a date is: the date reached, else the ends of its year."""
    if reached is None or reached.month is None:
        return Date(date.year, 1, 1), Date(date.year, MONTHS_PER_YEAR, 31)
    return (reached, None) if ordinal(date) >= ordinal(reached) else (None, reached)
