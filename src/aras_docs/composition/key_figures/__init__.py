"""The table of key figures on the front page: losses by side and places claimed, with who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.key_figures.equipment import equipment
from aras_docs.composition.key_figures.people import people
from aras_docs.composition.key_figures.places import places
from aras_docs.composition.losses import is_equipment
from aras_docs.composition.phrases import columns, header_row
from aras_docs.nodes import Anchor, Link, Table, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.annexes.places import Statement
    from aras_docs.composition.key_figures.entry import Entry
    from aras_docs.facts import Casualty
    from aras_docs.nodes import Inline

# A summary of one page has room for these beside all else.
MOST = 8
DESCRIPTION = (
    "For each side the losses and the places claimed, with who says so as of when, and where. Of several "
    "figures the highest of the infobox and the highest of the text are given; nothing is added up."
)


def key_figures(losses: Sequence[Casualty], claimed: Sequence[Statement], desk: Desk) -> Table | None:
    """Return the table of key figures, or None where the article gives none.

    ``losses`` and ``claimed`` are in the order in which the rows of annexes C and D are numbered.
    """
    rows = list(enumerate(losses, start=1))
    lost = [
        *people([pair for pair in rows if not is_equipment(pair[1])], desk),
        *equipment([pair for pair in rows if is_equipment(pair[1])], desk),
    ]
    entries = _most_important(lost, places(claimed, desk))
    if not entries:
        return None
    return Table(
        columns(2.6, 3.2, 3, 1.2),
        (header_row("What", "Figure", "Who says so", "Source"),),
        tuple(entry.row() for entry in entries),
        _caption(len(losses)),
        DESCRIPTION,
        anchor="key-figures",
    )


def _most_important(lost: Sequence[Entry], taken: Sequence[Entry]) -> list[Entry]:
    """Return losses first, but never so many that no place finds room."""
    most = MOST - 1 if taken else MOST
    kept = [*lost[:most]]
    return [*kept, *taken[: MOST - len(kept)]]


def _caption(losses: int) -> tuple[Inline, ...]:
    if not losses:
        return (Text("Key figures"),)
    every = "the only figure of losses" if losses == 1 else f"all {losses} figures of losses"
    return (Text(f"Key figures; {every}: "), Link((Text("annex C"),), Anchor("annex-c")))
