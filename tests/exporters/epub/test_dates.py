from __future__ import annotations

import pytest

from aras_docs.exporters.epub.dates import dates
from aras_docs.nodes import Paragraph, Text
from exporters.epub.rendered import link, paragraph, rendered

CASES = {
    "27 September 2020": "2020-09-27",
    "27 September [2020]": "2020-09-27",
    "9 October": "10-09",
    "29 February": "02-29",
    "September 27, 2020": "2020-09-27",
    "October 2020": "2020-10",
    "2\xa0November 2020": "2020-11-02",
}
NONE = (
    "30 February",
    "29 February 2021",
    "40 September",
    "0 May",
    "May 0000",
    "2020",
    "1.5 March",
    "Marching 12 Mayors",
    "127 September",
    "",
)


@pytest.mark.parametrize(("text", "expected"), CASES.items(), ids=CASES)
def test_a_date_is_found_as_a_whole(text: str, expected: str) -> None:
    assert [found for found in dates(f"on {text}, then") if found[1]] == [(text, expected)]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_date_of_any_calendar_stays_text(text: str) -> None:
    assert list(dates(text)) == [(text, None)]


def test_the_pieces_join_to_the_text() -> None:
    text = "[28 September 2020] = 27 September + 1 day, 1–3 October, 2020."
    assert "".join(piece for piece, _ in dates(text)) == text


def test_a_number_that_goes_on_is_no_year() -> None:
    assert list(dates("9 October 20200")) == [("", None), ("9 October", "10-09"), (" 20200", None)]


def test_dates_are_marked_wherever_text_stands() -> None:
    assert rendered(paragraph("On 9 October it")).markup == (
        '<p>On <time datetime="10-09">9 October</time> it</p>'
    )
    linked = rendered(Paragraph((link("9\nOctober", "here"), Text("."))))
    assert '<a href="#here"><time datetime="10-09">9 October</time></a>' in linked.markup
