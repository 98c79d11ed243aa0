"""The faces of named font files, and of the system's, as far as they have what no bundled face has."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.exporters.pdf.fonts.fontfile import DAMAGED, faces_in
from aras_docs.exporters.xml_text import strings
from aras_docs.fonts import design, face, families, font_runs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.exporters import Options, SuppliedFile
    from aras_docs.exporters.pdf.fonts.fontfile import FontFile
    from aras_docs.exporters.reports import Reports
    from aras_docs.fonts import SuppliedFace

# Larger than any font but those of several CJK designs in one file.
LARGEST = 40 << 20
_HINT = "supply another font: Debian's fonts-noto-core and fonts-noto-cjk can be embedded"


def supplied_faces(options: Options, content: object, reports: Reports) -> tuple[SuppliedFace, ...]:
    """Return the faces that have characters of a tree of Structs which no bundled face has.

    Each holds no more than that. Files are read one at a time; what is wrong with one is reported. The system
    is asked only for what the named files lack; raises ConfigurationError where it can't be.
    """
    named, ask = options.files.get("font-path", ()), options.flag("system-fonts")
    choice = _Choice(_lacking(content) if named or ask else frozenset(), reports)
    choice.add(named)
    if ask and (lacking := choice.lacking()):
        before = len(choice.kept)
        choice.add(options.fonts_with(lacking))
        _tell_of(choice.kept[before:], reports)
    for diagnostic, characters in choice.refused:
        if characters & choice.lacking():
            reports.tell(diagnostic)
    return tuple(choice.kept)


class _Choice(Struct):
    """The faces kept so far for the characters wanted, and those that can't be kept, with what they have."""

    wanted: frozenset[str]
    reports: Reports
    kept: list[SuppliedFace] = field(default_factory=list["SuppliedFace"])
    refused: list[tuple[Diagnostic, frozenset[str]]] = field(
        default_factory=list["tuple[Diagnostic, frozenset[str]]"]
    )

    def lacking(self) -> frozenset[str]:
        """Return the characters that no face kept has."""
        return frozenset(char for char in self.wanted if not any(face.has_glyphs(char) for face in self.kept))

    def add(self, files: Iterable[SuppliedFile]) -> None:
        """Take what is useful of files, none of which is read where nothing is wanted."""
        for file in files if self.wanted else ():
            for font in _opened(file, self.reports):
                self._take(font, file)

    def _take(self, font: FontFile, file: SuppliedFile) -> None:
        """Keep a font's face, unless those kept have all that it would add, or remember why it can't be."""
        mapped = font.characters & self.wanted
        drawn = font.draws(mapped)
        problem = font.problem or (None if drawn else "its glyphs have no outlines")
        candidate = None if problem or not mapped else font.face(drawn, file.name)
        if mapped and candidate is None:
            self.refused.append((_unusable(file, problem or DAMAGED), mapped))
        elif candidate and not any(_makes_needless(each, candidate, drawn) for each in self.kept):
            self.kept.append(candidate)


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


def _makes_needless(kept: SuppliedFace, candidate: SuppliedFace, drawn: frozenset[str]) -> bool:
    """Return whether a face of the same style has all of another's characters, and their design or more."""
    alike = (kept.bold, kept.italic) == (candidate.bold, candidate.italic)
    if not alike or not kept.has_glyphs("".join(drawn)):
        return False
    return design(kept) == design(candidate) or not candidate.covers(_text(kept))


def _text(face: SuppliedFace) -> str:
    return "".join(chr(code) for first, last in face.coverage for code in range(first, last + 1))


def _tell_of(faces: Iterable[SuppliedFace], reports: Reports) -> None:
    """Tell which files of the system were taken, since another machine may have others."""
    if files := ", ".join(dict.fromkeys(face.file for face in faces)):
        message = f"what no bundled font has is set in fonts of this system: {files}"
        hint = "give them to --font-path for the same file on any machine"
        reports.tell(Diagnostic(Severity.NOTE, "font-found", message, hint=hint))


def _unusable(file: SuppliedFile, reason: str) -> Diagnostic:
    message = f"the font can't be used: {reason}"
    return Diagnostic(Severity.WARNING, "font-unusable", message, file.name, hint=_HINT)
