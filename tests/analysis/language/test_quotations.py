from __future__ import annotations

import pytest

from aras_docs.analysis.language.quotations import Quotations


@pytest.mark.parametrize(
    "text", ['He said: "It fell. X held." They left. Y', "He said, “It fell. X held.” They left. Y"]
)
def test_a_quotation_lasts_from_its_opening_mark_to_its_closing_one(text: str) -> None:
    quotations = Quotations(text)
    assert quotations.hold(text.index("X"))
    assert not quotations.hold(text.index("Y"))
    assert not quotations.hold(0)


def test_a_quotation_that_began_before_an_offset_counts_only_if_asked_for() -> None:
    text = 'He said: "It fell. X held."'
    assert not Quotations(text).hold(text.index("X"), since=text.index("X"))


def test_a_mark_behind_a_word_closes() -> None:
    assert not Quotations('It fell." X').hold(10)
