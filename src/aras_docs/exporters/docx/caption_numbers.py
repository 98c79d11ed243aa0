"""What captions are counted by, and how far each count has come."""

from __future__ import annotations

from enum import StrEnum
from itertools import count


class Label(StrEnum):
    """What captions are counted by; Word's dialogue for cross-references lists them under these names."""

    TABLE = "Table"
    FIGURE = "Figure"


class CaptionNumbers:
    """Counts the captions of a document, those of each label by themselves."""

    def __init__(self) -> None:
        self._counts = {label: count(1) for label in Label}

    def next(self, label: Label) -> int:
        """Return the number of the next caption with that label, the first being 1."""
        return next(self._counts[label])
