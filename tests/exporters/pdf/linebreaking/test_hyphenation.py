from __future__ import annotations

from itertools import pairwise

import pyphen
import pytest

from aras_docs.exporters.pdf.linebreaking.hyphenation import dictionary, divisions, parsed


def divided(text: str, language: str = "en") -> str:
    points = (0, *divisions(text, language), len(text))
    return "-".join(text[start:end] for start, end in pairwise(points))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("government", "en", "gov-ern-ment"),
        ("(territory;", "en", "(ter-rit-ory;"),
        ("organisation’s", "en", "organ-isa-tion’s"),
        ("Donaudampfschiff", "de", "Donaudampfschiff"),
        ("donaudampfschiff", "de-AT", "donau-dampf-schiff"),
        ("революция", "ru", "рево-лю-ция"),
    ],
)
def test_words_are_divided_as_their_language_does(text: str, language: str, expected: str) -> None:
    assert divided(text, language) == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Azerbaijan", "a name"),
        ("agree", "less than six letters"),
        ("2020s", "a number"),
        ("covid19", "letters and digits"),
        ("example.org/international", "an address"),
        ("well-known", "a compound"),
        ("əməliyyatları", "letters that English doesn't have"),
        ("революция", "another script"),
    ],
)
def test_what_is_no_plain_word_stays_whole(text: str, why: str) -> None:
    assert divided(text) == text, why


@pytest.mark.parametrize("language", ["az", "hy", "tr", "az-Latn", "und", "x-none"])
def test_without_a_dictionary_nothing_is_divided(language: str) -> None:
    assert divided("operations", language) == "operations"


@pytest.mark.parametrize("language", ["en", "en-US", "de", "fr", "ru", "hu", "nl", "es", "el"])
def test_points_are_those_that_pyphen_finds(language: str) -> None:
    words = ["international", "contradiction", "überraschungen", "международный", "ελληνικα", "asszonnyal"]
    found = dictionary(language)
    peer = pyphen.Pyphen(lang=language, left=3, right=3)
    assert found
    for word in filter(found.alphabet.issuperset, words):
        plain = [point for point in peer.positions(word) if not point.data]
        assert list(found.points(word)) == plain


def test_a_division_that_would_change_the_spelling_is_not_made() -> None:
    found = parsed(b"UTF-8\n1c1k\nc1k/k=k,1,2\n")
    assert found.points("drucken") == ()


def test_comments_and_settings_are_no_patterns() -> None:
    found = parsed(b"ISO8859-1\r\n% written by \xd6\r\nLEFTHYPHENMIN 2\r\na1b\r\n")
    assert found.patterns == {"ab": "a1b"}
    assert found.alphabet == {"a", "b"}
