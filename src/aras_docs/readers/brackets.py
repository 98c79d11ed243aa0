"""Stretches of a text that brackets or quotation marks hold together."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

# A straight quotation mark opens before a word and closes behind one; an inch sign (4" guns) has no partner.
_BRACKET = re.compile(r'[(\[{“«]|(?<![^\s(\[])"(?=\S)|(?P<closing>[)\]}”»]|"(?!\w))')
_OPENER: Final = {")": "(", "]": "[", "}": "{", "”": "“", "»": "«", '"': '"'}


class Brackets:
    """The stretches between brackets or quotation marks that belong together; one alone holds nothing."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for opened, closed in sorted(_pairs(text, start, end)):
            if not self._ends or opened > self._ends[-1]:
                self._starts.append(opened)
                self._ends.append(closed)
            else:
                self._ends[-1] = max(self._ends[-1], closed)

    def hold(self, offset: int) -> bool:
        """Return whether an offset lies between two brackets that belong together."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._ends[index]


def _pairs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the offsets of each nearest open bracket and the one of its kind that closes it."""
    open_: dict[str, list[int]] = {opener: [] for opener in _OPENER.values()}
    pairs: list[tuple[int, int]] = []
    for match in _BRACKET.finditer(text, start, end):
        if not match["closing"]:
            open_[match[0]].append(match.start())
        elif waiting := open_[_OPENER[match[0]]]:
            pairs.append((waiting.pop(), match.start()))
    return pairs
