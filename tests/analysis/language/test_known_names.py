"""Names known beforehand are found as whole words, the longest first."""

from __future__ import annotations

from aras_docs.analysis.language.known_names import KnownNames


def found(text: str, *names: str) -> list[str]:
    """Return the names found in a text, checking where each is said to stand."""
    spans = list(KnownNames(names).find(text))
    assert [name for name, _, _ in spans] == [text[start:end] for _, start, end in spans]
    return [name for name, _, _ in spans]


def test_names_are_found_in_the_order_of_the_text() -> None:
    assert found("Norway and Sweden; Norway again", "Sweden", "Norway") == ["Norway", "Sweden", "Norway"]


def test_of_several_names_at_one_place_the_longest_is_found() -> None:
    assert found("New Zealand and New York", "New", "New Zealand") == ["New Zealand", "New"]


def test_a_name_within_a_longer_one_is_not_found_again() -> None:
    assert found("South African", "African", "South African") == ["South African"]


def test_a_part_of_a_word_is_no_name() -> None:
    assert found("Norwayans, preNorway, McNorway, 15th2", "Norway", "15th") == []


def test_a_part_of_a_hyphenated_word_is_a_name() -> None:
    assert found("the Anglo-Dutch fleet", "Dutch") == ["Dutch"]


def test_a_dash_or_quotation_mark_is_no_part_of_a_name() -> None:
    assert found("“Norway”—Sweden–Åland", "Norway", "Sweden", "Åland") == ["Norway", "Sweden", "Åland"]


def test_names_may_begin_with_a_figure() -> None:
    assert found("the 15th Division", "15th Division") == ["15th Division"]


def test_without_names_nothing_is_found() -> None:
    assert found("Norway") == []
