"""The rule table: which words make a time expression, and what they say."""

from __future__ import annotations

import re
from functools import cache

from aras_docs.analysis.temporal.date_rules import DATE_RULES
from aras_docs.analysis.temporal.length_rules import LENGTH_RULES, VAGUE_RULES
from aras_docs.analysis.temporal.openings import OPENING
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

NAME = re.compile(r"\?P<\w+>")
SCANNER = re.compile(
    OPENING + "(?:" + "|".join(f"(?P<{rule.name}>{NAME.sub('?:', rule.pattern)})" for rule in RULES) + ")"
)
BY_NAME = {rule.name: rule for rule in RULES}


@cache
def pattern_of(name: str) -> re.Pattern[str]:
    """Return the pattern of a rule with its groups, compiled when it is first needed."""
    return re.compile(BY_NAME[name].pattern)
