"""The matrix of losses of people in annex C: by side and fate, the infobox beside the text."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.composition.agreement import compared, registered
from aras_docs.composition.crossing import row_links
from aras_docs.composition.figures import figures_cell
from aras_docs.composition.losses import who_is_named
from aras_docs.composition.phrases import aside, cell, columns, header_cell, header_row
from aras_docs.facts import Casualty, Category, Fate, Provenance
from aras_docs.nodes import LineBreak, Paragraph, Row, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.losses import Numbered
    from aras_docs.nodes import Block, Cell

# What is asked of every side; a gap is said to be one.
ASKED = (Fate.KILLED, Fate.WOUNDED, Fate.MISSING, Fate.CAPTURED)
OTHER = "not told apart"


class Group(StrEnum):
    """Whose losses are told apart: what isn't said to be of civilians stands with the military."""

    MILITARY = "military"
    CIVILIANS = "civilians"


class Loss(Struct, frozen=True):
    """All figures of one side for one group and fate: a row of the matrix; other fates count as one."""

    group: Group
    fate: Fate | None
    figures: tuple[Numbered, ...]

    @property
    def kind(self) -> str:
        """Return whose the losses are, as far as the source says."""
        said = {figure.category for _, figure in self.figures}
        if self.group is Group.CIVILIANS or said == {Category.MILITARY}:
            return self.group
        return "military, or not said" if Category.MILITARY in said else "not said whose"


def people_matrix(losses: Sequence[Numbered], desk: Desk) -> Iterator[Block]:
    """Yield a table for each side, then where the figures stand that are of no side."""
    for side in desk.sides.numbers:
        if ours := [pair for pair in losses if pair[1].side == side]:
            yield _table(side, ours, desk)
    others = [pair for pair in losses if desk.sides.known(pair[1].side) is None]
    if any(loss.provenance is Provenance.INFOBOX for _, loss in others):
        yield _table(None, others, desk)
    elif others:
        rows = row_links("C", (number for number, _ in others))
        yield Paragraph((Text("Figures without a side: "), *rows, Text(".")))


def _table(side: int | None, figures: Sequence[Numbered], desk: Desk) -> Table:
    losses = tuple(by_fate(figures))
    return Table(
        columns(2.6, 3.4, 3.9, 1.7),
        (header_row("Loss", "Infobox", "Text", "Agreement"),),
        (*(_row(loss, desk) for loss in losses), *(() if side is None else _gaps(losses))),
        (Text("Losses of people: "), *desk.tagger.text(desk.sides.whose(side))),
        "Each kind of loss with the figures of the infobox, those of the text, and whether they agree.",
    )


def by_fate(figures: Sequence[Numbered]) -> Iterator[Loss]:
    """Yield the figures of a side by whose losses they are and what became of them."""
    for group in Group:
        ours = [pair for pair in figures if _group(pair[1]) is group]
        for fate in (*ASKED, None):
            if found := tuple(pair for pair in ours if _asked(pair[1]) is fate):
                yield Loss(group, fate, found)


def _group(loss: Casualty) -> Group:
    return Group.CIVILIANS if loss.category is Category.CIVILIAN else Group.MILITARY


def _asked(loss: Casualty) -> Fate | None:
    return loss.fate if loss.fate in ASKED else None


def _row(loss: Loss, desk: Desk) -> Row:
    box, text = (
        [pair for pair in loss.figures if pair[1].provenance is provenance]
        for provenance in (Provenance.INFOBOX, Provenance.PROSE)
    )
    return Row(
        (
            _label(loss.fate or OTHER, loss.kind),
            figures_cell(box, what_is_counted, who_is_named, desk),
            figures_cell(text, what_is_counted, who_is_named, desk),
            _agreement(loss, desk),
        )
    )


def what_is_counted(loss: Casualty) -> str:
    """Return what a figure counts, with its fate where the row names none."""
    fate = "" if loss.fate in (*ASKED, Fate.UNSPECIFIED) else loss.fate
    return " ".join(filter(None, (loss.item, fate)))


def _agreement(loss: Loss, desk: Desk) -> Cell:
    figures = [figure for _, figure in loss.figures]
    entries = registered(figures, desk.register)
    see = (Text("see "), *row_links("E", entries)) if entries else ()
    return cell((Text(compared(figures)),), see)


def _gaps(losses: tuple[Loss, ...]) -> Iterator[Row]:
    """Yield rows of what the article says nothing of, which can only be said of a side."""
    stated = {loss.fate for loss in losses if loss.group is Group.MILITARY}
    if missing := [fate.value for fate in ASKED if fate not in stated]:
        yield _gap(", ".join(missing), Group.MILITARY.value)
    if not any(loss.group is Group.CIVILIANS for loss in losses):
        yield _gap("any loss", Group.CIVILIANS.value)


def _gap(missing: str, whose: str) -> Row:
    return Row((_label(missing, whose), cell(), cell(), cell((aside("in neither"),))))


def _label(fate: str, kind: str) -> Cell:
    return header_cell(Text(fate), LineBreak(), aside(kind))
