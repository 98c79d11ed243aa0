"""What went wrong where: a code, a message, a place in the source and a hint."""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")


class Severity(StrEnum):
    """How bad it is: a note informs, a warning may need attention, an error spoilt something."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Position(Struct, frozen=True, order=True):
    """A place in a text file, both numbers counted from 1, the column in characters."""

    line: int
    column: int


class Diagnostic(Struct, frozen=True):
    """One finding; ``code`` names its kind in kebab case and never changes once published."""

    severity: Severity
    code: str
    message: str
    path: str | None = None
    position: Position | None = None
    hint: str | None = None


class Outcome(Struct, Generic[T], frozen=True):
    """A result together with what was found on the way."""

    value: T
    diagnostics: tuple[Diagnostic, ...] = ()


def locate(text: str, offset: int) -> Position:
    """Return the position of a character offset in a text whose lines end with a line feed."""
    return Position(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
