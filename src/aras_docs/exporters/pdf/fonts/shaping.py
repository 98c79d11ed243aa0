"""Text → glyphs: what HarfBuzz makes of a word, each glyph with the characters it stands for."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.exporters.pdf.fonts.harfbuzz import nominal_glyph, shape
from aras_docs.fonts import Face, is_invisible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.exporters.pdf.fonts.harfbuzz import Placed

# What justification widens.
GAPS = frozenset(" \N{NO-BREAK SPACE}")
_SPACE = " "
# Marks stacked higher or lower than this, in 1/1000 em, as no writing has them, would run off the page.
_FURTHEST = 2000.0
_HYPHENS = ("\N{HYPHEN}", "-")
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# A default-ignorable character: HarfBuzz removes it.
_NOTHING = "\N{WORD JOINER}"


class Glyph(NamedTuple):
    """A glyph of a face, lengths in 1/1000 em; ``text`` is what it stands for.

    Where several glyphs share characters that can't be divided among them, the first has all the text and
    the others have none.
    """

    id: int
    advance: float
    x: float
    y: float
    text: str


class Shaped(Struct, frozen=True, eq=False):  # compared for every word painted: by identity it is quickest
    """Text as glyphs of one face, in visual order; ``width`` is the sum of their advances in 1/1000 em.

    ``gaps`` counts the glyphs that justification widens. What is set ``backwards`` reads from right to left.
    """

    face: Face
    glyphs: tuple[Glyph, ...]
    width: float
    text: str
    gaps: int = 0
    backwards: bool = False


@lru_cache(maxsize=1 << 14)  # most words come again
def shaped(text: str, face: Face, language: str | None = None, level: int = 0) -> Shaped:
    """Return a text of one direction as glyphs, with what is usual in a language (BCP 47).

    The face must cover it; white space that has no glyph is set as a space. At an odd level (Unicode
    Standard Annex 9) text is set from right to left.
    """
    backwards = level % 2 == 1
    placed = shape(_drawable(text, face), face, language, backwards=backwards)
    glyphs = tuple(_glyphs(placed, text, face))
    width = sum([glyph.advance for glyph in glyphs])
    gaps = 0 if GAPS.isdisjoint(text) else sum(glyph.text in GAPS for glyph in glyphs)
    return Shaped(face, glyphs, width, text, gaps, backwards)


def is_cut(word: Shaped) -> bool:
    """Return whether marks of a word would stand further from its line than they are drawn."""
    return any(abs(glyph.y) >= _FURTHEST for glyph in word.glyphs)


def forget() -> None:
    """Let go of all words shaped so far: of a long document they take several megabytes."""
    shaped.cache_clear()
    _glyph.cache_clear()


@cache
def space(face: Face) -> Shaped:
    """Return a space."""
    return shaped(_SPACE, face)


@cache
def hyphen(face: Face) -> Shaped:
    """Return the hyphen of a divided word at a line's end, whose text is a soft hyphen."""
    character = next(filter(face.has_glyphs, _HYPHENS), _HYPHENS[-1])
    visible = shaped(character, face)
    glyphs = tuple(glyph._replace(text=_SOFT_HYPHEN) for glyph in visible.glyphs)
    return replace(visible, glyphs=glyphs, text=_SOFT_HYPHEN)


def _drawable(text: str, face: Face) -> str:
    """Return as many characters, those that leave no mark and have no glyph as a space or nothing."""
    if face.has_glyphs(text):
        return text
    return "".join(c if face.has_glyphs(c) or not is_invisible(c) else _stand_in(c) for c in text)


def _stand_in(character: str) -> str:
    return _SPACE if character.isspace() else _NOTHING


def _glyphs(placed: Sequence[Placed], text: str, face: Face) -> list[Glyph]:
    clusters = [cluster for _, cluster, *_ in placed]
    # Nearly always: one glyph for each character, in their order.
    parts = text if clusters == list(range(len(text))) else _parts(placed, text, face)
    return [
        _glyph(number, advance, x, y, part)
        for (number, _, advance, x, y), part in zip(placed, parts, strict=True)
    ]


@lru_cache(maxsize=1 << 13)  # one for all that are alike: a long text has hundreds of thousands
def _glyph(number: int, advance: float, x: float, y: float, text: str) -> Glyph:
    return Glyph(number, advance, x, min(max(y, -_FURTHEST), _FURTHEST), text)


def _parts(placed: Sequence[Placed], text: str, face: Face) -> Iterator[str]:
    """Yield the text of each glyph."""
    starts = sorted({cluster for _, cluster, *_ in placed})
    ends = dict(pairwise([*starts, len(text)]))
    for start, group in groupby(placed, key=itemgetter(1)):
        yield from _divided(text[start : ends[start]], [number for number, *_ in group], face)


def _divided(text: str, glyphs: Sequence[int], face: Face) -> Sequence[str]:
    """Return the text of each glyph of a cluster: its own character where they correspond, or all first."""
    if len(glyphs) > 1 and [nominal_glyph(character, face) for character in text] == glyphs:
        return text
    return (text, *[""] * (len(glyphs) - 1))
