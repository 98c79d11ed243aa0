"""Each rule has a case that it wins, and none is held back by the openings."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from analysis.case_files import CASES, load
from aras_docs.analysis.temporal.openings import OPENING
from aras_docs.analysis.temporal.rules import BY_NAME, RULES, SCANNER, pattern_of

# Each paragraph by itself, an infobox field without its key: that is how rules see them.
TEXTS = [
    re.sub(r"^- \w+: ", "", line)
    for path in sorted(CASES.glob("*.txt"))
    for case in load(path.stem)
    for line in case.text.splitlines()
]
OPENS = re.compile(OPENING)
# Where an expression can't begin: within a word or number, or behind a hyphen.
INNER = re.compile(r"[\w-]|\d[.,]")


def test_every_rule_wins_in_some_case() -> None:
    won = Counter(match.lastgroup for text in TEXTS for match in SCANNER.finditer(text))
    assert [rule.name for rule in RULES if not won[rule.name]] == []


def test_rules_have_names_of_their_own() -> None:
    assert len(BY_NAME) == len(RULES)


@pytest.mark.parametrize("name", BY_NAME)
def test_whatever_a_rule_matches_begins_as_openings_say(name: str) -> None:
    held_back = [
        match.group()
        for text in TEXTS
        for match in pattern_of(name).finditer(text)
        if not _inner(text, match.start()) and not OPENS.match(text, match.start())
    ]
    assert held_back == []


def _inner(text: str, start: int) -> bool:
    return INNER.search(text, max(0, start - 2), start) is not None and not text[start - 1].isspace()
