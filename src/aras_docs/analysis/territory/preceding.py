"""The list of names that ends right before words of taking: "A, B and C in North fell"."""

from __future__ import annotations

import re
from typing import NamedTuple

from aras_docs.analysis.territory.place_names import (
    BRACKETS,
    FEATURES,
    KIND_BEHIND,
    LEAD,
    NAME,
    SEPARATOR,
    UNIT_BEHIND,
    WITHIN,
)

JOINT = re.compile(rf"(?:{SEPARATOR.pattern})(?:the\s+)?")
# What stands before the first name of a list and belongs to it: "the town of".
OPENING = re.compile(rf"(?:[Tt]he\s+)?(?:{LEAD}|(?i:{FEATURES})\s+(?:at|of)\s+(?:the\s+)?)?$")
# What before a list makes it part of something else ("the garrison of").
PART_OF = re.compile(
    r"(?:\b(?:about|across|after|against|along|among|and|around|at|before|behind|between|beyond|by|for|from|if|in|into|near|of|on"
    r"|or|outside|over|than|through|till|to|towards?|under|unless|until|via|whether|with|within)|ing)\s+$",
    re.IGNORECASE,
)
PART = re.compile(r"\b(?:and|in|of|or)\s+$")
# How far back a list and the words that open it may begin, and what makes it part of something else.
LIST_REACH = 200
OPENING_REACH = 80
PART_REACH = 12


class Run(NamedTuple):
    """Names joined to a list, from ``start`` to ``end``; ``district`` is where that of the list begins."""

    start: int
    end: int
    district: int | None = None


def list_before(text: str, floor: int, end: int, *, related: bool = False) -> int | None:
    """Return where a list of names begins that ends at an offset, None if there is none.

    ``related`` tells that a relative pronoun follows, before which a preposition doesn't matter.
    """
    run = _last_run(text, max(floor, end - LIST_REACH), end)
    if run is None or not (run.end == end or BRACKETS.fullmatch(text, run.end, end)):
        return None
    opening = OPENING.search(text, max(floor, end - LIST_REACH, run.start - OPENING_REACH), run.start)
    start = opening.start() if opening else run.start
    before = PART.search if related else PART_OF.search
    return None if before(text, max(floor, start - PART_REACH), start) else start


def _last_run(text: str, start: int, end: int) -> Run | None:
    """Return the last list of names between two offsets, with the district that follows it."""
    run: Run | None = None
    for name in NAME.finditer(text, start, end):
        first = name.start()
        if run is not None and run.district is None and WITHIN.fullmatch(text, run.end, first):
            unit = UNIT_BEHIND.match(text, name.end(), end)
            run = Run(run.start, unit.end() if unit else name.end(), first)
            continue
        kind = KIND_BEHIND.match(text, name.end(), end)
        last = kind.end() if kind else name.end()
        if run is None or JOINT.fullmatch(text, run.end, first) is None:
            run = Run(first, last)
        else:
            # What goes on behind a district is a list that began with it.
            run = Run(run.start if run.district is None else run.district, last)
    return run
