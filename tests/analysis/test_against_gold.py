"""The seed's facts, measured against its hand-made gold; the floors are what was reached, rounded down."""

from __future__ import annotations

import pytest

from aras_docs.facts import Facts
from evaluation import seed
from evaluation.data import GOLD

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
    # The gold has two records for the sentence of 17 October, of which only the first is denied.
    assert denials.wrong == ("C23b",)


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
