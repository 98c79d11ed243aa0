"""Text runs, of which lines are made: characters that look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.fonts import Face
    from aras_docs.nodes import Target

NEW_LINE = "\n"


class Look(Struct, frozen=True):
    """How the characters of a run look, where a click on them leads, and the name links know them by.

    ``element`` is what they are in the structure tree; without one they are an artifact. ``language`` is
    what they are written in, if that is known, and ``foreign`` says it where it isn't the document's.
    ``page`` is the anchor whose page number takes their place when they are drawn. ``level`` is how deep they
    are embedded in text of the other direction (Unicode Standard Annex 9): at odd levels they are set from
    right to left.
    """

    face: Face
    size: float
    color: str
    rise: float = 0
    target: Target | None = None
    anchor: str | None = None
    element: Element | None = None
    language: str | None = None
    foreign: str | None = None
    page: str | None = None
    level: int = 0


class Run(Struct, frozen=True):
    """Characters of one look; a run of ``NEW_LINE`` alone ends a line."""

    text: str
    look: Look
