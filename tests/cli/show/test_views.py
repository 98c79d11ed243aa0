"""Text tables of a small article, whose facts no reader or analysis had a hand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

import small_article
from aras_docs.cli.show.views import VIEWS
from aras_docs.composition import compose
from aras_docs.pipeline import FIXED_TIMESTAMP, Publication
from dataset.made import small_facts

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def publication() -> Publication:
    article, facts = small_article.article(), small_facts()
    return Publication(article, facts, compose(article, facts, language="en", modified=FIXED_TIMESTAMP))


@pytest.mark.parametrize(
    "part", ["infobox", "outline", "chronology", "casualties", "places", "contradictions", "timexes"]
)
def test_a_part(publication: Publication, golden: Callable[[str, str], None], part: str) -> None:
    golden(f"cli/show-{part}.txt", VIEWS[part](publication, 80))


def test_places_of_one_statement_stand_together(publication: Publication) -> None:
    (claim,) = publication.facts.places
    places = (claim, replace(claim, place="Vəli"), replace(claim, place="Gülü", denials=()))
    text = VIEWS["places"](replace(publication, facts=replace(publication.facts, places=places)), 80)
    assert [line.split("  ")[1] for line in text.splitlines() if line.startswith("D ")] == [
        "Əli, Vəli",
        "Gülü",
    ]


def test_spellings_of_one_district_stand_together(publication: Publication) -> None:
    (claim,) = publication.facts.places
    places = (replace(claim, district="Füzuli"), replace(claim, district="Fuzuli", denials=()))
    text = VIEWS["places"](replace(publication, facts=replace(publication.facts, places=places)), 80)
    assert text.count("No.") == 1


def test_the_licence_names_source_authors_and_changes(publication: Publication) -> None:
    text = VIEWS["licence"](publication, 80)
    for words in ("Small campaign", "Wikipedia contributors", "CC BY-SA 4.0", "What was changed  - "):
        assert words in text


def test_unknown_particulars_are_not_recorded(publication: Publication) -> None:
    source = replace(publication.article.source, url=None, revision=None, retrieved=None)
    unknown = replace(publication, article=replace(publication.article, source=source))
    assert VIEWS["licence"](unknown, 80).count("not recorded") == 3
