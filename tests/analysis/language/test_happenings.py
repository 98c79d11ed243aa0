from __future__ import annotations

import pytest

from aras_docs.analysis.language.happenings import Telling, telling


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The garrison fled.", Telling.HAPPENING),
        ("The town was quickly taken.", Telling.HAPPENING),
        ("They were advancing.", Telling.HAPPENING),
        ("The captured town fell.", Telling.HAPPENING),
        ("The ship that had fled was sunk.", Telling.HAPPENING),
        ("The harbour was small.", Telling.STATE),
        ("The line consisted of two forts.", Telling.STATE),
        ("They had no guns.", Telling.STATE),
        ("The siege had begun.", Telling.EARLIER),
        ("The corps had been sent east.", Telling.EARLIER),
        ("It is a museum.", Telling.GENERAL),
        ("It would become a symbol.", Telling.GENERAL),
        ("They did not attack.", Telling.GENERAL),
        ("What a day!", Telling.FRAGMENT),
        ("", Telling.FRAGMENT),
    ],
)
def test_the_first_finite_verb_says_what_a_sentence_tells(text: str, expected: Telling) -> None:
    assert telling(text) is expected
