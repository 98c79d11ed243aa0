from __future__ import annotations

import pytest

from aras_docs.analysis.language.noun_phrases import phrase_beginning, phrase_ending, words_of


def ending(text: str) -> str | None:
    """Return the words of the phrase that a text ends with, and what completes them in brackets."""
    words = words_of(text, 0, len(text))
    phrase = phrase_ending(words, len(words) - 1)
    if phrase is None:
        return None
    return " ".join(phrase.words) + (f" ({' '.join(phrase.complement)})" if phrase.complement else "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1943 General Otto von Brandt", "General Otto von Brandt"),
        ("then the Ruritanian High Command", "Ruritanian High Command"),
        ("a commander in the 8th Rifle Division", "commander (in the 8th Rifle Division)"),
        ("two officers of the staff of the navy", "officers (of the staff of the navy)"),
        ("residents of the old town", "residents (of the old town)"),
        ("the garrison commander", "garrison commander"),
        ("a study by Ann Lee", "Ann Lee"),
        ("the chief of staff Karl Lang", "chief Karl Lang"),
        ("Lt. J. R. Smith", "Lt. J. R. Smith"),
        ("No. 8 Squadron", "No. 8 Squadron"),
        ("None of the pilots", None),
        ("neither side", None),
        ("the loss of Abad", None),
        ("the harbour", None),
        ("On 3 May", None),
    ],
)
def test_a_phrase_is_read_back_to_the_noun_that_heads_it(text: str, expected: str | None) -> None:
    assert ending(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otto Brandt between May and June", "Otto Brandt"),
        ("the Ruritanian official history, losses", "Ruritanian official history"),
        ("some retired naval officers this was", "retired naval officers"),
        ("the plans of the High Command", None),
        ("their training", None),
    ],
)
def test_a_phrase_is_read_on_as_far_as_it_names_a_speaker(text: str, expected: str | None) -> None:
    phrase = phrase_beginning(words_of(text, 0, len(text)))
    assert (None if phrase is None else " ".join(phrase.words)) == expected
