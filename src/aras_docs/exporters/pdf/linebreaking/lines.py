"""Text runs → lines: chooses how a paragraph is broken, and sets its words into the lines.

Where a text may break is decided in ``opportunities`` and ``hyphenation``, where it is best broken in
``fitting``.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.linebreaking.bidi import reads_from_right
from aras_docs.exporters.pdf.linebreaking.directions import directed_runs, ordered_lines
from aras_docs.exporters.pdf.linebreaking.fitting import TOLERANCE, Measured, Spacing, first_fit, total_fit
from aras_docs.exporters.pdf.linebreaking.opportunities import Break
from aras_docs.exporters.pdf.linebreaking.pieces import JUSTIFIED, set_line
from aras_docs.exporters.pdf.linebreaking.units import (
    hyphen_of,
    hyphenated,
    natural_width,
    shattered,
    units,
    unjoined,
)
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aras_docs.exporters.pdf.linebreaking.pieces import Line
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.linebreaking.units import Unit

__all__ = ["TOLERANCE", "lines", "natural_width"]

# Justified text is first tried without dividing words and with gaps of at most one and a half spaces; then
# with both divided words and gaps of 0.45 em in a Noto face; then with whatever gaps it takes.
_PLAIN, _DIVIDED, _DESPERATE = 1.0, 1.45, 3.0
# Lines shorter than this, in em, have too few gaps for justifying them (Bringhurst 2004, 2.1.2): some forty
# letters. A text beside something is set in one way, also where its lines are longer.
_NARROWEST_JUSTIFIED = 21.0
# Ragged lines are the better the less they lack, in em; they never divide a word that fits a line.
_RAGGED_STRETCH, _RAGGED_TOLERANCE = 4.0, 3.0
# Text this short, in lines, is broken as well by first fit.
_BRIEF = 4.0
# Nobody reads a paragraph of this many words, so it isn't worth the time and memory that the best ends take.
_MOST_UNITS = 20_000
# A last line should be longer than this, in em.
_SHORTEST_END = 2.0


def lines(runs: Iterable[Run], measures: float | Sequence[float], alignment: Alignment) -> tuple[Line, ...]:
    """Return runs as lines of at most ``measures`` points; a word that is wider breaks anywhere.

    Of several measures the first is that of the first line, and the last that of all lines that follow. Lines
    too short for justified text are set ragged.
    """
    widths = (measures,) if isinstance(measures, float | int) else tuple(measures)
    runs = tuple(runs)
    directed = any(reads_from_right(run.text) for run in runs)
    found: list[Line] = []
    for section in units(directed_runs(runs) if directed else runs):
        if alignment is Alignment.JUSTIFY and min(widths) < _NARROWEST_JUSTIFIED * _em(section):
            alignment = Alignment.LEFT
        left = widths[min(len(found), len(widths) - 1) :]
        parts, ends = _broken(section, left, alignment)
        edges = pairwise([0, *(end + 1 for end in ends)])
        lined = [
            (parts[start:end], left[min(index, len(left) - 1)]) for index, (start, end) in enumerate(edges)
        ]
        written = [set_line(line, measure, alignment) for line, measure in lined]
        found += ordered_lines(written, lined, alignment) if directed else written
    return tuple(found)


def _broken(
    section: list[Unit], measures: Sequence[float], alignment: Alignment
) -> tuple[list[Unit], list[int]]:
    """Return the units of a section, divided as far as needed, and those after which its lines end."""
    if _natural(section) <= measures[0] + TOLERANCE:
        return section, [len(section) - 1]
    section, fits = _fitted(section, min(measures) + TOLERANCE)
    text = _measured(section)
    if not fits or len(section) > _MOST_UNITS:
        return section, first_fit(text, measures)
    em = _em(section)
    if alignment is Alignment.JUSTIFY:
        return _justified(section, text, measures, em)
    if len(measures) == 1 and text.ends[-1] <= _BRIEF * measures[0]:
        return section, first_fit(text, measures)
    spacing = Spacing(line=_RAGGED_STRETCH * em, tolerance=_RAGGED_TOLERANCE, rescue=True)
    return section, total_fit(text, measures, spacing, _SHORTEST_END * em) or first_fit(text, measures)


def _justified(
    section: list[Unit], text: Measured, measures: Sequence[float], em: float
) -> tuple[list[Unit], list[int]]:
    short = _SHORTEST_END * em
    if ends := total_fit(text, measures, JUSTIFIED._replace(tolerance=_PLAIN), short):
        return section, ends
    parts = hyphenated(section)
    text = _measured(parts)
    if ends := total_fit(text, measures, JUSTIFIED._replace(tolerance=_DIVIDED), short):
        return parts, ends
    desperate = JUSTIFIED._replace(tolerance=_DESPERATE, rescue=True)
    return parts, total_fit(text, measures, desperate, short) or first_fit(text, measures)


def _em(section: Sequence[Unit]) -> float:
    return section[0].atoms[0].look.size if section[0].atoms else 0.0


def _natural(section: Sequence[Unit]) -> float:
    *others, last = section
    return last.width + sum([unit.width + (unit.space.width if unit.space else 0.0) for unit in others])


def _fitted(section: list[Unit], measure: float) -> tuple[list[Unit], bool]:
    """Return units of which none is wider than the measure, and whether no word had to be torn for that."""
    if all(unit.width <= measure for unit in section):
        return section, True
    for names in (False, True):
        section = hyphenated(section, wider=measure, names=names)
        if all(unit.width <= measure for unit in section):
            return section, True
    section = unjoined(section, measure)
    if all(unit.width <= measure for unit in section):
        return section, True
    return shattered(section, measure), False


def _measured(section: Sequence[Unit]) -> Measured:
    spaces = [unit.space.width if unit.space else 0.0 for unit in section]
    pairs = list(zip(section, spaces, strict=True))
    starts = list(accumulate([unit.width + space for unit, space in pairs], initial=0.0))
    gaps = list(accumulate([unit.gap + space for unit, space in pairs], initial=0.0))
    return Measured(
        starts,
        [start + unit.width + _hyphen_width(unit) for start, unit in zip(starts, section, strict=False)],
        gaps,
        [gap + unit.gap for gap, unit in zip(gaps, section, strict=False)],
        [unit.after is Break.HYPHEN or unit.after is Break.HINGE for unit in section],
    )


def _hyphen_width(unit: Unit) -> float:
    return hyphen_of(unit).width if unit.after is Break.HYPHEN else 0.0
