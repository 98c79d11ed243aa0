from __future__ import annotations

import pytest
from msgspec.structs import replace

import small_article
from aras_docs.composition.losses import (
    figure_words,
    kind_words,
    loss_words,
    numbered,
    object_words,
    when_given,
)
from aras_docs.facts import Basis, Casualty, Category, Date, Fate, Moment, Precision


def loss(low: int | None, high: int | None, qualifier: str | None = None, source: str = "") -> Casualty:
    stated, _ = small_article.facts().casualties
    return replace(stated, low=low, high=high, qualifier=qualifier, text=source)


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (loss(40, 40), "40"),
        (loss(0, 0), "0"),
        (loss(650, 800), "650–800"),
        (loss(None, 300), "up to 300"),
        (loss(300, None, "at least"), "at least 300"),
        (loss(None, None), "not stated"),
        (loss(None, None, "unspecified"), "unspecified"),
    ],
)
def test_a_figure_is_a_count_or_a_range_or_what_the_source_says_instead(figure: Casualty, words: str) -> None:
    assert figure_words(figure) == words


@pytest.mark.parametrize(
    ("qualifier", "item", "fate", "words"),
    [
        ("thousands of", "men", Fate.KILLED, ("thousands of", "men killed")),
        ("thousands of", None, Fate.KILLED, ("thousands", "killed")),
        ("unknown number wounded", None, Fate.WOUNDED, ("unknown number wounded", "")),
    ],
)
def test_a_figure_and_what_it_counts_read_as_one(
    qualifier: str, item: str | None, fate: Fate, words: tuple[str, str]
) -> None:
    assert loss_words(replace(loss(None, None, qualifier), item=item, fate=fate)) == words


def test_none_is_said_once() -> None:
    assert figure_words(loss(0, 0, "none")) == "none"


@pytest.mark.parametrize(
    ("qualifier", "words"),
    [
        ("+", "350+"),
        ("?", "350?"),
        ("~", "~350"),
        ("about", "about 350"),
        ("or more", "350 or more"),
        ("or fewer", "350 or fewer"),
    ],
)
def test_a_qualifier_stands_where_the_source_has_it(qualifier: str, words: str) -> None:
    assert figure_words(loss(350, 350, qualifier)) == words


@pytest.mark.parametrize(
    ("source", "words"), [("1,375 killed", "1,375"), ("1375 killed", "1375"), ("12375 killed", "1375")]
)
def test_four_digits_are_grouped_as_in_the_source(source: str, words: str) -> None:
    assert figure_words(loss(1375, 1375, source=source)) == words


def test_five_digits_are_always_grouped() -> None:
    assert figure_words(loss(13000, 23000, source="13000-23000")) == "13,000–23,000"


def test_what_the_source_leaves_open_is_left_out_of_the_words() -> None:
    unknown = replace(loss(2, 2), category=Category.UNSPECIFIED, fate=Fate.UNSPECIFIED)
    assert (kind_words(unknown), object_words(unknown)) == ("", "")
    tanks = replace(loss(2, 2), category=Category.EQUIPMENT, fate=Fate.DESTROYED, item="tanks")
    assert (kind_words(tanks), object_words(tanks)) == ("", "tanks destroyed")


@pytest.mark.parametrize(("fate", "things"), [(Fate.SUNK, True), (Fate.DAMAGED, True), (Fate.KILLED, False)])
def test_what_is_sunk_or_damaged_is_no_person_whatever_it_is(fate: Fate, things: bool) -> None:
    unspecified = replace(loss(2, 2), category=Category.UNSPECIFIED, fate=fate)
    people = loss(3, 3)
    assert numbered((unspecified, people)) == ((people, unspecified) if things else (unspecified, people))


def test_a_figure_without_a_date_is_not_said_to_be_as_of_one() -> None:
    day = Date(1944, 9, 17)
    stated = Moment(day, day, None, Precision.DAY, Basis.STATED)
    undated = Moment(day, None, None, Precision.VAGUE, Basis.UNDATED)
    assert [when_given(each) for each in (stated, undated)] == [
        "as of 17 September 1944",
        "undated, after 17 September 1944",
    ]


def test_people_are_numbered_before_equipment() -> None:
    tanks = replace(loss(2, 2), category=Category.EQUIPMENT)
    people = loss(3, 3)
    assert numbered((tanks, people)) == (people, tanks)
