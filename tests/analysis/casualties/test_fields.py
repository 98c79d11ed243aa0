"""What a row of a casualty field keeps of the labels above it."""

from __future__ import annotations

import pytest

from analysis.small import article
from aras_docs.analysis import analyse


def texts(field: str) -> list[str]:
    facts = analyse(article(f"- Casualties1: {field}\n\nIt was won.\n")).value
    return [row.text for row in facts.casualties]


@pytest.mark.parametrize(
    ("field", "kept"),
    [
        ("Army:, 300 dead, 20 wounded", ["Army: 300 dead", "Army: 20 wounded"]),
        ("Ruritania:, Personnel:, 300 dead", ["Ruritania, Personnel: 300 dead"]),
        ("Killed: 300, 20 wounded", ["Killed: 300", "20 wounded"]),
        ("Ruritania:, 300 dead, Total:, 500 dead", ["Ruritania: 300 dead", "Total: 500 dead"]),
        (
            "Sylvanian claim:, 300 dead, Total:, 500 dead",
            ["Sylvanian claim: 300 dead", "Sylvanian claim, Total: 500 dead"],
        ),
    ],
)
def test_a_label_stands_before_the_items_it_holds_for(field: str, kept: list[str]) -> None:
    assert texts(field) == kept
