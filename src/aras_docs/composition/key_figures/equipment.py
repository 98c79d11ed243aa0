"""The key figures of equipment lost: for each side the account that gives the most of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.crossing import row_links
from aras_docs.composition.key_figures.entry import Entry, accounts, listed, sources
from aras_docs.composition.losses import account_words, loss_words
from aras_docs.composition.phrases import aside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.losses import Numbered
    from aras_docs.nodes import Inline

# What a row of the table has room for.
MOST_IN_WORDS = 4


def equipment(losses: Sequence[Numbered], desk: Desk) -> list[Entry]:
    """Return a key figure for each side that lost equipment."""
    ours = (
        [pair for pair in losses if desk.sides.known(pair[1].side) == side] for side in desk.sides.numbers
    )
    pairs = zip(desk.sides.numbers, ours, strict=True)
    return [_entry(side, _fullest(found, desk), desk) for side, found in pairs if found]


def _fullest(losses: Sequence[Numbered], desk: Desk) -> list[Numbered]:
    """Return the figures of who gives most of them as of one date."""
    accounts: dict[str, list[Numbered]] = {}
    for pair in losses:
        accounts.setdefault(account_words(pair[1], desk), []).append(pair)
    return max(accounts.values(), key=len)


def _entry(side: int, figures: Sequence[Numbered], desk: Desk) -> Entry:
    whose = desk.tagger.text(desk.sides.whose(side))
    return Entry(
        "equipment lost", whose, _listed(figures, desk), accounts(figures, desk), sources(figures, desk)
    )


def _listed(losses: Sequence[Numbered], desk: Desk) -> tuple[Inline, ...]:
    """Return figures of things one after the other, those beyond the room as links to their rows."""
    shown = losses if len(losses) <= MOST_IN_WORDS + 1 else losses[:MOST_IN_WORDS]
    content = listed((loss_words(loss) for _, loss in shown), desk)
    if left := losses[len(shown) :]:
        return (*content, aside(f"; and {len(left)} more: "), *row_links("C", (number for number, _ in left)))
    return content
