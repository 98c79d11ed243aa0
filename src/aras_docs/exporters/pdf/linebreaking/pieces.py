"""Units → a line: its words in pieces of one look, its gaps stretched or shrunk to fill the measure."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.exporters.pdf.fonts.shaping import Shaped, space
from aras_docs.exporters.pdf.linebreaking.fitting import Spacing
from aras_docs.exporters.pdf.linebreaking.opportunities import Break
from aras_docs.exporters.pdf.linebreaking.units import Atom, atom_of, hyphen_of, space_in, word_of
from aras_docs.nodes import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.linebreaking.runs import Look
    from aras_docs.exporters.pdf.linebreaking.units import Unit

# Spaces stretch by a half and shrink by a third, as TeX's do; letters by so little that nobody sees it, two
# hundredths at most (Thành, Micro-typographic extensions to the TeX typesetting system, 2000).
JUSTIFIED = Spacing(stretch=1 / 2, shrink=1 / 3, letters=0.014)
_WIDEST_LETTERS = 0.02
# No gap becomes wider by more than one and a half spaces: it would be a hole in the page.
_MOST_STRETCHED = 1.5


class Piece(Struct, frozen=True):
    """Words and spaces of one look in a line, from left to right, ``x`` points from the measure's left end.

    All is drawn ``scale`` times as wide as it is, and then ``stretch`` points are added to each gap; a space
    that hangs over the line's end isn't in ``width``.
    """

    x: float
    width: float
    look: Look
    words: tuple[Shaped, ...]
    stretch: float
    scale: float = 1.0

    @property
    def text(self) -> str:
        """Return the characters in the order in which they are read."""
        words = self.words[::-1] if self.look.level % 2 else self.words
        return "".join([word.text for word in words])


# In the order in which the pieces are read.
Line = tuple[Piece, ...]
_LOOK = attrgetter("look")


def set_line(units: Sequence[Unit], measure: float, alignment: Alignment) -> Line:
    """Return units as a line; at its end a space hangs over, or a hyphen divides a word."""
    atoms = _atoms(units)
    slack = measure - sum([atom.width for atom in atoms])
    justified = alignment is Alignment.JUSTIFY and (units[-1].after is not Break.FORCED or slack < 0)
    scale, factor = _justification(atoms, slack) if justified else (1.0, 0.0)
    x = {Alignment.RIGHT: slack, Alignment.CENTER: slack / 2}.get(alignment, 0.0)
    pieces = [*_pieces(atoms, x, scale, factor)]
    if units[-1].space:
        pieces.append(_hung(pieces.pop()))
    return tuple(pieces)


def _atoms(units: Sequence[Unit]) -> list[Atom]:
    """Return what the line shows: words with spaces between them, parts of a word joined again."""
    atoms: list[Atom] = []
    for index, unit in enumerate(units):
        if index:
            _continue(atoms, units[index - 1], unit)
        else:
            atoms += unit.atoms
    if units[-1].after is Break.HYPHEN:
        atoms.append(hyphen_of(units[-1]))
    return atoms


def _continue(atoms: list[Atom], before: Unit, unit: Unit) -> None:
    first, *others = unit.atoms
    if before.after is Break.HYPHEN and atoms[-1].look == first.look:
        look = first.look
        first = atom_of(word_of(atoms.pop().shaped.text + first.shaped.text, look), look)
    elif before.space:
        atoms.append(before.space)
    atoms += (first, *others)


def _justification(atoms: Sequence[Atom], slack: float) -> tuple[float, float]:
    """Return how wide all is drawn, and by what part of itself each gap is changed on top of that.

    A line that would be torn apart is left as it is.
    """
    gaps = sum([atom.gap for atom in atoms])
    if not gaps:
        return 1.0, 0.0
    width = sum([atom.width for atom in atoms])
    letters = (width - gaps) * JUSTIFIED.letters
    ratio = slack / (gaps * (JUSTIFIED.stretch if slack > 0 else JUSTIFIED.shrink) + letters)
    widened = min(max(ratio * JUSTIFIED.letters, -_WIDEST_LETTERS), _WIDEST_LETTERS)
    scale = round(1 + widened, 3)
    factor = (slack - (scale - 1) * width) / gaps
    return (scale, factor) if -1 < factor <= _MOST_STRETCHED else (1.0, 0.0)


def _pieces(atoms: Iterable[Atom], x: float, scale: float, factor: float) -> Iterator[Piece]:
    for look, group in groupby(atoms, key=_LOOK):
        members = list(group)
        width = sum([atom.width * scale + atom.gap * factor for atom in members])
        stretch = space_in(look).width * factor if factor else 0.0
        yield Piece(x, width, look, tuple([atom.shaped for atom in members]), stretch, scale)
        x += width


def _hung(last: Piece) -> Piece:
    """Return the last piece with the space that reads on to the next line, as assistive software does."""
    words = (*last.words, space(last.look.face))
    return Piece(last.x, last.width, last.look, words, last.stretch, last.scale)
