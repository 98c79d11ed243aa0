"""CSV that spreadsheets show as text and programs read back."""

from __future__ import annotations

import csv
import re
from io import StringIO

import pytest

from aras_docs.dataset.csv_text import csv_text, guarded

DANGEROUS = [
    "=1+1",
    '=HYPERLINK("https://example.org","x")',
    "+994 12",
    "-1+1",
    "-cmd|' /C calc'!A0",
    "@SUM(A1)",
    "＝1+1",
    "＠x",
    "'=1+1",
    "a;=1+1",
    'a;"=1+1',
    "-0479-03",
]
HARMLESS = [
    "",
    "plain",
    "-5",
    "-12.5",
    "-0479",
    "a = b",
    "a; =b",
    "40–50",
    "'tis",
    "’=",
    "x@example.org",
    "– dash",
]


def cells(text: str) -> list[list[str]]:
    return [*csv.reader(StringIO(text, newline=""), strict=True)]


def undone(text: str) -> str:
    """Return a text without the apostrophes of ``guarded``, as its docstring says."""
    return re.sub(r"""(^|;)'(?=["']*[=+\-@＝＋－＠])""", r"\1", text)


@pytest.mark.parametrize("text", DANGEROUS)
@pytest.mark.parametrize("before", ["", "\t", "\r\n", " ", "\0"], ids=ascii)
def test_no_cell_starts_a_formula(text: str, before: str) -> None:
    ((cell,),) = cells(csv_text(("text",), [(before + text,)]))[1:]
    assert cell[0] not in "=+-@\t\r\n＝＋－＠"


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_part_that_excel_may_split_off_starts_a_formula(text: str) -> None:
    line = csv_text(("a", "b"), [("x", text)]).splitlines()[1]
    assert not [part for part in line.split(";") if part.strip('"')[:1] in set("=+-@")]


@pytest.mark.parametrize("text", DANGEROUS)
def test_the_apostrophe_can_be_taken_away_again(text: str) -> None:
    assert guarded(text) != text
    assert undone(guarded(text)) == text


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_line_breaks_and_controls_become_spaces() -> None:
    text = csv_text(("text",), [("a\r\nb\tc\x1b[31m\u2028d\x85\x00",)])
    assert cells(text) == [["text"], ["a b c [31m d"]]


def test_commas_and_quotes_are_read_back() -> None:
    row = ['a, b "c"', "Çərəkən – Ծաղկաձոր"]
    assert cells(csv_text(("x", "y"), [row]))[1] == row


def test_lines_end_as_rfc_4180_has_it() -> None:
    assert csv_text(("a", "b"), [(1, None), (None, "x")]) == "a,b\r\n1,\r\n,x\r\n"


def test_no_rows_leave_the_header() -> None:
    assert csv_text(("a", "b"), []) == "a,b\r\n"


def test_a_row_of_another_length_is_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        csv_text(("a", "b"), [(1,)])
