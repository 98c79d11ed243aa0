"""Counts are found by whatever word they begin with."""

from __future__ import annotations

import pytest

from aras_docs.analysis.language.numerals import WORDS
from aras_docs.analysis.losses.counts import counts

QUALIFIERS = (
    *("an estimated", "estimated", "at least", "at the most", "more than", "less than", "fewer than"),
    *("no fewer than", "up to", "over", "under", "about", "around", "approximately", "approx.", "circa"),
    *("c.", "ca.", "nearly", "almost", "roughly", "some", "est.", "only", "as many as", "well over"),
    *("just over", "upwards of", "in excess of", "close to", "possibly", "perhaps", "probably", "~", "≈"),
)
VAGUE = (
    *("many", "numerous", "various", "a few", "several", "tens of thousands of", "hundreds of", "thousands"),
    *("dozens of", "scores of", "a large number of", "unknown numbers of", "an unspecified number of"),
    *("undisclosed numbers of", "large numbers of", "small numbers of"),
)


@pytest.mark.parametrize("words", [form for each in QUALIFIERS for form in (each, each.capitalize())])
def test_a_count_begins_with_its_qualifier(words: str) -> None:
    found = counts(f"in which {words} 40 men fell")
    assert [(each.low, each.qualifier) for each in found] == [(40, words)]


@pytest.mark.parametrize("words", [form for each in VAGUE for form in (each, each.capitalize())])
def test_a_quantity_without_number_is_a_count(words: str) -> None:
    assert [(each.low, each.qualifier) for each in counts(f"with {words} men")] == [(None, words)]


@pytest.mark.parametrize("word", [word for word in WORDS if word not in {"a", "an"}])
def test_a_count_begins_with_any_number_word(word: str) -> None:
    assert [each.low for each in counts(f"{word.capitalize()} men, {word} guns")] == [WORDS[word]] * 2


@pytest.mark.parametrize("words", ["between 30 and 40", "From 30 to 40", "30–40", "thirty to forty"])
def test_a_range_begins_with_its_preposition_or_its_first_number(words: str) -> None:
    assert [(each.low, each.high) for each in counts(f"by {words} men")] == [(30, 40)]
