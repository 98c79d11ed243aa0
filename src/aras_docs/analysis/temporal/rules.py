"""The rule table: which words make a time expression, and what they say."""

from __future__ import annotations

import re
from functools import cache

from aras_docs.analysis.temporal.date_rules import DATE_RULES
from aras_docs.analysis.temporal.length_rules import LENGTH_RULES, VAGUE_RULES
from aras_docs.analysis.temporal.patterns import FIGURE
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


def match_at(text: str, start: int) -> tuple[Rule, re.Match[str]] | None:
    """Return the first rule that matches at an offset, with its match."""
    for rule in _rules_for(text[start]):
        match = rule.compiled.match(text, start)
        if match is not None:
            return rule, match
    return None


@cache
def _rules_for(initial: str) -> tuple[Rule, ...]:
    letter = FIGURE if initial.isdecimal() else initial.lower()
    return tuple(rule for rule in RULES if letter in rule.initials)
