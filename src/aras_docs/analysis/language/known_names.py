"""Names known beforehand, found without a pattern of them, which each article would have to compile."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aras_docs.analysis.language.letters import IN_WORD, INITIAL

# How such names begin: with a word or number, the first of it a capital, a figure or no ASCII letter.
HEAD = re.compile(rf"{INITIAL}(?<!{IN_WORD}.){IN_WORD}*")
BOUNDARY = re.compile(r"\b")


class KnownNames:
    """Names that begin with a capital or figure; of several at one place the longest is found."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_head: dict[str, list[str]] = {}
        for name in sorted(set(names), key=len, reverse=True):
            head = HEAD.match(name)
            if head is not None:
                self._by_head.setdefault(head.group(), []).append(name)

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Yield each name that stands in a text as whole words, with where it begins and ends."""
        last = 0
        beginning_with = self._by_head.get
        for head in HEAD.finditer(text):
            names = beginning_with(head[0])
            if names and head.start() >= last and (found := _longest(names, text, head.start())):
                last = head.start() + len(found)
                yield found, head.start(), last


def _longest(names: Iterable[str], text: str, start: int) -> str | None:
    """Return the first of some names, longest first, that stands at an offset as whole words."""
    for name in names:
        if text.startswith(name, start) and BOUNDARY.match(text, start + len(name)):
            return name
    return None
