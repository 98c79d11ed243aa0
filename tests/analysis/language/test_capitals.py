"""Patterns of words find what plain alternations would, and only where these may stand."""

from __future__ import annotations

import re

import pytest

from aras_docs.analysis.language.capitals import in_any_case, trie, words_beginning

WORDS = ("a", "an", "and", "army", "took", "take", "taken")
TEXT = "an army and a band took Mantua, retook it, was mistaken; and-taken 2and"


@pytest.mark.parametrize("pattern", [words_beginning(WORDS), rf"\b{trie(WORDS)}"])
def test_words_are_found_as_an_alternation_behind_a_boundary_finds_them(pattern: str) -> None:
    plain = re.compile(rf"\b(?:{'|'.join(WORDS)})\b")
    assert [each.span() for each in re.finditer(rf"{pattern}\b", TEXT)] == [
        each.span() for each in plain.finditer(TEXT)
    ]


def test_a_word_at_the_very_beginning_is_found() -> None:
    assert re.match(words_beginning(WORDS), "took") is not None


def test_a_word_begins_behind_no_character_of_a_class() -> None:
    figures = words_beginning(["300", "12"], apart=r"[\w,.]")
    assert re.findall(figures, "300 of 1,300, 0.12 and -12") == ["300", "12"]


def test_a_character_that_means_something_in_patterns_is_taken_as_it_stands() -> None:
    assert re.findall(words_beginning([".5", "1,0"]), "x 15 1,0 .5") == ["1,0", ".5"]


def test_words_in_any_case_hold_a_capital_and_capitals() -> None:
    assert in_any_case(["had"]) == {"had", "Had", "HAD"}
