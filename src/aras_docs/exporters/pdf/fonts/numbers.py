"""Numbers as a content stream has them."""

from __future__ import annotations


def number(value: float, places: int = 2) -> str:
    """Return a number with at most so many decimal places, as short as can be."""
    # What was rounded to a negative zero loses its sign when zero is added.
    written = f"{round(value, places) + 0.0:.12g}"
    return written.replace("0.", ".", 1) if -1 < value < 1 else written
