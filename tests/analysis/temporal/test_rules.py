"""Each rule has a case that it wins, and none is held back by the openings or by what stands around it."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from analysis.case_files import CASES, load
from aras_docs.analysis.language.sentences import sentences
from aras_docs.analysis.temporal.openings import may_hold_time, opening_pattern
from aras_docs.analysis.temporal.recogniser import recognise
from aras_docs.analysis.temporal.rule import Rule
from aras_docs.analysis.temporal.rules import BEGINNING, RULES, match_at, rules_for

# Each paragraph by itself, an infobox field without its key: that is how rules see them.
TEXTS = [
    re.sub(r"^- \w+: ", "", line)
    for path in sorted(CASES.glob("*.txt"))
    for case in load(path.stem)
    for line in case.text.splitlines()
]
# Where an expression can't begin: within a word or number, or behind a hyphen.
INNER = re.compile(r"[\w-]|\d[.,]")


def test_every_rule_wins_in_some_case() -> None:
    opened = [match_at(text, each.start()) for text in TEXTS for each in opening_pattern().finditer(text)]
    won = Counter(each[0].name for each in opened if each is not None)
    assert [rule.name for rule in RULES if not won[rule.name]] == []


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_whatever_a_rule_matches_begins_as_openings_say(rule: Rule) -> None:
    opens = opening_pattern()
    held_back = [
        match.group()
        for text in TEXTS
        for match in rule.compiled.finditer(text)
        if not _inner(text, match.start()) and not opens.match(text, match.start())
    ]
    assert held_back == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_whatever_a_rule_matches_begins_with_letters_for_which_it_is_tried(rule: Rule) -> None:
    matches = [match for text in TEXTS for match in rule.compiled.finditer(text)]
    begun = {each.string[each.start() : each.start() + BEGINNING] for each in matches}
    assert [letters for letters in sorted(begun) if rule not in rules_for(letters)] == []


def test_no_sentence_is_passed_over_that_holds_a_time_expression() -> None:
    passed_over = [
        text[each.start : each.end]
        for text in TEXTS
        for each in sentences(text)
        if not may_hold_time(text, each) and recognise(text[each.start : each.end])
    ]
    assert passed_over == []


def _inner(text: str, start: int) -> bool:
    return INNER.search(text, max(0, start - 2), start) is not None and not text[start - 1].isspace()
