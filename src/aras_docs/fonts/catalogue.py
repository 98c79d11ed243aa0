"""The list of bundled faces, and their files."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.fonts.face import Face, SuppliedFace

FILES = Path(__file__).with_name("files")
MANIFEST = "manifest.json"


@cache
def faces() -> tuple[Face, ...]:
    """Return all bundled faces, text families first, companions after them."""
    return msgspec.json.decode((FILES / MANIFEST).read_bytes(), type=tuple[Face, ...])


@cache
def families() -> tuple[str, ...]:
    """Return the names of all bundled families, text families first, companions after them."""
    return tuple(dict.fromkeys(face.family for face in faces()))


@cache
def face(family: str, *, bold: bool = False, italic: bool = False) -> Face:
    """Return a family's face of that style, or the nearest that it has.

    Raises ConfigurationError for a family that isn't bundled.
    """
    candidates = [candidate for candidate in faces() if candidate.family == family]
    if not candidates:
        raise ConfigurationError(_unknown(family))
    return min(candidates, key=lambda candidate: (candidate.bold != bold) + (candidate.italic != italic))


def font_path(face: Face) -> Path:
    """Return where a bundled face's TrueType file lies on this machine."""
    return FILES / face.file


@cache
def font_data(face: Face) -> bytes:
    """Return the bytes of the face's TrueType file."""
    return face.data if isinstance(face, SuppliedFace) else font_path(face).read_bytes()


def _unknown(family: str) -> Diagnostic:
    message = f'no bundled font family is named "{family}"'
    return Diagnostic(Severity.ERROR, "font-unknown", message, hint=f"bundled: {', '.join(families())}")
