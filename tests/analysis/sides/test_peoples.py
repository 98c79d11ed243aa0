"""Peoples are told by the forces that their names stand before."""

from __future__ import annotations

import pytest

from aras_docs.analysis.sides.peoples import Peoples


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Utopian troops met a Laputan air force.", {"Utopian", "Laputan"}),
        ("North Utopian forces and United States\ninfantry", {"North Utopian", "United States"}),
        ("a sharp Utopian counter-attack, then Lilliput/Blefuscu positions", {"Utopian", "Blefuscu"}),
        ("“Utopian artillery” (Laputan tanks)", {"Utopian", "Laputan"}),
        ("Marshal Utopian South Laputan army", {"South Laputan"}),
        ("the pre-Utopian garrison of Éire ships", {"Utopian", "Éire"}),
    ],
)
def test_a_people_is_named_right_before_its_forces(text: str, named: set[str]) -> None:
    assert set(Peoples(text, str).mentions) == named


@pytest.mark.parametrize(
    "text",
    ["Utopian wheat", "the Utopians attacked", "anUtopian army", "Utopian forcefully", "Utopian, troops"],
)
def test_no_people_is_named_before_other_words(text: str) -> None:
    assert not Peoples(text, str).mentions


def test_words_may_name_a_people_only_where_one_of_its_names_stands() -> None:
    peoples = Peoples("Utopian troops met Utopian tanks.", str)
    assert peoples.may_be_in("lost by the Utopians")
    assert not peoples.may_be_in("lost by the Laputans")
