from __future__ import annotations

import pytest

from aras_docs.analysis.claims.verbs import stated_in


def stated(text: str) -> list[str]:
    return [f"{each.verb.kind}: {each.words}" for each in stated_in(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He denied losing a ship.", ["denial: denied"]),
        ("He denied the enemy the use of it.", []),
        ("They rejected the bold claims.", ["denial: rejected"]),
        ("They rejected the offer.", []),
        ("It maintained good relations.", []),
        ("It maintained that all was well.", ["claim: maintained"]),
        ("She wrote in 1950 that it fell.", ["claim: wrote"]),
        ("She wrote a letter.", []),
        ("It claimed 300 lives.", []),
        ("It claimed 300 tanks.", ["claim: claimed"]),
        ("He reported to the unit.", []),
        ("He reported to the king that it fell.", ["claim: reported"]),
        ("Losses were estimated by the navy.", ["claim: estimated by"]),
        ("They issued a short statement.", ["claim: issued a statement"]),
        ("They issued a denial.", ["denial: issued a denial"]),
        ("They shared new footage.", ["claim: released footage"]),
        ("The claims were firmly rejected by the navy.", ["denial: denied by"]),
    ],
)
def test_a_verb_states_something_only_with_what_it_needs_behind_it(text: str, expected: list[str]) -> None:
    assert stated(text) == expected
