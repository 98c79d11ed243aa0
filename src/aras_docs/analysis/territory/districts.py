"""The districts of an article: the names that it calls a district, province or the like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aras_docs.analysis.language.capitals import words_beginning
from aras_docs.analysis.territory.place_names import (
    NAME,
    SEPARATOR,
    TRAILING_UNIT,
    UNIT_BEHIND,
    UNITS,
    without_unit,
)

ANY_UNIT = re.compile(
    rf"{words_beginning(form for unit in UNITS.split('|') for form in (unit, unit.capitalize()))}s?\b"
)
# The units without the first letter, which may be a capital: most texts hold none, as is told at once.
UNIT_ENDINGS = tuple(unit[1:] for unit in UNITS.split("|"))
# How far around the word for a district its names may stand; a bounded search keeps long texts linear.
REACH = 400


def districts_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the names that the article calls a district, province or the like."""
    return frozenset(
        name
        for text in texts
        if any(map(text.__contains__, UNIT_ENDINGS))
        for names, unit in _lists_at_units(text)
        for name in _districts(names, unit)
    )


def _lists_at_units(text: str) -> Iterator[tuple[list[str], str]]:
    """Yield the lists of names in a text with the word behind them, searched only around such a word."""
    done = 0
    for unit in ANY_UNIT.finditer(text):
        floor = max(done, unit.start() - REACH)
        start = max(floor, text.rfind(".", floor, unit.start()), text.rfind(";", floor, unit.start()))
        for first, last in _lists(text, start, unit.end() + REACH):
            if first >= unit.end():
                break
            behind = UNIT_BEHIND.match(text, last)
            done = behind.end() if behind else last
            yield SEPARATOR.split(text[first:last]), behind.group() if behind else ""


def _lists(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each list of names begins and ends."""
    first, last = -1, -1
    for name in NAME.finditer(text, start, end):
        if first < 0 or SEPARATOR.fullmatch(text, last, name.start()) is None:
            if first >= 0:
                yield first, last
            first = name.start()
        last = name.end()
    if first >= 0:
        yield first, last


def _districts(names: list[str], unit: str) -> Iterator[str]:
    """Yield the name before "District", and all of a list before "Districts"."""
    own = TRAILING_UNIT.search(names[-1])
    word = unit or (own.group() if own else "")
    if word:
        yield from map(without_unit, names if word.endswith("s") else names[-1:])
