"""How far the figure of a loss reaches: from its lowest to its highest number."""

from __future__ import annotations

from typing import NamedTuple

from aras_docs.facts import Casualty

LOWER = frozenset(
    [
        "at least",
        "at the least",
        "more than",
        "over",
        "well over",
        "just over",
        "no fewer than",
        "no less than",
        "+",
        ">",
    ]
)
UPPER = frozenset(
    ["up to", "at most", "at the most", "no more than", "fewer than", "less than", "under", "as many as", "<"]
)
EXACT = frozenset(["only"])
# What an approximate figure may be off by, and a plain one that ends in zeros for having been rounded:
# up to half a unit of its last digit that isn't zero, but no more than a twentieth.
APPROXIMATE = 0.1
ROUNDED = 0.05
ROUND = 100


class Bounds(NamedTuple):
    """The lowest and highest number that a figure may stand for."""

    low: float
    high: float


def bounds(row: Casualty) -> Bounds | None:
    """Return what a loss may have been, None where it has no number."""
    if row.low is None or row.high is None:
        return None
    qualifier = row.qualifier or ""
    if qualifier in LOWER:
        return Bounds(row.low, float("inf"))
    if qualifier in UPPER:
        return Bounds(0, row.high)
    if qualifier and qualifier not in EXACT:
        return Bounds(row.low * (1 - APPROXIMATE), row.high * (1 + APPROXIMATE))
    return Bounds(row.low - _rounding(row.low), row.high + _rounding(row.high))


def _rounding(count: int) -> float:
    """Return how far a number may lie from what it was rounded from."""
    if count < ROUND:
        return 0
    digits = str(count)
    zeros = len(digits) - len(digits.rstrip("0"))
    return min(10**zeros / 2, count * ROUNDED) if zeros else 0
