"""Patterns of words that must be fast: with a capital or without, many at once, only where a word begins.

A pattern that ignores case tries every alternative at every character; one that spells out both first
letters leaves most of them at the first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable


def either_case(words: Iterable[str]) -> str:
    """Return a pattern of words that may begin with a capital, which is shorter than all their spellings."""
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)


def in_any_case(words: Iterable[str]) -> frozenset[str]:
    """Return words in small letters, with a capital, and in capitals."""
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


def trie(words: Iterable[str]) -> str:
    """Return a pattern for any of some words that reads each letter once, whatever their number."""
    return _trie(sorted(set(words)))


def _trie(words: list[str]) -> str:
    """Return the pattern for some words in order, none of them twice."""
    if len(words) < 2:  # noqa: PLR2004 (most branches soon have one word left)
        return "".join(map(re.escape, words))
    tails: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        tails[word[:1]].append(word[1:])
    ends = "" in tails
    branches = [re.escape(first) + _trie(rest) for first, rest in tails.items() if first]
    whole = f"(?:{'|'.join(branches)})" if len(branches) > 1 or ends else branches[0]
    return whole + ("?" if ends else "")


def words_beginning(words: Iterable[str], apart: str = r"\w") -> str:
    """Return a pattern for any of some words that doesn't stand right behind a character of a class.

    A pattern that begins with a boundary is tried everywhere; this one only at the words' first letters.
    """
    tails: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(set(words)):
        tails[word[0]].append(word[1:])
    branches = (rf"{re.escape(first)}(?<!{apart}.){_trie(rest)}" for first, rest in tails.items())
    return f"(?:{'|'.join(branches)})"
