from __future__ import annotations

from math import inf

import pytest

from aras_docs.analysis.contradictions.bounds import bounds
from aras_docs.facts import Casualty, Category, Fate, Provenance
from aras_docs.nodes import Span


def row(low: int | None, high: int | None, qualifier: str | None) -> Casualty:
    return Casualty(
        1,
        Category.MILITARY,
        Fate.KILLED,
        None,
        low,
        high,
        qualifier,
        None,
        (),
        None,
        Provenance.PROSE,
        "text",
        Span(0, 4, 1, 1),
    )


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "expected"),
    [
        (40, 40, None, (40, 40)),
        (12, 15, None, (12, 15)),
        (40, 40, "at least", (40, inf)),
        (40, 40, "+", (40, inf)),
        (40, 40, "up to", (0, 40)),
        (40, 40, "only", (40, 40)),
        (100, 100, "about", (90, 110)),
        (2300, 2300, None, (2250, 2350)),
        (12_000, 12_000, None, (11_500, 12_500)),
        (1000, 1000, None, (950, 1050)),
        (2339, 2339, None, (2339, 2339)),
    ],
)
def test_a_figure_reaches_as_far_as_its_words_and_zeros_leave_open(
    low: int, high: int, qualifier: str | None, expected: tuple[float, float]
) -> None:
    assert bounds(row(low, high, qualifier)) == pytest.approx(expected)


def test_no_number_has_no_bounds() -> None:
    assert bounds(row(None, None, "many")) is None
