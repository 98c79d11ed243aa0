"""The chart of equipment lost: which figures are drawn, and what is said of them in words."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from aras_docs.composition.annexes.equipment import NOT_NAMED, Outcome, outcome
from aras_docs.composition.bar_drawing import SLIM, Account, Bar, Pattern, drawing
from aras_docs.composition.losses import account_words, figure_words, has_number, lone_words, who_says
from aras_docs.composition.phrases import NBSP, counted
from aras_docs.facts import Fate
from aras_docs.nodes import Figure, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.losses import Numbered
    from aras_docs.facts import Casualty

PATTERNS = {
    Outcome.DESTROYED: Pattern.SOLID,
    Outcome.CAPTURED: Pattern.HATCHED,
    Outcome.OTHER: Pattern.OPEN,
}
LEGEND = {
    Outcome.DESTROYED: "destroyed",
    Outcome.CAPTURED: "captured",
    Outcome.OTHER: "damaged, lost or not said",
}
# Fewer numbers are read faster than a picture of them; more bars than these take more than a page.
FEWEST, MOST = 2, 36


def equipment_charts(losses: Sequence[Numbered], desk: Desk) -> Iterator[Figure]:
    """Yield a chart for each side of whose equipment there are numbers, all drawn to one scale."""
    longest = max((loss.high or loss.low or 0 for _, loss in losses), default=0)
    numbers = count(1)
    for side in (*desk.sides.numbers, None):
        ours = [pair for pair in losses if desk.sides.known(pair[1].side) == side]
        if sum(has_number(loss) for _, loss in ours) >= FEWEST:
            yield _chart(side, ours, longest, f"equipment-chart-{next(numbers)}", desk)


def _chart(side: int | None, losses: Sequence[Numbered], longest: int, anchor: str, desk: Desk) -> Figure:
    drawn = losses[:MOST]
    accounts = tuple(_accounts(drawn, desk))
    shown = {outcome(loss) for _, loss in drawn}
    legend = {PATTERNS[each]: LEGEND[each] for each in Outcome if each in shown}
    title = f"Equipment lost, each figure by itself: {desk.sides.whose(side)}"
    more = len(losses) - len(drawn)
    left_out = (Text(f"; {counted(more, 'figure')} more in the tables only"),) if more else ()
    caption = (*desk.tagger.text(title), *left_out)
    wide, narrow = drawing(accounts, longest, legend), drawing(accounts, longest, legend, SLIM)
    return Figure(wide, caption, _alternative(title, accounts), anchor, narrow=narrow)


def _accounts(losses: Sequence[Numbered], desk: Desk) -> Iterator[Account]:
    """Yield the figures by who gives them, in each by what became of the things."""
    found: dict[str, list[Numbered]] = {}
    for number, loss in losses:
        found.setdefault(who_says(loss, desk), []).append((number, loss))
    order = [*Outcome]
    for who, ours in found.items():
        bars = tuple(_bar(*pair) for pair in sorted(ours, key=lambda pair: order.index(outcome(pair[1]))))
        yield Account(_heading(who, [loss for _, loss in ours], desk), bars)


def _heading(who: str, losses: Sequence[Casualty], desk: Desk) -> str:
    """Return who gives figures and, where it is the same for all, as of when."""
    accounts = {account_words(loss, desk) for loss in losses}
    words = accounts.pop() if len(accounts) == 1 else f"{who}, as of several dates"
    return words[:1].upper() + words[1:]


def _bar(number: int, loss: Casualty) -> Bar:
    label = f"C{NBSP}{number} {loss.item or NOT_NAMED}"
    return Bar(label, loss.low, loss.high, _words(loss), PATTERNS[outcome(loss)])


def _words(loss: Casualty) -> str:
    """Return what is written at a bar, or where one would be: "at least 7 destroyed", "captured: many"."""
    fate = "" if loss.fate is Fate.UNSPECIFIED else loss.fate.value
    if has_number(loss):
        return f"{figure_words(loss)} {fate}".rstrip()
    return ": ".join(filter(None, (fate, f"{lone_words(loss)} (no number)")))


def _alternative(title: str, accounts: Sequence[Account]) -> str:
    said = (
        f"{account.heading}: {'; '.join(f'{bar.label}, {bar.words}' for bar in account.bars)}."
        for account in accounts
    )
    return f"Bar chart. {title}. {' '.join(said)}"
