"""The faces of font files that a user supplied, as far as they have what no bundled face has."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.exporters.pdf.fonts.fontfile import DAMAGED, faces_in
from aras_docs.exporters.xml_text import strings
from aras_docs.fonts import design, face, families, font_runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aras_docs.exporters import SuppliedFile
    from aras_docs.exporters.pdf.fonts.fontfile import FontFile
    from aras_docs.exporters.reports import Reports
    from aras_docs.fonts import SuppliedFace

# Larger than any font but those of several CJK designs in one file.
LARGEST = 40 << 20
_HINT = "supply another font: Debian's fonts-noto-core and fonts-noto-cjk can be embedded"


def supplied_faces(
    files: Sequence[SuppliedFile], content: object, reports: Reports
) -> tuple[SuppliedFace, ...]:
    """Return the faces that have characters of a tree of Structs which no bundled face has.

    Each holds no more than that. Files are read one at a time; what is wrong with one is reported.
    """
    wanted = _lacking(content) if files else frozenset[str]()
    kept: list[SuppliedFace] = []
    refused: list[tuple[Diagnostic, frozenset[str]]] = []
    for file in files if wanted else ():
        for font in _opened(file, reports):
            _take(font, file, wanted, kept, refused)
    covered = {character for face in kept for character in wanted if face.has_glyphs(character)}
    for diagnostic, characters in refused:
        if characters - covered:
            reports.tell(diagnostic)
    return tuple(kept)


def _lacking(content: object) -> frozenset[str]:
    """Return the characters of all grapheme clusters that no bundled face covers."""
    main = face(families()[0])
    texts = (unicodedata.normalize("NFC", text) for text in strings(content) if not text.isascii())
    runs = (run for text in texts for run in font_runs(text, main))
    return frozenset(character for run in runs if run.face is None for character in run.text)


def _opened(file: SuppliedFile, reports: Reports) -> Iterable[FontFile]:
    if file.size > LARGEST:
        reports.tell(_unusable(file, f"it has more than {LARGEST >> 20} MiB"))
        return ()
    try:
        found = faces_in(file.read())
    except OSError as error:
        reports.tell(_unusable(file, f"it can't be read: {error.strerror or error}"))
        return ()
    if not any(font.characters for font in found):
        reports.tell(_unusable(file, f"{DAMAGED}, or no font at all"))
    return found


def _take(
    font: FontFile,
    file: SuppliedFile,
    wanted: frozenset[str],
    kept: list[SuppliedFace],
    refused: list[tuple[Diagnostic, frozenset[str]]],
) -> None:
    """Keep a font's face, unless those kept have all that it would add, or remember why it can't be kept."""
    mapped = font.characters & wanted
    drawn = font.draws(mapped)
    problem = font.problem or (None if drawn else "its glyphs have no outlines")
    candidate = None if problem or not mapped else font.face(drawn, file.name)
    if mapped and candidate is None:
        refused.append((_unusable(file, problem or DAMAGED), mapped))
    elif candidate and not any(_makes_needless(each, candidate, drawn) for each in kept):
        kept.append(candidate)


def _makes_needless(kept: SuppliedFace, candidate: SuppliedFace, drawn: frozenset[str]) -> bool:
    """Return whether a face of the same style has all of another's characters, and their design or more."""
    alike = (kept.bold, kept.italic) == (candidate.bold, candidate.italic)
    if not alike or not kept.has_glyphs("".join(drawn)):
        return False
    return design(kept) == design(candidate) or not candidate.covers(_text(kept))


def _text(face: SuppliedFace) -> str:
    return "".join(chr(code) for first, last in face.coverage for code in range(first, last + 1))


def _unusable(file: SuppliedFile, reason: str) -> Diagnostic:
    message = f"the font can't be used: {reason}"
    return Diagnostic(Severity.WARNING, "font-unusable", message, file.name, hint=_HINT)
