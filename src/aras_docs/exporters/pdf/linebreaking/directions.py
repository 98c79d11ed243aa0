"""Text that is written from right to left: its level before lines are broken, its place afterwards.

What is broken into lines stands in the order in which it is read. Then each line is put into the order in
which it is seen (Unicode Standard Annex 9, section 3.4).
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.exporters.pdf.fonts.shaping import space
from aras_docs.exporters.pdf.linebreaking.bidi import base_level, levels, visual_order
from aras_docs.exporters.pdf.linebreaking.runs import NEW_LINE, Run
from aras_docs.exporters.pdf.linebreaking.units import space_in
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.linebreaking.pieces import Line, Piece
    from aras_docs.exporters.pdf.linebreaking.units import Unit

# What the text around it takes a run for that has a direction of its own.
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"


def directed_runs(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs divided where the direction changes, each with its level."""
    for ends_line, group in groupby(runs, key=lambda run: run.text == NEW_LINE):
        paragraph = list(group)
        yield from paragraph if ends_line else _directed(paragraph)


def ordered_lines(
    written: Sequence[Line], units: Sequence[tuple[Sequence[Unit], float]], alignment: Alignment
) -> list[Line]:
    """Return a paragraph's lines in visual order, each set of units within a measure.

    A paragraph that begins with a word from right to left begins its lines at the right; a single line, as a
    name in a cell is, stays where those around it begin.
    """
    base = min((atom.look.level for line, _ in units for unit in line for atom in unit.atoms), default=0) % 2
    flush = base and len(written) > 1 and alignment in {Alignment.LEFT, Alignment.JUSTIFY}
    return [
        _ordered(line, base, measure if flush else None, hangs=parts[-1].space is not None)
        for line, (parts, measure) in zip(written, units, strict=True)
    ]


def _directed(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs of a paragraph with their levels."""
    text = "".join(_OBJECT if _is_apart(run) else run.text for run in runs)
    found = iter(levels(text, base_level(text)))
    for run in runs:
        if _is_apart(run):
            level = next(found)
            yield _at(run.text, run, level + level % 2)
        else:
            pairs = zip(run.text, found, strict=False)
            for level, group in groupby(pairs, key=lambda pair: pair[1]):
                yield _at("".join(character for character, _ in group), run, level)


def _is_apart(run: Run) -> bool:
    """Return whether a run is no part of its sentence: the number of a note or a page."""
    return bool(run.look.rise or run.look.page)


def _at(text: str, run: Run, level: int) -> Run:
    return Run(text, replace(run.look, level=level) if level else run.look)


def _ordered(line: Line, base: int, right: float | None, *, hangs: bool) -> Line:
    """Return a line with its pieces where they are seen, flush with an end of the measure if one is given."""
    pieces = [*line[:-1], _without_space(line[-1])] if hangs else line
    width = sum(piece.width for piece in pieces)
    left = right - width if right is not None else line[0].x if line else 0.0
    placed = _placed(pieces, left)
    if not hangs:
        return tuple(placed)
    blank = space_in(line[-1].look)
    x = left - blank.width if base else left + width
    hung = replace(line[-1], x=x, width=0, words=(space(line[-1].look.face),))
    return (*placed, hung)


def _without_space(last: Piece) -> Piece:
    """Return a line's last piece without the space that hangs over the end."""
    return replace(last, words=last.words[:-1])


def _placed(pieces: Sequence[Piece], x: float) -> list[Piece]:
    placed: dict[int, Piece] = {}
    for index in visual_order([piece.look.level for piece in pieces]):
        piece = pieces[index]
        words = piece.words[::-1] if piece.look.level % 2 else piece.words
        placed[index] = replace(piece, x=x, words=words)
        x += piece.width
    return [placed[index] for index in sorted(placed)]
