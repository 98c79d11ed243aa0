"""Losses in words, and told apart into those of people and those of equipment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.dates import moment_words
from aras_docs.composition.phrases import NOT_STATED
from aras_docs.composition.statements import responses, speaker
from aras_docs.facts import Basis, Casualty, Category, Fate
from aras_docs.nodes import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.phrases import Lines
    from aras_docs.facts import Moment

# A loss with its number in annex C.
Numbered = tuple[int, Casualty]
# Four digits are grouped only where the source groups them; more always are.
LEAST_ALWAYS_GROUPED = 10_000
# What becomes of things and never of people, even where the text doesn't say what kind of thing it was.
OF_THINGS = frozenset({Fate.DESTROYED, Fate.DAMAGED, Fate.DOWNED, Fate.SUNK})
# What a source writes right before or right after a figure.
BEFORE, AFTER = frozenset({"~"}), frozenset({"+", "?"})
# The words that stand behind a figure; all others stand before it.
BEHIND = frozenset({"or more", "or fewer", "or less"})


def numbered(casualties: Iterable[Casualty]) -> tuple[Casualty, ...]:
    """Return losses in the order in which the annex numbers them: people first, then equipment."""
    return tuple(sorted(casualties, key=is_equipment))


def is_equipment(casualty: Casualty) -> bool:
    """Return whether things were lost, and not people."""
    if casualty.category is Category.UNSPECIFIED:
        return casualty.fate in OF_THINGS
    return casualty.category is Category.EQUIPMENT


def has_number(casualty: Casualty) -> bool:
    """Return whether a figure has a number, and not words alone."""
    return casualty.low is not None or casualty.high is not None


def figure_words(casualty: Casualty) -> str:
    """Return a figure with its qualifier: "at least 40", "12,000–15,000", "350+", "none", "unspecified"."""
    if not casualty.low and not casualty.high and casualty.qualifier:
        return casualty.qualifier
    count, qualifier = _count_words(casualty), casualty.qualifier
    if qualifier is None:
        return count
    if qualifier in AFTER:
        return count + qualifier
    if qualifier in BEHIND:
        return f"{count} {qualifier}"
    return qualifier + count if qualifier in BEFORE else f"{qualifier} {count}"


def lone_words(casualty: Casualty) -> str:
    """Return a figure where what it counts doesn't follow: "dozens", and not "dozens of"."""
    return figure_words(casualty).removesuffix(" of")


def loss_words(casualty: Casualty) -> tuple[str, str]:
    """Return a figure and what it counts, which may be nothing: "at least 7" and "tanks destroyed"."""
    figure = figure_words(casualty) if casualty.item else lone_words(casualty)
    return figure, object_words(casualty)


def kind_words(casualty: Casualty) -> str:
    """Return "military" or "civilian", empty where the source doesn't say or equipment was lost."""
    return "" if casualty.category in (Category.UNSPECIFIED, Category.EQUIPMENT) else casualty.category.value


def object_words(casualty: Casualty) -> str:
    """Return what the figure counts, in the source's words and with its fate: "soldiers lost".

    Without the fate where the figure's own words have it: "unknown number wounded".
    """
    told = casualty.fate is Fate.UNSPECIFIED or casualty.fate.value in (casualty.qualifier or "")
    fate = "" if told else casualty.fate.value
    return " ".join(filter(None, (casualty.item, fate)))


def who_says(casualty: Casualty, desk: Desk) -> str:
    """Return who gives a figure: the claimant, "the infobox", "the article"."""
    return casualty.claimant.name if casualty.claimant else desk.crossing.narrator(casualty.span)


def account_words(casualty: Casualty, desk: Desk) -> str:
    """Return who gives a figure, as of when: "Ministry, as of 3 October 2020", "the infobox"."""
    who = who_says(casualty, desk)
    return f"{who}, {when_given(casualty.as_of)}" if casualty.as_of else who


def who_is_named(casualty: Casualty) -> str:
    """Return who is named for a figure, as of when; empty where nobody is and no date is given."""
    name = casualty.claimant.name if casualty.claimant else ""
    return ", ".join(filter(None, (name, when_given(casualty.as_of) if casualty.as_of else "")))


def who_gives_it(casualty: Casualty, desk: Desk) -> Lines:
    """Return who gives a figure, as of when, and who denies it, as lines for a cell."""
    as_of = (Text(when_given(casualty.as_of)),) if casualty.as_of else ()
    who = speaker(casualty.claimant, casualty.span, desk)
    return (who, as_of, *responses("denied", casualty.denials, desk.tagger))


def when_given(moment: Moment) -> str:
    """Return when a figure was given: "as of 3 October 2020", "undated, after 3 October 2020"."""
    return moment_words(moment) if moment.basis is Basis.UNDATED else f"as of {moment_words(moment)}"


def _count_words(casualty: Casualty) -> str:
    low, high = (_grouped(count, casualty.text) for count in (casualty.low, casualty.high))
    if low == high or not high:
        return low or NOT_STATED
    return f"{low}–{high}" if low else f"up to {high}"


def _grouped(count: int | None, source: str) -> str:
    if count is None:
        return ""
    grouped = f"{count:,}"
    return grouped if count >= LEAST_ALWAYS_GROUPED or grouped in source else str(count)
