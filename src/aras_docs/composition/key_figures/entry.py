"""One of the key figures: what it is of, its words, who gives it, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.composition.crossing import row_links
from aras_docs.composition.losses import account_words
from aras_docs.composition.phrases import aside, cell, header_cell
from aras_docs.composition.statements import responses
from aras_docs.nodes import Inline, LineBreak, Row, Strong, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.losses import Numbered
    from aras_docs.composition.phrases import Lines

# Of those who give the same figure, so many are named; the rest by their rows alone.
MOST_NAMED = 3


class Entry(Struct, frozen=True):
    """A key figure as a row: ``what`` and ``whose`` it is, and the contents of its other cells."""

    what: str
    whose: tuple[Inline, ...]
    figure: tuple[Inline, ...]
    who: Lines
    source: tuple[Inline, ...]

    def row(self) -> Row:
        """Return the entry as a row of the table."""
        what = f"{self.what[:1].upper()}{self.what[1:]}"
        head = header_cell(Text(what), LineBreak(), *self.whose)
        return Row((head, cell(self.figure), cell(*self.who), cell(self.source)))


def listed(figures: Iterable[tuple[str, str]], desk: Desk) -> tuple[Inline, ...]:
    """Return figures with what each counts, which may be nothing, one after the other and never added up."""
    content: list[Inline] = []
    for figure, what in figures:
        content += [Text("; "), Strong((Text(figure),)), *desk.tagger.text(f" {what}" if what else "")]
    return tuple(content[1:])


def accounts(figures: Sequence[Numbered], desk: Desk) -> Lines:
    """Return who gives some losses, as of when, and who denies them, as lines for a cell."""
    lines: dict[str, Lines] = {}
    for _, loss in figures:
        words = account_words(loss, desk)
        who = desk.tagger.text(words) if loss.claimant else (aside(words),)
        denied = responses("denied", loss.denials, desk.tagger)
        lines[words] = (
            *lines.get(words, (who,)),
            *(line for line in denied if line not in lines.get(words, ())),
        )
    named = [line for account in [*lines.values()][:MOST_NAMED] for line in account]
    more = len(lines) - MOST_NAMED
    return (*named, (aside(f"and {more} more"),)) if more > 0 else tuple(named)


def sources(figures: Sequence[Numbered], desk: Desk) -> tuple[Inline, ...]:
    """Return where some losses stand, each paragraph once; of many, the rows that hold the rest."""
    places: dict[tuple[Inline, ...], list[int]] = {}
    for number, loss in figures:
        places.setdefault(desk.crossing.reference(loss.span), []).append(number)
    first, rest = [*places][:MOST_NAMED], [*places.values()][MOST_NAMED:]
    links = [inline for place in first for inline in (Text(", "), *place)]
    if rest:
        links += [Text(", "), *row_links("C", (number for numbers in rest for number in numbers))]
    return tuple(links[1:])
