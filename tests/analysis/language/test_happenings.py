from __future__ import annotations

import pytest

from aras_docs.analysis.language.happenings import Telling, is_plan, telling


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
        ("The brigade was to attack.", Telling.STATE),
        ("They planned to attack.", Telling.STATE),
        ("On 3 May the garrison fled.", Telling.HAPPENING),
        ("A sortie was planned and the gates were opened.", Telling.HAPPENING),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May the brigade was to attack the ridge.", True),
        ("The landing was originally scheduled for 3 May.", True),
        ("The staff planned to attack on 3 May.", True),
        ("The brigade, which was to attack, was destroyed on 3 May.", False),
        ("The brigade was to attack but on 3 May it fled.", False),
        ("The raid was planned in May.", False),
        ("The brigade was ordered to attack on 3 May.", False),
        ("On 3 May they planned a raid and left.", False),
        ("On 3 May.", False),
    ],
)
def test_a_plan_is_told_apart_from_what_came_of_it(text: str, expected: bool) -> None:
    assert is_plan(text) is expected
