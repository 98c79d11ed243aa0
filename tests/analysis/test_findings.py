from __future__ import annotations

from analysis.small import article
from aras_docs.analysis import analyse
from aras_docs.diagnostics import Diagnostic, Position, Severity
from aras_docs.facts import Basis

BATTLE = "\n== Battle ==\nOn 27 September it began. On 3 October it went on. On 5 October it ended.\n"


def test_inferred_years_are_told_once_with_the_first_date() -> None:
    assert analyse(article("- Date: 2020-09-27\n" + BATTLE)).diagnostics == (
        Diagnostic(
            Severity.WARNING,
            "year-inferred",
            'no year in "27 September" and 2 other dates; using 2020 from the infobox field "Date"',
            "small.txt",
            Position(4, 4),
            "pass --year 2020 to say so yourself",
        ),
    )


def test_of_several_years_none_is_recommended() -> None:
    told = "On 20 December it snowed. On 3 January it thawed."
    text = f"- Date: 16 December 1944 – 25 January 1945\n\n== Battle ==\n{told}\n"
    (found,) = analyse(article(text)).diagnostics
    assert found.message.endswith('using 1944 or 1945 from the infobox field "Date"')
    assert (
        found.hint == "each took the year that fits the infobox best; --year takes one year for all of them"
    )


def test_a_year_before_christ_is_told_in_words() -> None:
    (found,) = analyse(article("- Date: 480 BC\n\n== Battle ==\nIn September it began.\n")).diagnostics
    assert found.message == 'no year in "September"; using 480 BC from the infobox field "Date"'


def test_an_infobox_date_that_is_none_is_told_where_it_stands() -> None:
    (found,) = analyse(article("- Date: 2020-13-45\n\n== Battle ==\nIn 1942 it began.\n")).diagnostics
    assert (found.severity, found.code) == (Severity.WARNING, "date-not-understood")
    assert found.message == 'no date is understood in the infobox field "Date"'
    assert found.position == Position(1, 1)


def test_an_article_without_dates_says_so() -> None:
    (found,) = analyse(article("\n== Battle ==\nIt was a battle.\n")).diagnostics
    assert (found.severity, found.code, found.position) == (Severity.NOTE, "no-dates", None)


def test_an_empty_infobox_date_is_no_misunderstanding() -> None:
    assert analyse(article("- Date: \n\n== Battle ==\nIn 1942 it began.\n")).diagnostics == ()


def test_a_single_inferred_year_counts_no_others() -> None:
    (found,) = analyse(article("- Date: 2020-09-27\n\n== Battle ==\nOn 3 October it began.\n")).diagnostics
    assert found.message == 'no year in "3 October"; using 2020 from the infobox field "Date"'


def test_a_given_year_is_nothing_to_warn_of() -> None:
    outcome = analyse(article(BATTLE), year=2021)
    assert outcome.diagnostics == ()
    assert [each.value for each in outcome.value.timexes] == ["2021-09-27", "2021-10-03", "2021-10-05"]
    assert outcome.value.events[0].when.derivation == "year 2021 as given"


def test_a_given_year_counts_before_the_infobox() -> None:
    outcome = analyse(article("- Date: 2020-09-27\n" + BATTLE), year=2021)
    assert [each.value for each in outcome.value.timexes][1:] == ["2021-09-27", "2021-10-03", "2021-10-05"]


def test_dates_stay_undated_where_no_year_is_known() -> None:
    outcome = analyse(article(BATTLE))
    (found,) = outcome.diagnostics
    assert (found.code, found.hint) == ("year-unknown", "pass --year to state it")
    assert {each.basis for each in outcome.value.timexes} == {Basis.UNDATED}
    assert outcome.value.events == ()


def test_a_year_that_the_text_states_is_nothing_to_warn_of() -> None:
    outcome = analyse(article("\n== Battle ==\nOn 27 September 1942 it began. On 3 October it ended.\n"))
    assert outcome.diagnostics == ()
    assert outcome.value.events[1].when.derivation == 'year 1942 from "27 September 1942"'
