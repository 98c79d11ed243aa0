"""Numbers as a content stream has them."""

from __future__ import annotations


def number(value: float, places: int = 2) -> str:
    """Return a number with at most so many decimal places, as short as can be."""
    written = f"{value:.{places}f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written
