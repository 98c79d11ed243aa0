"""What is found in an article, case by case (tests/analysis/cases)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from analysis import rendering
from analysis.case_files import Case, load
from analysis.small import article
from aras_docs.analysis import analyse
from aras_docs.facts import Facts

RENDERINGS: dict[str, Callable[[Facts], str]] = {
    "dates": rendering.dates,
    "lengths": rendering.dates,
    "seasons": rendering.dates,
    "times": rendering.dates,
    "vague": rendering.dates,
    "weekdays": rendering.dates,
    "years": rendering.dates,
    "events": rendering.events,
    "statements": rendering.events,
    "places": rendering.places,
    "casualties": rendering.casualties,
    "sides": rendering.sides,
}
CASES = [pytest.param(stem, case, id=f"{stem}: {case.name}") for stem in RENDERINGS for case in load(stem)]


@pytest.mark.parametrize(("stem", "case"), CASES)
def test_case(stem: str, case: Case) -> None:
    facts = analyse(article(case.text)).value
    assert RENDERINGS[stem](facts) == case.expected
