"""The notes of the part that is being laid out: their numbers, the links both ways, and where they wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.notes import Notes
from aras_docs.nodes import Note

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.boxes import Item


class Numbering(Struct):
    """Knows the notes of a part, holds those met until it ends, and the names that no note has.

    ``footnotes`` are those laid out for the foot of a page, by the anchor of what refers to them.
    """

    notes: Notes = field(default_factory=Notes)
    pending: list[Note] = field(default_factory=list[Note])
    missing: list[str] = field(default_factory=list[str])
    footnotes: dict[str, tuple[Item, ...]] = field(default_factory=dict[str, "tuple[Item, ...]"])

    def number(self, name: str) -> int | None:
        """Return the number of a note of the part; None, remembered, where it has no such note."""
        number = self.notes.numbers.get(name)
        if number is None:
            self.missing.append(name)
        return number

    def release(self) -> tuple[tuple[int, Note], ...]:
        """Return the notes held for the part that ends with their numbers, by number, and hold none."""
        notes = [(self.notes.numbers[note.name], note) for note in self.pending]
        self.pending.clear()
        return tuple(sorted(notes, key=lambda pair: pair[0]))

    def is_referred(self, name: str) -> bool:
        """Return whether the part refers to a note."""
        return name in self.notes.referred


def note_anchor(number: int) -> str:
    """Return the anchor of a note; a "#" begins no anchor of a document's own."""
    return f"#note-{number}"


def reference_anchor(number: int) -> str:
    """Return the anchor of the references to a note, of which the first is where links lead."""
    return f"#reference-{number}"
