"""The rule table: which words make a time expression, and what they say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from aras_docs.analysis.temporal.date_rules import DATE_RULES
from aras_docs.analysis.temporal.length_rules import LENGTH_RULES, VAGUE_RULES
from aras_docs.analysis.temporal.relative_rules import RELATIVE_RULES
from aras_docs.analysis.temporal.rule import Rule
from aras_docs.analysis.temporal.year_rules import BARE_YEAR_RULES, YEAR_RULES

# The first rule that matches wins, so a longer form stands before the shorter one that begins it.
RULES: tuple[Rule, ...] = (
    *DATE_RULES,
    *RELATIVE_RULES,
    *YEAR_RULES,
    *LENGTH_RULES,
    *BARE_YEAR_RULES,
    *VAGUE_RULES,
)
# How many letters tell which rules may match.
BEGINNING = 4


def match_at(text: str, start: int) -> tuple[Rule, re.Match[str]] | None:
    """Return the first rule that matches at an offset, with its match."""
    for rule in rules_for(text[start : start + BEGINNING]):
        match = rule.compiled.match(text, start)
        if match is not None:
            return rule, match
    return None


@lru_cache(maxsize=1024)
def rules_for(letters: str) -> tuple[Rule, ...]:
    """Return the rules whose expressions may begin with the first four letters of a text."""
    plain = "".join("1" if each.isdecimal() else each.lower() if each.isalpha() else " " for each in letters)
    places = _places()
    begun = {at for length in range(1, len(plain) + 1) for at in places.get(plain[:length], ())}
    return tuple(RULES[at] for at in sorted(begun))


@cache
def _places() -> Mapping[str, list[int]]:
    """Return where in the table the rules stand that have a beginning, by that beginning."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, rule in enumerate(RULES):
        for beginning in rule.beginnings:
            places[beginning].append(at)
    return places
