"""Score time expressions as TempEval-3 does (UzZaman et al. 2013, section 4).

An expression is found strictly where its extent is that of the gold, relaxed where the two overlap; its
value counts where it is found at least relaxed and the two values are equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec import Struct

from evaluation.scoring import Score

YEARS = {"DE": 10, "CE": 100}
LONG = re.compile(r"^P(?P<count>\d+)(?P<unit>DE|CE)$")
TRAILING = re.compile(r"(?<=T\d\d:\d\d):00$|T00:00(?::00)?$|Z$")


class Span(NamedTuple):
    """A time expression of a text, the end exclusive, with its value."""

    start: int
    end: int
    value: str


class Answer(Struct, frozen=True, dict=True):
    """The gold of a document and what was given; ``optional`` ones are neither demanded nor wrong."""

    gold: Sequence[Span]
    given: Sequence[Span]
    optional: Sequence[Span] = ()


def tempeval(answers: Iterable[Answer]) -> tuple[Score, Score, Score]:
    """Return the strict, relaxed and value scores over all documents together."""
    known = list(answers)
    pairs = [pair for each in known for pair in paired(each.gold, each.given)]
    gold = sum(len(each.gold) for each in known)
    given = sum(len(_demanded(each)) for each in known)
    strict = sum(one[:2] == other[:2] for one, other in pairs)
    value = sum(same_value(one.value, other.value) for one, other in pairs)
    return (
        Score("timex strict", gold, given, strict),
        Score("timex relaxed", gold, given, len(pairs)),
        Score("timex value", gold, given, value),
    )


def paired(gold: Sequence[Span], given: Sequence[Span]) -> list[tuple[Span, Span]]:
    """Return each gold expression with the one given for it: its equal in extent, else the widest overlap."""
    free = {each[:2]: each for each in given}
    exact = {each: free.pop(each[:2]) for each in gold if each[:2] in free}
    pairs = list(exact.items())
    for each in gold:
        best = max(free.values(), key=lambda other: overlap(each, other), default=None)
        if each not in exact and best is not None and overlap(each, best) > 0:
            pairs.append((each, free.pop(best[:2])))
    return pairs


def overlap(one: Span, other: Span) -> int:
    """Return how many characters two expressions share, 0 or less where they share none."""
    return min(one.end, other.end) - max(one.start, other.start)


def same_value(one: str, other: str) -> bool:
    """Return whether two values say the same: midnight is the day, ten years are a decade."""
    return _normal(one) == _normal(other)


def _normal(value: str) -> str:
    bare = TRAILING.sub("", value.strip().upper())
    long = LONG.match(bare)
    return f"P{int(long['count']) * YEARS[long['unit']]}Y" if long else bare


def _demanded(answer: Answer) -> list[Span]:
    """Return what was given, without what only an optional expression of the gold overlaps."""
    used = {other for _, other in paired(answer.gold, answer.given)}
    return [
        each
        for each in answer.given
        if each in used or not any(overlap(each, one) > 0 for one in answer.optional)
    ]
