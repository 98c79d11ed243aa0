from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.composition.agreement import Agreement, compared, registered
from aras_docs.facts import Casualty, Disagreement
from composition.losses_made import IN_TEXT, figures_disagree, loss, unnumbered

BOX = loss(40, infobox=True)


@pytest.mark.parametrize(
    ("figures", "agreement"),
    [
        ([BOX], Agreement.ONLY_INFOBOX),
        ([loss(40)], Agreement.ONLY_TEXT),
        ([BOX, loss(40)], Agreement.SAME),
        ([BOX, loss(40, qualifier="at least")], Agreement.SAME),
        ([BOX, loss(40), loss(7)], Agreement.PARTLY),
        ([BOX, loss(41)], Agreement.DIFFERENT),
        ([loss(400, 500, infobox=True), loss(450)], Agreement.COMPATIBLE),
        ([loss(400, qualifier="over", infobox=True), loss(450)], Agreement.COMPATIBLE),
        ([loss(400, qualifier="over", infobox=True), loss(350)], Agreement.DIFFERENT),
        ([loss(400, qualifier="up to", infobox=True), loss(350)], Agreement.COMPATIBLE),
        ([loss(400, qualifier="or more", infobox=True), loss(450)], Agreement.COMPATIBLE),
        ([loss(400, qualifier="or fewer", infobox=True), loss(350)], Agreement.COMPATIBLE),
        ([loss(400, 500, infobox=True), loss(450), loss(7)], Agreement.DIFFERENT),
        ([loss(0, infobox=True), loss(3)], Agreement.DIFFERENT),
        ([unnumbered("unspecified", infobox=True), unnumbered("many")], Agreement.NO_NUMBER),
        ([unnumbered("unspecified", infobox=True), loss(3)], Agreement.NUMBER_IN_TEXT),
        ([BOX, unnumbered("many")], Agreement.NUMBER_IN_INFOBOX),
    ],
)
def test_figures_of_infobox_and_text_agree_or_not(figures: list[Casualty], agreement: Agreement) -> None:
    assert compared(figures) is agreement
    assert compared(figures[::-1]) is agreement


def test_a_contradiction_is_that_of_the_figures_it_names() -> None:
    register = [figures_disagree("7", "8"), figures_disagree("40", "at least 1,200 (as of 3 October 2020)")]
    assert registered([BOX, loss(1200)], register) == (2,)


def test_a_contradiction_of_which_but_one_account_is_a_figure_of_the_row_is_of_another_row() -> None:
    assert registered([BOX, loss(8)], [figures_disagree("40", "7")]) == ()


def test_the_same_number_elsewhere_is_another_figure() -> None:
    elsewhere = (IN_TEXT, replace(IN_TEXT, start=900, end=940))
    assert registered([BOX, loss(40)], [figures_disagree("40", "40", spans=elsewhere)]) == ()


def test_only_contradictions_of_figures_count() -> None:
    dates = replace(figures_disagree("40", "41"), kind=Disagreement.DATE)
    assert registered([BOX, loss(41)], [dates]) == ()


def test_a_range_is_told_by_both_its_ends() -> None:
    box = loss(400, 500, infobox=True)
    assert registered([box, loss(7)], [figures_disagree("400–500", "7")]) == (1,)
    assert registered([box, loss(7)], [figures_disagree("400", "7")]) == ()
