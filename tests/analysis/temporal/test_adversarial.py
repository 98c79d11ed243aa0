"""Texts that invite a pattern to backtrack are read to their end; a quadratic one would never get there."""

from __future__ import annotations

import pytest

from analysis.adversarial import ADVERSARIAL, BEFORE_A_GAP
from aras_docs.analysis.temporal import tag_text
from aras_docs.facts import Date

SIZE = 100_000


@pytest.mark.parametrize("words", ADVERSARIAL)
def test_a_pattern_repeated_without_end_is_read(words: str) -> None:
    text = "On 3 May 1942 it began. " + words * (SIZE // len(words))
    window = (Date(1942, 5, 1), Date(1942, 6, 1))
    assert tag_text(text, window=window)[0].value == "1942-05-03"


@pytest.mark.parametrize("words", BEFORE_A_GAP)
def test_an_endless_gap_is_read(words: str) -> None:
    assert tag_text(f"On 3 May 1942 it began. {words}{' ' * SIZE}x")[0].value == "1942-05-03"
