"""The papers are as the standards have them."""

from __future__ import annotations

import pytest

from aras_docs.stylesheet import PAPER_SIZES, Paper


def test_every_paper_has_a_size() -> None:
    assert set(PAPER_SIZES) == set(Paper)


def test_papers_measure_what_their_standards_say() -> None:
    assert PAPER_SIZES[Paper.A4] == pytest.approx((210 / 25.4 * 72, 297 / 25.4 * 72), abs=0.001)
    assert PAPER_SIZES[Paper.LETTER] == (8.5 * 72, 11 * 72)


def test_legal_and_a5_are_as_wide_as_letter_and_as_high_as_half_an_a4() -> None:
    assert PAPER_SIZES[Paper.LEGAL] == (8.5 * 72, 14 * 72)
    assert PAPER_SIZES[Paper.A5] == pytest.approx((148 / 25.4 * 72, 210 / 25.4 * 72), abs=0.001)
