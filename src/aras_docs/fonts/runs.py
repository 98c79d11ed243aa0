"""Which face sets which part of a text: the one asked for where it can, a companion where it can't."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from msgspec import Struct

from aras_docs.fonts.catalogue import face as face_of
from aras_docs.fonts.face import Face, SuppliedFace
from aras_docs.fonts.invisible import is_invisible

# A family with the companion of its design; what no design covers may be a sign.
_DESIGNS = (("Noto Serif", "Noto Serif Armenian"), ("Noto Sans", "Noto Sans Armenian"))
_SIGNS = "Noto Sans Math"


class FontRun(Struct, frozen=True):
    """Consecutive characters that one face sets; ``face`` is None where no face can."""

    text: str
    face: Face | None


def clusters(text: str) -> tuple[str, ...]:
    """Return the extended grapheme clusters of a text (Unicode Standard Annex 29), which join to it."""
    import regex  # noqa: PLC0415 (25 ms that a text covered by its own face never needs)

    return tuple(regex.findall(r"\X", text))


def font_runs(text: str, face: Face, supplied: tuple[Face, ...] = ()) -> tuple[FontRun, ...]:
    """Return a text as runs of one face each, whose texts join to it; a cluster is never divided.

    A companion has the weight of ``face``, and its slant where there is one; what no bundled face covers is
    set in that of the ``supplied`` ones which is most like ``face``. Invisible characters stay in the run
    before them, except white space that its face has no glyph for.
    """
    if face.covers(text):
        return (FontRun(text, face),) if text else ()
    chosen = _choose(clusters(text), face, supplied)
    runs = groupby(chosen, key=lambda pair: pair[1])
    return tuple(FontRun("".join(cluster for cluster, _ in run), setter) for setter, run in runs)


def _choose(parts: tuple[str, ...], face: Face, supplied: tuple[Face, ...]) -> list[tuple[str, Face | None]]:
    chosen: list[tuple[str, Face | None]] = []
    previous: Face | None = None
    for part in parts:
        if previous is None or not _stays(part, previous):
            previous = _next(_first_covering(part, face, supplied), part, previous)
        chosen.append((part, previous))
    return chosen


def _next(found: Face | None, cluster: str, previous: Face | None) -> Face | None:
    """Return the face found, but of supplied ones the one before: its word may end with what many have."""
    match found, previous:
        case SuppliedFace(), SuppliedFace() if previous.covers(cluster):
            return previous
        case _:
            return found


def _stays(cluster: str, face: Face) -> bool:
    return is_invisible(cluster) and (face.has_glyphs(cluster) or not cluster.isspace())


@lru_cache(maxsize=4096)  # a text has few different characters
def _first_covering(cluster: str, face: Face, supplied: tuple[Face, ...]) -> Face | None:
    candidates = _fallbacks(face, supplied)
    return next((candidate for candidate in candidates if candidate.covers(cluster)), None)


@lru_cache(maxsize=64)  # a stylesheet has eight faces
def _fallbacks(face: Face, supplied: tuple[Face, ...]) -> tuple[Face, ...]:
    """Return the faces to try: this one, its own design's, the other design's, the signs, the supplied."""
    designs = sorted(_DESIGNS, key=lambda design: face.family not in design)
    names = [name for design in designs for name in design if name != face.family]
    others = (face_of(name, bold=face.bold, italic=face.italic) for name in (*names, _SIGNS))
    return (face, *dict.fromkeys(others), *sorted(supplied, key=lambda other: _unlike(other, face)))


def _unlike(other: Face, face: Face) -> tuple[int, bool]:
    """Return how little a face has of the style of another, and whether it is of another design."""
    return (other.bold != face.bold) + (other.italic != face.italic), design(other) != design(face)


def design(face: Face) -> str | None:
    """Return the bundled family to whose design a face belongs by its name, or None."""
    return next((name for name, _ in _DESIGNS if face.family.startswith(name)), None)
