from __future__ import annotations

from msgspec.structs import replace

from aras_docs.composition.annexes import Desk
from aras_docs.composition.annexes.places import by_district, dates_in_words, places_annex, statements
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.infobox import Sides
from aras_docs.composition.languages import Tagger
from aras_docs.facts import Basis, Claimant, Date, Moment, PlaceClaim, Precision, SideName
from aras_docs.nodes import Span
from document_text import block_lines

CROSSING = Crossing.of((), None)
DESK = Desk(Tagger(""), CROSSING, Sides((SideName(1, "Aland", None), SideName(2, "Bland", None))))
MINISTRY = Claimant("Ministry", "Ministry", 1)


def claim(
    place: str, day: int | None, district: str | None = "North", by: int | None = 1, line: int = 0
) -> PlaceClaim:
    date = Date(2020, 10, day) if day else None
    basis = Basis.STATED if day else Basis.UNDATED
    moment = Moment(date, date, None, Precision.DAY, basis)
    span = Span(line, line + 1, line or day or 99, line or day or 99)
    return PlaceClaim(place, district, by, moment, MINISTRY, (), (), None, span)


def lines(*claims: PlaceClaim) -> list[str]:
    annex = places_annex(statements(claims, CROSSING), DESK)
    return [line.strip() for block in annex.blocks for line in block_lines(block)]


def counts(*claims: PlaceClaim) -> list[str]:
    rows = (line for line in lines(*claims) if "| #d" in line)
    return [row.split(" | ")[1].partition(" ⏎ ")[2].strip("/") for row in rows]


def test_distinct_places_are_counted_over_time() -> None:
    assert counts(claim("A", 1), claim("B", 1), claim("C", 3)) == [
        "2 places, all new; 2 so far",
        "new; 3 so far",
    ]


def test_a_repeat_is_not_counted_twice() -> None:
    assert counts(claim("Əli", 1), claim("Əlibəy", 2), claim("ƏLİ", 3)) == [
        "new; 1 so far",
        "new; 2 so far",
        "named before; 2 so far",
    ]


def test_spellings_of_one_name_are_one_place() -> None:
    assert counts(claim("Zangilan", 1), claim("Füzuli", 1), claim("Zəngilan", 2), claim("Fuzuli", 2)) == [
        "2 places, all new; 2 so far",
        "2 places, none new; 2 so far",
    ]


def test_what_is_new_among_several_is_counted() -> None:
    assert (
        counts(claim("A", 1), claim("A", 2), claim("B", 2), claim("C", 2))[1] == "3 places, 2 new; 3 so far"
    )


def test_spellings_of_one_district_are_one_district() -> None:
    found = lines(claim("A", 1, "Füzuli"), claim("B", 2, "Fuzuli"))
    assert [line for line in found if line.startswith("h2")] == ["h2 #annex-d-1 Füzuli"]


def test_names_of_a_family_are_places_of_their_own() -> None:
    assert counts(claim("Birinci Ağalı", 1), claim("İkinci Ağalı", 2))[1].endswith("2 so far")


def test_each_district_has_its_own_count() -> None:
    assert counts(claim("A", 1), claim("B", 2, "South")) == ["new; 1 so far"] * 2


def test_each_taker_has_its_own_count_and_is_named() -> None:
    assert counts(claim("A", 1), claim("A", 2, by=2), claim("B", 3)) == [
        "new; 1 so far, by Aland",
        "new; 1 so far, by Bland",
        "new; 2 so far, by Aland",
    ]


def test_an_unknown_taker_is_said_to_be_unknown() -> None:
    assert counts(claim("A", 1), claim("B", 2, by=None))[1].endswith("1 so far, by whom not stated")


def test_statements_of_a_district_stand_by_date() -> None:
    found = by_district((claim("late", 9), claim("South", 1, "South"), claim("early", 2)))
    assert [each.place for each in found] == ["early", "late", "South"]


def test_what_has_no_date_stays_behind_the_claim_before_it() -> None:
    found = by_district((claim("late", 9), claim("early", 2), claim("after", None)))
    assert [each.place for each in found] == ["early", "after", "late"]


def test_places_without_a_district_come_last() -> None:
    found = by_district((claim("x", 1, None), claim("A", 2)))
    assert [each.district for each in found] == ["North", None]


def test_districts_are_summed_up() -> None:
    found = lines(claim("A", 1), claim("A", 5), claim("B", 5), claim("S", None, "South"), claim("x", 2, None))
    start = found.index("table data (Places claimed by district)")
    assert found[start + 1 : start + 5] == [
        "| ! District | ! Statements | ! Places | ! First to last date",
        "| ! [North→annex-d-1] | 2 | 2 | 1 October 2020 to 5 October 2020",
        "| ! [South→annex-d-2] | 1 | 1 | undated",
        "| ! [District not stated→annex-d-3] | 1 | 1 | 2 October 2020",
    ]


def test_a_range_of_dates_has_no_time_of_day() -> None:
    first, last = claim("A", 3), claim("B", 8)
    evening = replace(first, moment=replace(first.moment, time="EV"))
    rows = statements((evening, last), CROSSING)
    assert dates_in_words(rows) == "3 October 2020 to 8 October 2020"


def test_the_chart_stands_before_the_tables_where_there_is_something_to_draw() -> None:
    figure = "figure (Places claimed over time) Step chart"
    assert [line.startswith(figure) for line in lines(claim("A", 1), claim("B", 2))[2:4]] == [True, False]
    assert not any(line.startswith("figure") for line in lines(claim("A", 1), claim("B", 1)))


def test_a_single_district_needs_no_overview() -> None:
    assert "table data (Places claimed by district)" not in lines(claim("A", 1), claim("B", 2))
