"""The nearest of the known words, for hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return a hint that names the known word spelt most like this one, or None if none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415 (needed for errors only)

    matches = get_close_matches(word, list(known), n=1)
    return f'did you mean "{matches[0]}"?' if matches else None


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest of the known words, or else all of them."""
    words = list(known)
    return nearest(word, words) or f"known: {', '.join(words)}"
