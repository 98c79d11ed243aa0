"""The seed's facts, measured against its hand-made gold; the floors are what was reached, rounded down."""

from __future__ import annotations

import pytest

from aras_docs.facts import Facts
from evaluation import seed
from evaluation.data import GOLD, SEED

pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason=f"no gold at {GOLD} (set ARAS_SHARED)")


@pytest.fixture(scope="module")
def facts() -> Facts:
    return seed.facts()


def test_time_expressions_have_the_extents_and_values_of_the_gold(facts: Facts) -> None:
    for score in (*seed.timexes(facts.timexes), seed.modified_timexes(facts.timexes)):
        assert score.f1 == 1.0, score


def test_events_are_found_with_their_dates_and_claimants(facts: Facts) -> None:
    found, dates, claimants, _ = seed.events(facts.events)
    assert found.recall >= 0.95, found
    assert dates.precision >= 0.95, dates
    assert claimants.precision >= 0.97, claimants


def test_denied_claims_know_who_denied_them(facts: Facts) -> None:
    *_, denials = seed.events(facts.events)
    assert denials.wrong == ()


def test_places_claimed_are_those_of_the_gold(facts: Facts) -> None:
    score = seed.places(facts.places)
    assert score.f1 >= 0.99, score


def test_places_have_their_districts(facts: Facts) -> None:
    score = seed.districts(facts.places)
    assert len(score.wrong) <= 3, score


def test_casualties_are_those_of_the_gold(facts: Facts) -> None:
    score = seed.casualties(facts.casualties)
    assert score.right >= 21, score
    assert score.given == 21, score


def test_no_figure_that_is_no_loss_is_taken_for_one(facts: Facts) -> None:
    stated = {count for each in facts.casualties for count in (each.low, each.high)}
    assert not stated & {750_000, 600_000, 353_000, 22, 23, 99, 100, 10, 2_020, 30}


# What the seed says against itself (gold notes 3, 12, 13, 17 and 20): what it is about, and each account.
CONTRADICTIONS = (
    (
        "date: ceasefire agreed",
        ("9 October 2020", "both sides agreed to a temporary humanitarian ceasefire"),
        ("10 October 2020", "had agreed on a humanitarian ceasefire"),
    ),
    (
        "attribution: capture of Khodaafarin Bridges",
        ("stated as fact", "captured the Khodaafarin Bridges and the nearby dam"),
        ("attributed", "stated that the Azerbaijani forces had captured the Khodaafarin Bridges and Dam"),
    ),
    (
        "attribution: capture of Zangilan",
        ("stated as fact", "On 20 October, the Azerbaijani forces took control of Zangilan"),
        ("attributed", "Azerbaijani forces had claimed Zəngilan"),
    ),
    (
        "attribution: capture of Ağbənd",
        ("stated as fact", "on 22 October, Ağbənd"),
        ("attributed", "and Ağbənd in Zangilan District"),
    ),
    (
        "attribution: capture of Azerbaijan–Iran border",
        ("stated as fact", "thus taking full control over the Azerbaijan–Iran border"),
        ("attributed and denied", "had secured control over the Azerbaijan–Iran border"),
    ),
    (
        "denial: claim by Armenia and Azerbaijan",
        ("claimed", "accused each other of bombarding civilian settlements"),
        ("denied the other's accusations", "both sides denying the other's accusations"),
    ),
    (
        "figure: SU-25 downed, Republic of Artsakh, Armenia",
        ("1, on 17 October 2020", "claimed to have downed an Armenian SU-25"),
        ("1, on 18 October 2020", "claimed to have downed an Armenian Su-25 warplane"),
        ("1 in all, as of 20 October 2020", "downed 2 UAVs and 1 Su-25"),
    ),
    (
        "denial: claim by Azerbaijani MoD, 17 October 2020",
        ("claimed", "claimed to have downed an Armenian SU-25"),
        ("denied losing a warplane", "Armenia denied losing a warplane"),
    ),
    (
        "denial: claim by Azerbaijani MoD, 18 October 2020",
        ("claimed", "claimed to have downed an Armenian Su-25 warplane"),
        ("denied", "Armenia issued a denial"),
    ),
    (
        "denial: claim by Armenian MoD, 20 October 2020",
        ("claimed", "Azerbaijani forces were retreating along the Aras River"),
        ("denied", "Azerbaijan issued a denial"),
    ),
    (
        "denial: claim by President of Azerbaijan, 22 October 2020",
        ("claimed", "had secured control over the Azerbaijan–Iran border"),
        ("denied", "Armenia issued a denial and stated that heavy clashes took place near Qacar"),
    ),
    (
        "denial: claim by Azerbaijani MoD, 3 November 2020",
        ("claimed", "Füzuli was being rocketed with BM-30 Smerches"),
        ("denied", "Armenia issued a denial"),
    ),
)


def test_the_contradictions_are_those_of_the_notes_and_no_others(facts: Facts) -> None:
    source = SEED.read_text(encoding="utf-8")
    assert [f"{each.kind}: {each.subject}" for each in facts.contradictions] == [
        subject for subject, *_ in CONTRADICTIONS
    ]
    for found, (_, *accounts) in zip(facts.contradictions, CONTRADICTIONS, strict=True):
        assert [each.value for each in found.accounts] == [value for value, _ in accounts]
        for account, (_, words) in zip(found.accounts, accounts, strict=True):
            assert words in source[account.span.start : account.span.end]
