"""Losses to test with, of which only what a test is about needs saying."""

from __future__ import annotations

from msgspec.structs import replace

from aras_docs.composition.annexes import Desk
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.infobox import Sides
from aras_docs.composition.languages import Tagger
from aras_docs.facts import (
    Account,
    Basis,
    Casualty,
    Category,
    Claimant,
    Contradiction,
    Date,
    Disagreement,
    Fate,
    Moment,
    Precision,
    Provenance,
    SideName,
)
from aras_docs.nodes import Span

DESK = Desk(Tagger(""), Crossing.of((), Span(0, 100, 1, 9)), Sides((SideName(1, "Aland", None),)))
IN_INFOBOX, IN_TEXT = Span(10, 20, 2, 2), Span(200, 240, 20, 20)
DAY = Moment(Date(2020, 10, 3), Date(2020, 10, 3), None, Precision.DAY, Basis.STATED)


def loss(  # noqa: PLR0913 (what tells one loss from another)
    low: int | None = 40,
    high: int | None = None,
    *,
    fate: Fate = Fate.KILLED,
    category: Category = Category.MILITARY,
    item: str | None = None,
    qualifier: str | None = None,
    claimant: str | None = None,
    side: int | None = 1,
    infobox: bool = False,
) -> Casualty:
    span = IN_INFOBOX if infobox else IN_TEXT
    provenance = Provenance.INFOBOX if infobox else Provenance.PROSE
    who = Claimant(claimant, claimant, None) if claimant else None
    high = low if high is None else high
    return Casualty(
        side, category, fate, item, low, high, qualifier, who, (), None, provenance, "words", span
    )


def equipment(
    low: int | None, item: str, fate: Fate = Fate.DESTROYED, *, claimant: str | None = None
) -> Casualty:
    return replace(loss(low, fate=fate, item=item, claimant=claimant), category=Category.EQUIPMENT)


def unnumbered(qualifier: str, *, infobox: bool = False) -> Casualty:
    return replace(loss(None, qualifier=qualifier, infobox=infobox), low=None, high=None)


def numbered(*losses: Casualty) -> list[tuple[int, Casualty]]:
    return list(enumerate(losses, start=1))


def figures_disagree(*values: str, spans: tuple[Span, ...] = (IN_INFOBOX, IN_TEXT)) -> Contradiction:
    accounts = tuple(
        Account(value, "words", None, Provenance.PROSE, None, span)
        for value, span in zip(values, spans, strict=True)
    )
    return Contradiction(Disagreement.FIGURE, "killed", accounts)
