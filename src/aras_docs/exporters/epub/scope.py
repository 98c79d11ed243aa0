"""What is known and what is gathered while one part is being written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.exporters.epub.places import own_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from aras_docs.drawing import Drawing
    from aras_docs.exporters.epub.places import Places
    from aras_docs.nodes import Note


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing with the name that its image has in the book."""

    file: str
    drawing: Drawing


@dataclass(slots=True)
class Scope:
    """One part's file: it hands out ids, resolves links, and gathers notes and pictures on the way."""

    file: str
    places: Places
    report: Callable[[Diagnostic], None]
    notes: list[Note] = field(default_factory=list["Note"])
    pictures: list[Picture] = field(default_factory=list[Picture])
    ids: set[str] = field(default_factory=set[str])

    def claim(self, anchor: str | None) -> str | None:
        """Return the id for an anchor's element; None where the anchor is another's or there is none."""
        if anchor is None:
            return None
        place = self.places.anchors[anchor]
        if place.file == self.file and place.id not in self.ids:
            self.ids.add(place.id)
            return place.id
        self.warn("anchor-repeated", f'two places are named "{anchor}"; links lead to the first')
        return None

    def own_id(self, purpose: str, name: str) -> str | None:
        """Return the id of something that has no anchor; None where the same was asked for before."""
        made = own_id(purpose, name)
        if made in self.ids:
            return None
        self.ids.add(made)
        return made

    def fresh_id(self, purpose: str) -> str:
        """Return an id that nothing else in this file has."""
        number = sum(taken.startswith(f"{purpose}_") for taken in self.ids) + 1
        made = own_id(purpose, f"n{number}")
        self.ids.add(made)
        return made

    def address(self, anchor: str) -> str | None:
        """Return what a link in this file to an anchor must say; reports an anchor that isn't there."""
        place = self.places.anchors.get(anchor)
        if place is None:
            self.warn("link-unresolved", f'no place is named "{anchor}"; its link is left as plain text')
            return None
        return place.seen_from(self.file)

    def note_number(self, name: str) -> int | None:
        """Return the number of a note of this part; reports a note that isn't there."""
        number = self.places.notes.get((self.file, name))
        if number is None:
            self.warn("note-missing", f'no note is named "{name}" in this part; its mark is left out')
        return number

    def picture(self, drawing: Drawing) -> str:
        """Return the file name of the image that the drawing becomes."""
        stem = self.file.removesuffix(".xhtml")
        made = Picture(f"{stem}-figure-{len(self.pictures) + 1}.png", drawing)
        self.pictures.append(made)
        return made.file

    def warn(self, code: str, message: str) -> None:
        """Report what can't be rendered as it was meant."""
        self.report(Diagnostic(Severity.WARNING, code, message))
