"""Whether the infobox and the text give the same figures of one loss."""

from __future__ import annotations

import re
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING, TypeAlias

from aras_docs.composition.losses import has_number
from aras_docs.facts import Disagreement, Provenance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.facts import Account, Casualty, Contradiction

Interval: TypeAlias = tuple[float, float]

# Words that leave one end of a figure open.
OPEN_ABOVE = frozenset(
    {
        "at least",
        "at the least",
        "over",
        "well over",
        "just over",
        "more than",
        "minimum",
        "no fewer than",
        "no less than",
        "or more",
        ">",
        "+",
    }
)
OPEN_BELOW = frozenset(
    {
        "up to",
        "fewer than",
        "less than",
        "under",
        "at most",
        "at the most",
        "no more than",
        "as many as",
        "<",
        "or fewer",
        "or less",
    }
)
NUMBER = re.compile(r"\d[\d,]*")


class Agreement(StrEnum):
    """How the figures of the infobox stand to those of the text."""

    ONLY_INFOBOX = "only in the infobox"
    ONLY_TEXT = "only in the text"
    NO_NUMBER = "no number in either"
    NUMBER_IN_INFOBOX = "number only in the infobox"
    NUMBER_IN_TEXT = "number only in the text"
    SAME = "same"
    PARTLY = "some the same"
    COMPATIBLE = "compatible"
    DIFFERENT = "different"


def compared(figures: Sequence[Casualty]) -> Agreement:
    """Return how the figures of one loss, of which there must be some, agree by where they stand."""
    box, text = (
        [each for each in figures if each.provenance is provenance]
        for provenance in (Provenance.INFOBOX, Provenance.PROSE)
    )
    if not box or not text:
        return Agreement.ONLY_INFOBOX if box else Agreement.ONLY_TEXT
    ours, theirs = set(_counts(box)), set(_counts(text))
    if ours and theirs:
        return _of_numbers(ours, theirs, _compatible(box, text))
    if ours or theirs:
        return Agreement.NUMBER_IN_INFOBOX if ours else Agreement.NUMBER_IN_TEXT
    return Agreement.NO_NUMBER


def registered(figures: Sequence[Casualty], register: Sequence[Contradiction]) -> tuple[int, ...]:
    """Return the numbers in the register of the contradictions between some of the figures."""
    return tuple(
        number
        for number, entry in enumerate(register, start=1)
        if entry.kind is Disagreement.FIGURE and _lies_among(entry, figures)
    )


def _of_numbers(ours: set[Interval], theirs: set[Interval], compatible: bool) -> Agreement:  # noqa: FBT001 (one of three alike findings)
    if ours == theirs:
        return Agreement.SAME
    if ours & theirs:
        return Agreement.PARTLY
    return Agreement.COMPATIBLE if compatible else Agreement.DIFFERENT


def _counts(figures: Sequence[Casualty]) -> list[Interval]:
    """Return the bare numbers, without what is said of them: "at least 40" and "40" are the same."""
    return [(each.low or 0, each.high or inf) for each in figures if has_number(each)]


def _compatible(box: Sequence[Casualty], text: Sequence[Casualty]) -> bool:
    """Return whether each figure of the text can be right beside some figure of the infobox."""
    bounds = [_bounds(each) for each in box if has_number(each)]
    return all(
        any(max(low, least) <= min(high, most) for least, most in bounds)
        for low, high in (_bounds(each) for each in text if has_number(each))
    )


def _bounds(figure: Casualty) -> Interval:
    low = 0 if figure.qualifier in OPEN_BELOW else figure.low or 0
    high = inf if figure.qualifier in OPEN_ABOVE or figure.high is None else figure.high
    return low, high


def _lies_among(entry: Contradiction, figures: Sequence[Casualty]) -> bool:
    """Return whether two accounts of a contradiction or more are among the figures."""
    found = (any(_is_account(account, figure) for figure in figures) for account in entry.accounts)
    return sum(found) > 1


def _is_account(account: Account, figure: Casualty) -> bool:
    """Return whether an account is of a figure: a sentence may hold several, so the number must fit too."""
    overlap = account.span.start < figure.span.end and figure.span.start < account.span.end
    counts = dict.fromkeys(count for count in (figure.low, figure.high) if count is not None)
    stated = [int(number.replace(",", "")) for number in NUMBER.findall(account.value)]
    return overlap and bool(counts) and stated[: len(counts)] == list(counts)
