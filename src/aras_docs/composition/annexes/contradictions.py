"""Annex E: where the article disagrees with itself, each account with its words and its paragraph."""

from __future__ import annotations

from itertools import groupby
from string import ascii_lowercase
from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk, annex
from aras_docs.composition.crossing import row_anchor
from aras_docs.composition.phrases import (
    NBSP,
    aside,
    cell,
    columns,
    counted,
    header_row,
    heading,
    paragraph,
    shortened,
)
from aras_docs.composition.statements import speaker
from aras_docs.facts import Disagreement
from aras_docs.nodes import Row, Strong, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.document import Part
    from aras_docs.facts import Account, Contradiction
    from aras_docs.nodes import Block, Inline

TITLE = "Contradictions"
INTRODUCTION = (
    "Accounts of one thing that can't all be right, as the article gives them; this document doesn't judge "
    "which is. A program found them by rules for four kinds only: dates, figures, what is a fact in one "
    "place and a claim in another, claims that someone denies. There may be others."
)
NONE = (
    "The program found none. It looks for dates and figures that can't all be right, for what is stated as "
    "fact in one place and attributed in another, and for claims that someone denies; what its rules don't "
    "see may still be there, so this is no finding that the article agrees with itself."
)
KINDS = {
    Disagreement.DATE: "Dates disagree",
    Disagreement.FIGURE: "Figures disagree",
    Disagreement.ATTRIBUTION: "Stated as fact here, attributed there",
    Disagreement.DENIAL: "Claims denied",
}
# A sentence that long has said what it has to say; the data have it whole.
LONGEST_QUOTE = 400


def in_register(contradictions: Iterable[Contradiction]) -> tuple[Contradiction, ...]:
    """Return contradictions kind by kind, in which order the annex numbers them."""
    order = [*KINDS]
    return tuple(sorted(contradictions, key=lambda each: order.index(each.kind)))


def contradictions_annex(desk: Desk) -> Part:
    """Return annex E."""
    if not desk.register:
        return annex("E", TITLE, paragraph(NONE))
    return annex("E", TITLE, paragraph(INTRODUCTION), *_tables(desk))


def account_mark(mark: str, index: int) -> str:
    """Return the mark of an account of a contradiction, counted from 0: "E 3a"."""
    return mark + _letters(index)


def _letters(index: int) -> str:
    """Return a to z, then aa to az and on."""
    more, last = divmod(index, len(ascii_lowercase))
    return (_letters(more - 1) if more else "") + ascii_lowercase[last]


def _tables(desk: Desk) -> Iterator[Block]:
    rows = enumerate(desk.register, start=1)
    for kind, group in groupby(rows, key=lambda pair: pair[1].kind):
        yield heading(2, KINDS[kind], f"annex-e-{kind.value}")
        entries = list(group)
        yield Table(
            columns(2.3, 5.3, 2.4, 1.2),
            (header_row("On what", "Account", "Who says so", "Source"),),
            tuple(row for number, entry in entries for row in _rows(number, entry, desk)),
            (Text(f"{KINDS[kind]}: {counted(len(entries), 'matter')}"),),
            "Each account of a matter with its words, who gives it, and its paragraph.",
        )


def _rows(number: int, entry: Contradiction, desk: Desk) -> Iterator[Row]:
    for index, account in enumerate(entry.accounts):
        mark = Strong((Text(account_mark(f"E{NBSP}{number}", index)),))
        yield Row(
            (
                cell((mark,), desk.tagger.text(entry.subject) if index == 0 else ()),
                cell((Strong(desk.tagger.text(account.value)),), _quoted(account, desk)),
                cell(speaker(account.claimant, account.span, desk)),
                cell(desk.crossing.reference(account.span)),
            ),
            row_anchor("E", number) if index == 0 else None,
        )


def _quoted(account: Account, desk: Desk) -> tuple[Inline, ...]:
    words = " ".join(account.text.split())
    return (aside("“"), *desk.tagger.text(shortened(words, LONGEST_QUOTE)), aside("”"))
