"""Figures of losses in a cell: each in its source's words, with who gives it and its row of annex C."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.crossing import row_links
from aras_docs.composition.losses import figure_words, lone_words
from aras_docs.composition.phrases import aside, cell
from aras_docs.nodes import Strong, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.losses import Numbered
    from aras_docs.facts import Casualty
    from aras_docs.nodes import Cell, Inline

# Figures beyond these are named by their rows alone, so that a row of the matrix stays one.
MOST_IN_WORDS = 4
# The figure, what it counts, who gives it.
Said = tuple[str, str, str]


def figures_cell(
    losses: Sequence[Numbered],
    what: Callable[[Casualty], str],
    who: Callable[[Casualty], str],
    desk: Desk,
) -> Cell:
    """Return a cell of figures, alike ones once and none added up; without any it says "not stated"."""
    said: dict[Said, list[int]] = {}
    for number, loss in losses:
        words = what(loss)
        figure = figure_words(loss) if words else lone_words(loss)
        said.setdefault((figure, words, who(loss)), []).append(number)
    lines = [_line(each, numbers, desk) for each, numbers in said.items()]
    if len(lines) <= MOST_IN_WORDS + 1:
        return cell(*lines)
    left = [number for numbers in [*said.values()][MOST_IN_WORDS:] for number in numbers]
    more = (aside(f"and {len(lines) - MOST_IN_WORDS} more: "), *row_links("C", left))
    return cell(*lines[:MOST_IN_WORDS], more)


def _line(said: Said, numbers: list[int], desk: Desk) -> tuple[Inline, ...]:
    figure, what, who = said
    words = (Text(" "), *desk.tagger.text(what)) if what else ()
    source = (Text(" "), aside(who)) if who else ()
    return (Strong((Text(figure),)), *words, *source, Text(" ("), *row_links("C", numbers), Text(")"))
