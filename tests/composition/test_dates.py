import pytest

from aras_docs.composition.dates import chronological, moment_words, time_words, without_iso
from aras_docs.facts import Basis, Date, Moment, Precision

OCTOBER_5, OCTOBER_6 = Date(2020, 10, 5), Date(2020, 10, 6)


def moment(
    first: Date | None, last: Date | None, basis: Basis = Basis.STATED, time: str | None = None
) -> Moment:
    return Moment(first, last, time, Precision.DAY, basis, "27 September 2020 + 1 day")


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (Date(2020, 10, 3), "3 October 2020"),
        (Date(2019, 8), "August 2019"),
        (Date(1994), "1994"),
        (Date(0), "1 BC"),
        (Date(-479, 9), "September 480 BC"),
    ],
)
def test_a_date_is_as_long_as_it_is_precise(date: Date, words: str) -> None:
    assert date.in_words() == words


def test_a_range_within_a_month_names_the_month_once() -> None:
    assert moment_words(moment(OCTOBER_5, OCTOBER_6)) == "5–6 October 2020"


def test_a_range_across_months_names_the_year_once() -> None:
    assert moment_words(moment(Date(2020, 9, 27), OCTOBER_6)) == "27 September – 6 October 2020"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (Date(1941), Date(1944), "1941–1944"),
        (Date(-489), Date(-479), "490–480 BC"),
        (Date(-1), Date(9), "2 BC – 9"),
        (Date(1945, 4), Date(1945, 5), "April–May 1945"),
        (Date(1945, 4), Date(1946, 5), "April 1945 – May 1946"),
        (Date(1945, 4), Date(1945, 5, 8), "April – 8 May 1945"),
        (Date(1945), Date(1945, 5, 8), "1945 – 8 May 1945"),
        (Date(1945, 4, 8), Date(1945, 5, 8), "8 April – 8 May 1945"),
    ],
)
def test_a_range_names_once_what_its_ends_share(first: Date, last: Date, words: str) -> None:
    assert moment_words(moment(first, last)) == words


@pytest.mark.parametrize(
    ("first", "basis", "words"),
    [
        (Date(1930), Basis.STATED, "1930s"),
        (Date(1930), Basis.INHERITED, "[1930s]"),
        (Date(-489), Basis.STATED, "490–481 BC"),
    ],
)
def test_a_decade_is_named_as_one(first: Date, basis: Basis, words: str) -> None:
    decade = Moment(first, Date(first.year + 9), None, Precision.DECADE, basis)
    assert moment_words(decade) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (1801, 1900, "19th century"),
        (2001, 2100, "21st century"),
        (1001, 1100, "11th century"),
        (1, 100, "1st century"),
        (-99, 0, "1st century BC"),
        (-399, -300, "4th century BC"),
        (1850, 1949, "1850–1949"),
    ],
)
def test_a_century_is_named_as_one(first: int, last: int, words: str) -> None:
    century = Moment(Date(first), Date(last), None, Precision.CENTURY, Basis.STATED)
    assert moment_words(century) == words


@pytest.mark.parametrize(
    ("first", "last", "basis", "words"),
    [
        (Date(1942, 6), Date(1942, 8), Basis.STATED, "summer 1942"),
        (Date(1942, 6), Date(1942, 8), Basis.YEAR_INFERRED, "summer [1942]"),
        (Date(1942, 6), Date(1942, 8), Basis.INHERITED, "[summer 1942]"),
        (Date(1941, 12), Date(1942, 2), Basis.STATED, "winter 1941–1942"),
        (Date(1941, 12), Date(1942, 2), Basis.YEAR_INFERRED, "winter [1941–1942]"),
        (Date(-217, 12), Date(-216, 2), Basis.STATED, "winter 218–217 BC"),
        (Date(-479, 9), Date(-479, 11), Basis.STATED, "autumn 480 BC"),
        (Date(1942, 7), Date(1942, 12), Basis.STATED, "second half of 1942"),
        (Date(1942, 4), Date(1942, 5), Basis.STATED, "April–May 1942"),
        (Date(1942), Date(1942), Basis.STATED, "part of 1942"),
    ],
)
def test_a_part_of_a_year_is_named_and_never_a_bare_year(
    first: Date, last: Date, basis: Basis, words: str
) -> None:
    assert moment_words(Moment(first, last, None, Precision.SEASON, basis)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (OCTOBER_5, None, "undated, after 5 October 2020"),
        (None, OCTOBER_6, "undated, before 6 October 2020"),
        (OCTOBER_5, OCTOBER_6, "undated, 5 October 2020 to 6 October 2020"),
        (OCTOBER_5, OCTOBER_5, "undated, on 5 October 2020"),
        (Date(2020, 10), Date(2020, 10), "undated, in October 2020"),
        (Date(1937, 1, 1), Date(1937, 12, 31), "undated, in 1937"),
        (Date(1937, 1, 1), Date(1938, 12, 31), "undated, 1937 to 1938"),
        (None, None, "undated"),
    ],
)
def test_an_undated_moment_names_its_bounds(first: Date | None, last: Date | None, words: str) -> None:
    assert moment_words(moment(first, last, Basis.UNDATED)) == words


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("EV", "evening"),
        ("TMO", "morning"),
        ("17:30", "17:30"),
        ("04:00+04:00", "04:00 (UTC+4)"),
        ("04:00-03:30", "04:00 (UTC−3:30)"),
        ("00:00Z", "00:00 (UTC)"),
    ],
)
def test_a_time_keeps_its_zone(time: str, words: str) -> None:
    assert time_words(time) == words


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (Basis.STATED, "5–6 October 2020"),
        (Basis.YEAR_INFERRED, "5–6 October [2020]"),
        (Basis.RELATIVE, "[5–6 October 2020]"),
        (Basis.INHERITED, "[5–6 October 2020]"),
    ],
)
def test_what_the_text_does_not_say_stands_in_brackets(basis: Basis, words: str) -> None:
    assert moment_words(moment(OCTOBER_5, OCTOBER_6, basis)) == words


def test_a_time_in_the_text_stays_outside_the_brackets() -> None:
    assert moment_words(moment(OCTOBER_5, OCTOBER_5, Basis.INHERITED, "17:30")) == "[5 October 2020], 17:30"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2020-09-27", "27 September 2020"),
        ("2020-09-31", "2020-09-31"),
        ("20200927", "20200927"),
        ("27 September 2020", "27 September 2020"),
    ],
)
def test_an_iso_date_is_put_in_words(text: str, words: str) -> None:
    assert without_iso(text) == words


def test_a_year_sorts_before_its_months_and_a_month_before_its_days() -> None:
    dates = [Date(2020, 9, 27), Date(2020), Date(2020, 9), Date(-1)]
    assert sorted(dates, key=chronological) == [Date(-1), Date(2020), Date(2020, 9), Date(2020, 9, 27)]
