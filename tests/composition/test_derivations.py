import pytest

from aras_docs.composition.derivations import derivation_words
from aras_docs.facts import Basis, Date, Moment, Precision

OCTOBER_5 = Date(2020, 10, 5)


def moment(derivation: str | None, basis: Basis = Basis.RELATIVE) -> Moment:
    return Moment(OCTOBER_5, OCTOBER_5, None, Precision.DAY, basis, derivation)


def test_only_a_relative_date_shows_its_derivation() -> None:
    assert derivation_words(moment("27 September 2020 + 8 days")) == "= 27 September + 8 days"
    assert derivation_words(moment("27 September 2020 + 8 days", Basis.INHERITED)) is None


@pytest.mark.parametrize(
    ("derivation", "words"),
    [
        (None, None),
        ("evening of 5 October 2020", None),
        ("15 October 2020 − 10 days", "= 15 October − 10 days"),
        ("31 December 2019 + 9 months", "= 31 December 2019 + 9 months"),
        ("counted from 3 October 2020", "counted from 3 October 2020"),
    ],
)
def test_a_derivation_is_shown_where_it_names_another_date(derivation: str, words: str | None) -> None:
    assert derivation_words(moment(derivation)) == words


@pytest.mark.parametrize(
    ("derivation", "words"),
    [
        ("no date is stated", None),
        ("after 5 October 2020", None),
        ('"After the truce", 5 October 2020', "“After the truce”"),
        ('"After the truce", 1 May 1935', "“After the truce”, 1 May 1935"),
        ('"after the war"', "“after the war”"),
        ('perhaps 3 May 1935: year 1935 from "1935"', "perhaps 3 May 1935: year 1935 from “1935”"),
        ("perhaps 3 May 1935: night of 3 May 1935", "perhaps 3 May 1935"),
        ("perhaps 1 May 1935: 30 April 1935 + 1 day", "perhaps 1 May 1935: 30 April 1935 + 1 day"),
        ("perhaps 5 October 2020: same day as 5 October 2020", None),
    ],
)
def test_an_undated_moment_says_what_its_bounds_rest_on(derivation: str, words: str | None) -> None:
    after = Moment(OCTOBER_5, None, None, Precision.VAGUE, Basis.UNDATED, derivation)
    assert derivation_words(after) == words
