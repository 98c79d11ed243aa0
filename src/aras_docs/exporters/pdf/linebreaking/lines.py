"""Text runs → lines: where a text may break, and which words share a line of a given width.

Greedy, first fit; an optimal breaker would take the place of ``_wrapped`` and leave the rest as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.faces import width
from aras_docs.exporters.pdf.paragraphs.runs import NEW_LINE, Look, Run
from aras_docs.fonts import clusters
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Sums of lengths differ from their parts by rounding; a hundredth of a point is invisible.
TOLERANCE = 0.01
# A line may end at a space and after a hyphen, dash or slash between words (Unicode Annex 14: HY, BA, SY),
# but not within a number, nor at an address's "://".
_UNITS = re.compile(r"(?P<space> )|(?P<hinge>[^ ]*?(?<=\w)[-‐–—/](?=[^\W\d_]))|(?P<rest>[^ ]+)")
# Justifying stretches no gap by more than this many em: a wider one is a hole in the page.
_WIDEST_STRETCH = 0.4


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one look in a line, ``x`` points from the left end of the measure."""

    x: float
    width: float
    text: str
    look: Look


Line = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Atom:
    text: str
    width: float
    look: Look


@dataclass(slots=True)
class _Word:
    """What no line end divides, with the space after it, which may hang over the line's end."""

    atoms: list[_Atom] = field(default_factory=list[_Atom])
    width: float = 0
    space: _Atom | None = None
    ends_line: bool = False

    def add(self, atom: _Atom) -> None:
        self.atoms.append(atom)
        self.width += atom.width

    @property
    def advance(self) -> float:
        return self.width + (self.space.width if self.space else 0)

    @property
    def parts(self) -> list[_Atom]:
        return [*self.atoms, self.space] if self.space else self.atoms


def lines(runs: Iterable[Run], measure: float, alignment: Alignment) -> tuple[Line, ...]:
    """Return runs as lines of at most ``measure`` points; a word that is wider breaks anywhere."""
    words = (part for word in _words(runs) for part in _divided(word, measure))
    wrapped = list(_wrapped(words, measure))
    if wrapped:
        wrapped[-1][-1].ends_line = True
    return tuple(_line(line, measure, alignment) for line in wrapped)


def natural_width(runs: Iterable[Run]) -> float:
    """Return the width in points of runs set on one line."""
    return sum(width(run.text, run.look.font, run.look.size) for run in runs)


def _words(runs: Iterable[Run]) -> Iterator[_Word]:
    word = _Word()
    for run in runs:
        if run.text == NEW_LINE:
            word.ends_line = True
            yield word
            word = _Word()
            continue
        for unit in _UNITS.finditer(run.text):
            atom = _atom(unit[0], run.look)
            if unit.lastgroup == "space":
                word.space = atom
            else:
                word.add(atom)
            if unit.lastgroup != "rest":
                yield word
                word = _Word()
    if word.atoms:
        yield word


def _atom(text: str, look: Look) -> _Atom:
    return _Atom(text, width(text, look.font, look.size), look)


def _divided(word: _Word, measure: float) -> Iterator[_Word]:
    """Yield the word, or its grapheme clusters as words of their own where it is wider than a line."""
    if word.width <= measure:
        yield word
        return
    atoms = [_atom(cluster, atom.look) for atom in word.atoms for cluster in clusters(atom.text)]
    for atom in atoms[:-1]:
        yield _Word([atom], atom.width)
    yield _Word([atoms[-1]], atoms[-1].width, word.space, word.ends_line)


def _wrapped(words: Iterable[_Word], measure: float) -> Iterator[list[_Word]]:
    line: list[_Word] = []
    used = 0.0
    for word in words:
        if line and used + word.width > measure + TOLERANCE:
            yield line
            line, used = [], 0.0
        line.append(word)
        used += word.advance
        if word.ends_line:
            yield line
            line, used = [], 0.0
    if line:
        yield line


def _line(words: Sequence[_Word], measure: float, alignment: Alignment) -> Line:
    slack = measure - sum(word.advance for word in words[:-1]) - words[-1].width
    stretch = _stretch(words, slack) if alignment is Alignment.JUSTIFY else 0
    start = {Alignment.RIGHT: slack, Alignment.CENTER: slack / 2}.get(alignment, 0.0)
    return tuple(_pieces(words, start, stretch))


def _stretch(words: Sequence[_Word], slack: float) -> float:
    """Return by how many points to widen each gap: not at all on a line that would be torn apart."""
    gaps = sum(1 for word in words[:-1] if word.space)
    if words[-1].ends_line or not gaps:
        return 0
    stretch = slack / gaps
    return stretch if stretch <= _WIDEST_STRETCH * words[0].parts[0].look.size else 0


def _pieces(words: Sequence[_Word], x: float, stretch: float) -> Iterator[Piece]:
    """Yield atoms of one look joined into pieces, a new one after every stretched gap."""
    placed = [(atom, index if stretch else 0) for index, word in enumerate(words) for atom in word.parts]
    for _, group in groupby(placed, key=lambda pair: (pair[1], pair[0].look)):
        atoms = [atom for atom, _ in group]
        advance = sum(atom.width for atom in atoms)
        yield Piece(x, advance, "".join(atom.text for atom in atoms), atoms[0].look)
        x += advance + (stretch if atoms[-1].text == " " else 0)
