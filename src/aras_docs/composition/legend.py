"""Where the keys of a legend stand: side by side, in as many rows as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

# What a picture laid out for less room is wide; its type can then be half as large again on the same page.
NARROW = 300.0
# A letter's width in sizes of the type, on average and then some.
LETTER = 0.52
ROW_PITCH = 14.0


class Keys(Struct, frozen=True):
    """How wide keys are: the sign and the gap before its words, the gap after them, and the type's size."""

    sign: float
    gap: float
    size: float

    def places(self, words: Sequence[str], left: float, right: float) -> tuple[tuple[float, float], ...]:
        """Return where between two x coordinates each key stands, as x and how far its row lies down."""
        x, y = left, 0.0
        found: list[tuple[float, float]] = []
        for word in words:
            length = len(word) * self.size * LETTER
            if x > left and x + self.sign + length > right:
                x, y = left, y + ROW_PITCH
            found.append((x, y))
            x += self.sign + self.gap + length
        return tuple(found)
