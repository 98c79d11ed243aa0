"""The key figures of people lost: by side and fate what the infobox says, and the highest of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.agreement import registered
from aras_docs.composition.annexes.people import Group, by_fate, what_is_counted
from aras_docs.composition.key_figures.entry import Entry, accounts, listed, sources
from aras_docs.composition.losses import figure_words, has_number, lone_words
from aras_docs.facts import Fate, Provenance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.annexes.people import Loss
    from aras_docs.composition.losses import Numbered
    from aras_docs.facts import Casualty

# Who died comes first, then losses that aren't told apart.
ORDER = (Fate.KILLED, None, Fate.WOUNDED, Fate.MISSING, Fate.CAPTURED)
# A figure of the text below this share of the infobox's is taken to count a part of it, of a day or a unit.
PART = 0.5


def people(losses: Sequence[Numbered], desk: Desk) -> list[Entry]:
    """Return the key figures of people, the most important first; of no side only where no side has any."""
    found = [
        (loss, side)
        for side in desk.sides.numbers
        for loss in _told(by_fate([pair for pair in losses if pair[1].side == side]))
    ] or [(loss, None) for loss in _told(by_fate(losses))]
    found.sort(key=lambda pair: (ORDER.index(pair[0].fate), pair[0].group is Group.CIVILIANS))
    return [_entry(loss, figures, side, desk) for loss, side in found for figures in _chosen(loss, desk)]


def _told(losses: Iterator[Loss]) -> list[Loss]:
    """Return the losses of a side of which there are numbers; without any, all that is said of them."""
    every = [*losses]
    groups = {loss.group for loss in every if _is_told(loss)}
    return [loss for loss in every if loss.group not in groups or _is_told(loss)]


def _is_told(loss: Loss) -> bool:
    return any(has_number(figure) for _, figure in loss.figures)


def _chosen(loss: Loss, desk: Desk) -> Iterator[tuple[Numbered, ...]]:
    """Yield figures worth a row: each claimant's highest in the infobox, and the text's; alike ones as one.

    Where none has a number, all stand in one row.
    """
    numbered = [pair for pair in loss.figures if has_number(pair[1])]
    if not numbered:
        yield loss.figures
        return
    box = [pair for pair in numbered if pair[1].provenance is Provenance.INFOBOX]
    highest: dict[str | None, Numbered] = {}
    for pair in sorted(box, key=_count, reverse=True):
        highest.setdefault(pair[1].claimant.name if pair[1].claimant else None, pair)
    text = _highest_of_text([pair for pair in numbered if pair not in box], box, desk)
    for words in dict.fromkeys(figure_words(loss) for _, loss in (*highest.values(), *text)):
        yield tuple(pair for pair in numbered if figure_words(pair[1]) == words)


def _highest_of_text(text: Sequence[Numbered], box: Sequence[Numbered], desk: Desk) -> tuple[Numbered, ...]:
    """Return the text's highest figure, unless it is likely to count but a part of the infobox's."""
    if not text:
        return ()
    pair = max(text, key=_count)
    part = _count(pair) < PART * max(map(_count, box), default=0)
    disputed = registered([loss for _, loss in (*box, pair)], desk.register)
    return () if part and not disputed else (pair,)


def _entry(loss: Loss, figures: Sequence[Numbered], side: int | None, desk: Desk) -> Entry:
    # Only figures without a number are ever several here.
    words = dict.fromkeys(_words(figure) for _, figure in figures)
    return Entry(
        f"{loss.fate or 'losses'}, {loss.kind}",
        desk.tagger.text(desk.sides.whose(side)),
        listed(words, desk),
        accounts(figures, desk),
        sources(figures, desk),
    )


def _words(loss: Casualty) -> tuple[str, str]:
    counted = what_is_counted(loss)
    return (figure_words(loss) if counted else lone_words(loss)), counted


def _count(pair: Numbered) -> int:
    return pair[1].high or pair[1].low or 0
