"""Occasions that the infobox, the lead and the body date differently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from aras_docs.analysis.contradictions.evidence import Evidence, earliest, latest
from aras_docs.analysis.contradictions.occasions import Occasion, occasions
from aras_docs.analysis.temporal.calendar import ordinal
from aras_docs.facts import Contradiction, Disagreement, Moment


def dates(evidence: Evidence) -> Iterator[Contradiction]:
    """Yield the occasions that the infobox or the lead dates otherwise than any other part does."""
    groups: defaultdict[str, list[Occasion]] = defaultdict(list)
    for each in occasions(evidence):
        groups[each.name].append(each)
    for name, group in groups.items():
        apart = _apart(group)
        if apart:
            ordered = sorted(apart, key=lambda each: each.account.span.start)
            yield Contradiction(Disagreement.DATE, name, tuple(each.account for each in ordered))


def _apart(group: Sequence[Occasion]) -> tuple[Occasion, ...]:
    """Return the first summary's account with the nearest of another part, unless one of them agrees."""
    summary = next((each for each in group if each.summary), None)
    if summary is None:
        return ()
    others = [each for each in group if _part(each) != _part(summary)]
    if not others or any(_agree(summary.moment, each.moment) for each in others):
        return ()
    nearest = min(others, key=lambda each: _distance(summary, each))
    distance = _distance(summary, nearest)
    one_night = distance <= 1 and (summary.night or nearest.night)
    return () if one_night or distance > summary.apart else (summary, nearest)


def _part(occasion: Occasion) -> tuple[object, bool]:
    """Return what tells the infobox, the lead and the body apart."""
    return occasion.account.provenance, occasion.summary


def _agree(one: Moment, other: Moment) -> bool:
    """Return whether two dates can both be right: they overlap, as "May 1942" and "12 May 1942" do."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return True
    return earliest(one.first) <= latest(other.last) and earliest(other.first) <= latest(one.last)


def _distance(one: Occasion, other: Occasion) -> int:
    """Return about how many days lie between two dates."""
    return min(abs(left - right) for left in _days(one.moment) for right in _days(other.moment))


def _days(moment: Moment) -> tuple[int, ...]:
    return tuple(ordinal(each) for each in (moment.first, moment.last) if each is not None)
