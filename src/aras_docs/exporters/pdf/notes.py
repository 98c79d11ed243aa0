"""The numbers of notes, in the order in which the text first refers to them, and the links both ways."""

from __future__ import annotations

from dataclasses import dataclass, field

from aras_docs.nodes import Note


@dataclass(slots=True)
class Numbering:
    """Counts notes through the whole document, and holds those of a part until it ends."""

    part: str = ""
    pending: list[Note] = field(default_factory=list[Note])
    _numbers: dict[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    _referred: set[int] = field(default_factory=set[int])

    def number(self, note: str) -> int:
        """Return the number of a note of the current part, the next one if it has none."""
        return self._numbers.setdefault((self.part, note), len(self._numbers) + 1)

    def refer(self, note: str) -> tuple[int, str | None]:
        """Return a note's number, and the anchor to put at the first reference to it."""
        number = self.number(note)
        first = number not in self._referred
        self._referred.add(number)
        return number, self.reference_anchor(note) if first else None

    def is_referred(self, note: str) -> bool:
        """Return whether the text has referred to a note of the current part."""
        return self.number(note) in self._referred

    def note_anchor(self, note: str) -> str:
        """Return the anchor of a note; a "#" begins no anchor of a document's own."""
        return f"#note-{self.number(note)}"

    def reference_anchor(self, note: str) -> str:
        """Return the anchor of the first reference to a note."""
        return f"#reference-{self.number(note)}"

    def release(self) -> tuple[Note, ...]:
        """Return the notes held for the part that ends, by number, and hold none."""
        notes = sorted(self.pending, key=lambda note: self.number(note.name))
        self.pending.clear()
        return tuple(notes)
