"""The table of equipment lost in annex C: by side and item, what was destroyed apart from what was taken."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from aras_docs.composition.figures import figures_cell
from aras_docs.composition.losses import account_words, when_given, who_says
from aras_docs.composition.phrases import columns, header_cell, header_row
from aras_docs.facts import Fate
from aras_docs.nodes import Row, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.losses import Numbered
    from aras_docs.facts import Casualty

NOT_NAMED = "equipment not named"


class Outcome(StrEnum):
    """What became of equipment, as far as a page has room for columns; downed and sunk is destroyed."""

    DESTROYED = "Destroyed"
    CAPTURED = "Captured"
    OTHER = "Damaged, lost or not said how"


OUTCOMES = {
    Fate.DESTROYED: Outcome.DESTROYED,
    Fate.DOWNED: Outcome.DESTROYED,
    Fate.SUNK: Outcome.DESTROYED,
    Fate.CAPTURED: Outcome.CAPTURED,
}


def outcome(loss: Casualty) -> Outcome:
    """Return what became of the equipment of a loss."""
    return OUTCOMES.get(loss.fate, Outcome.OTHER)


def equipment_tables(losses: Sequence[Numbered], desk: Desk) -> Iterator[Table]:
    """Yield a table for each side that lost equipment, what is of no side last."""
    for side in (*desk.sides.numbers, None):
        if ours := [pair for pair in losses if desk.sides.known(pair[1].side) == side]:
            yield _table(side, ours, desk)


def by_item(losses: Sequence[Numbered]) -> dict[str, list[Numbered]]:
    """Return losses by item as first written; "Tank" and "tanks" are one, other spellings are not."""
    spellings: dict[str, str] = {}
    found: dict[str, list[Numbered]] = {}
    for number, loss in losses:
        item = loss.item or NOT_NAMED
        found.setdefault(spellings.setdefault(item.casefold().removesuffix("s"), item), []).append(
            (number, loss)
        )
    return found


def _table(side: int | None, losses: Sequence[Numbered], desk: Desk) -> Table:
    outcomes = [each for each in Outcome if any(outcome(loss) is each for _, loss in losses)]
    usual = _usual(losses, desk)
    unless = desk.tagger.text(f". Unless another is named, by {usual}") if usual else ()
    rows = (_row(item, found, outcomes, usual, desk) for item, found in by_item(losses).items())
    return Table(
        columns(2, *[6 / len(outcomes)] * len(outcomes)),
        (header_row("Item", *outcomes),),
        tuple(rows),
        (Text("Equipment: "), *desk.tagger.text(desk.sides.whose(side)), *unless),
        "Each item with the figures of what became of it, and who gives them as of when.",
    )


def _usual(losses: Sequence[Numbered], desk: Desk) -> str | None:
    """Return who gives most of the figures, with the as-of date if most have it too; None if nobody does."""
    for words in (account_words, who_says):
        ((usual, times),) = Counter(words(loss, desk) for _, loss in losses).most_common(1)
        if times > max(1, len(losses) // 2):
            return usual
    return None


def _besides(loss: Casualty, usual: str | None, desk: Desk) -> str:
    """Return what is to be said of who gives a figure, beside who usually does."""
    account = account_words(loss, desk)
    if account == usual:
        return ""
    return when_given(loss.as_of) if who_says(loss, desk) == usual and loss.as_of else account


def _row(
    item: str, losses: Sequence[Numbered], outcomes: Sequence[Outcome], usual: str | None, desk: Desk
) -> Row:
    def who(loss: Casualty) -> str:
        return _besides(loss, usual, desk)

    cells = (
        figures_cell([pair for pair in losses if outcome(pair[1]) is each], _fate, who, desk)
        for each in outcomes
    )
    return Row((header_cell(*desk.tagger.text(item)), *cells))


def _fate(loss: Casualty) -> str:
    """Return the fate where the column doesn't say it."""
    return "" if loss.fate in (Fate.DESTROYED, Fate.CAPTURED, Fate.UNSPECIFIED) else loss.fate.value
