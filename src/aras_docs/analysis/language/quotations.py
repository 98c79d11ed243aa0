"""Quotations: which stretches of a paragraph stand between quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left

MARK = re.compile(r"[\"“”]")
# What a straight mark that opens a quotation may stand behind.
BEFORE = " \t\n([—–-:"


class Quotations:
    """Where quotations open and close in a text."""

    def __init__(self, text: str) -> None:
        marks = MARK.finditer(text) if '"' in text or "“" in text else ()
        self._marks = [(mark.start(), _opens(text, mark.start())) for mark in marks]

    def hold(self, position: int, since: int = 0) -> bool:
        """Return whether an offset lies within a quotation that began before it, ``since`` another offset."""
        index = bisect_left(self._marks, (position,)) - 1
        return index >= 0 and self._marks[index][1] and self._marks[index][0] >= since


def _opens(text: str, position: int) -> bool:
    if text[position] != '"':
        return text[position] == "“"
    behind = text[position + 1 : position + 2]
    return (position == 0 or text[position - 1] in BEFORE) and not behind.isspace()
