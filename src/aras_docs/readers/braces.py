"""Double braces: the template calls that flattening left in a text, and braces that have no partner."""

from __future__ import annotations

import re
from typing import NamedTuple

WIDTH = len("{{")
_BRACES = re.compile(r"\{\{|\}\}")


class Call(NamedTuple):
    """A template call in a source: the offset of its ``{{``, and that after its ``}}``."""

    start: int
    end: int


class Braces(NamedTuple):
    """The calls in a stretch of a source, an outer one before its inner ones, and offsets of lone braces."""

    calls: tuple[Call, ...] = ()
    unpaired: tuple[int, ...] = ()


def holds_braces(source: str, start: int = 0, end: int | None = None) -> bool:
    """Return whether any double brace stands between two offsets, by default anywhere."""
    return source.find("{{", start, end) >= 0 or source.find("}}", start, end) >= 0


def braces(source: str, start: int, end: int) -> Braces:
    """Return the calls between two offsets: each ``}}`` closes the nearest open ``{{``."""
    if not holds_braces(source, start, end):
        return Braces()
    calls: list[Call] = []
    open_: list[int] = []
    unpaired: list[int] = []
    for match in _BRACES.finditer(source, start, end):
        if match[0] == "{{":
            open_.append(match.start())
        elif open_:
            calls.append(Call(open_.pop(), match.end()))
        else:
            unpaired.append(match.start())
    return Braces(tuple(sorted(calls)), tuple(sorted(unpaired + open_)))
