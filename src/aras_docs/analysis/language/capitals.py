"""Words as they stand within a sentence or at its beginning, for patterns that must be fast.

A pattern that ignores case tries every alternative at every character; one that spells out both first
letters leaves most of them at the first.
"""

from __future__ import annotations

from collections.abc import Iterable


def either_case(words: Iterable[str]) -> str:
    """Return a pattern of words that may begin with a capital, which is shorter than all their spellings."""
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)
