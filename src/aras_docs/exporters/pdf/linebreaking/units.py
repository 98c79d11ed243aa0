"""Runs → units: what no line end divides, shaped and measured, with what may come after it."""

from __future__ import annotations

import re
from functools import partial
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.pdf.fonts.shaping import Shaped, hyphen, shaped, space
from aras_docs.exporters.pdf.linebreaking.hyphenation import divisions
from aras_docs.exporters.pdf.linebreaking.opportunities import Break, broken
from aras_docs.exporters.pdf.linebreaking.runs import NEW_LINE, Look
from aras_docs.fonts import clusters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.linebreaking.runs import Run


# Where what no line end should divide is divided rather than between letters: after no-break spaces, and
# after what joins the parts of names, numbers and addresses.
_JOINTS = re.compile(r"(?<=[\u00a0\u202f\-‐‑–—/\\_.,:;|@&=?+])(?=\w)")


class Atom(Struct, frozen=True):
    """A word or a part of one in one look: its width in points, and what of that justification may change."""

    shaped: Shaped
    look: Look
    width: float
    gap: float


class Unit(Struct, eq=False):
    """Atoms that stay together; ``width`` and ``gap`` are their sums, ``after`` what a line may end with.

    ``space`` is the space after it, if there is one.
    """

    atoms: list[Atom] = field(default_factory=list[Atom])
    width: float = 0.0
    gap: float = 0.0
    after: Break = Break.NEVER
    space: Atom | None = None

    def add(self, atom: Atom) -> None:
        """Append an atom."""
        self.atoms.append(atom)
        self.width += atom.width
        self.gap += atom.gap


def units(runs: Iterable[Run]) -> Iterator[list[Unit]]:
    """Yield the units of runs, those up to each line break in a list of their own."""
    section: list[Unit] = []
    unit = Unit()
    for run in runs:
        look = run.look
        blank = space_in(look)
        if run.text == NEW_LINE:
            yield _ended(section, unit, blank)
            section, unit = [], Unit()
            continue
        for text, after in broken(run.text):
            if text:
                unit.add(atom_of(word_of(text, look), look))
            if after is not Break.NEVER:
                unit = _closed(section, unit, after, blank)
    if section or unit.atoms:
        yield _ended(section, unit)


def natural_width(runs: Sequence[Run]) -> float:
    """Return the width in points of runs set on one line."""
    texts = [(text, run.look) for run in runs for text in run.text.split(" ")]
    words = sum([shaped(text, look.face, look.language).width * look.size for text, look in texts if text])
    return words / 1000 + sum([run.text.count(" ") * space_in(run.look).width for run in runs])


def word_of(text: str, look: Look) -> Shaped:
    """Return a text shaped as a look asks for."""
    return shaped(text, look.face, look.language, look.level)


def atom_of(word: Shaped, look: Look) -> Atom:
    """Return a shaped word in a look."""
    width = word.width * look.size / 1000
    return Atom(word, look, width, word.gaps * space_in(look).width if word.gaps else 0.0)


def space_in(look: Look) -> Atom:
    """Return a space in a look, all of which justification may change."""
    word = space(look.face)
    width = word.width * look.size / 1000
    return Atom(word, look, width, width)


def hyphen_of(unit: Unit) -> Atom:
    """Return the hyphen that divides a word after a unit."""
    look = unit.atoms[-1].look
    return atom_of(hyphen(look.face), look)


def hyphenated(section: Iterable[Unit], wider: float = 0, *, names: bool = False) -> list[Unit]:
    """Return the units with words of more than some width divided wherever their language allows it.

    The parts of a compound with a hyphen aren't divided again, nor are words with capitals, which may be
    ``names``; if need be both are.
    """
    divided: list[Unit] = []
    before = Break.SPACE
    for unit in section:
        compound = not names and (before is Break.HINGE or unit.after is Break.HINGE)
        before = unit.after
        divided += [unit] if compound or unit.width <= wider else _hyphenated(unit, names=names)
    return divided


def unjoined(section: Iterable[Unit], measure: float) -> list[Unit]:
    """Return the units with those that are wider than the measure divided at their joints."""
    return [
        part
        for unit in section
        for part in (_parts(unit, _at_joints, Break.NOTHING) if unit.width > measure else (unit,))
    ]


def shattered(section: Sequence[Unit], measure: float) -> list[Unit]:
    """Return the units with those that are wider than the measure as single grapheme clusters."""
    return list(chain.from_iterable(_clusters(unit) if unit.width > measure else (unit,) for unit in section))


def _closed(section: list[Unit], unit: Unit, after: Break, blank: Atom) -> Unit:
    """Put a unit into its section and return the next; a space alone goes with the unit before it."""
    if not unit.atoms:
        if after is not Break.SPACE or not section:
            return unit
        unit = section.pop()
    unit.after = after
    unit.space = blank if after is Break.SPACE else None
    section.append(unit)
    return Unit()


def _ended(section: list[Unit], unit: Unit, blank: Atom | None = None) -> list[Unit]:
    """Return a section with its last unit, at which a line ends in any case."""
    if unit.atoms or not section:
        section.append(unit)
    section[-1].after = Break.FORCED
    section[-1].space = blank if section[-1].atoms else None
    return section


def _hyphenated(unit: Unit, *, names: bool) -> list[Unit]:
    """Return a unit as parts that a hyphen may end, if one word in one look is all its letters."""
    if sum(any(map(str.isalpha, atom.shaped.text)) for atom in unit.atoms) != 1:
        return [unit]
    return _parts(unit, partial(_divided, names=names), Break.HYPHEN)


def _parts(unit: Unit, divided: Callable[[Atom], list[Atom]], after: Break) -> list[Unit]:
    """Return a unit as parts that end where its atoms are divided."""
    parts = [Unit()]
    for atom in unit.atoms:
        first, *others = divided(atom)
        parts[-1].add(first)
        for other in others:
            parts[-1].after = after
            parts.append(Unit())
            parts[-1].add(other)
    parts[-1].after, parts[-1].space = unit.after, unit.space
    return parts


def _divided(atom: Atom, *, names: bool) -> list[Atom]:
    word, look = atom.shaped.text, atom.look
    small = word.lower()
    # Of some letters the small ones are two.
    known = small if names and len(small) == len(word) else word
    points = divisions(known, look.language) if look.language else ()
    if not points:
        return [atom]
    texts = [word[start:end] for start, end in pairwise((0, *points, len(word)))]
    return [atom_of(word_of(text, look), look) for text in texts]


def _at_joints(atom: Atom) -> list[Atom]:
    return [atom_of(word_of(text, atom.look), atom.look) for text in _JOINTS.split(atom.shaped.text)]


def _clusters(unit: Unit) -> Iterator[Unit]:
    atoms = [
        atom_of(word_of(cluster, atom.look), atom.look)
        for atom in unit.atoms
        for cluster in clusters(atom.shaped.text)
    ]
    for index, atom in enumerate(atoms, 1):
        single = Unit(after=Break.NOTHING) if index < len(atoms) else Unit(after=unit.after, space=unit.space)
        single.add(atom)
        yield single
