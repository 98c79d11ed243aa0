"""Only addresses that no viewer executes become links, and only rows that fill its columns a table."""

from __future__ import annotations

import pytest

from aras_docs.nodes import LONGEST_URL, Cell, Column, Row, Table, Url, is_safe_url

SAFE = ("https://en.wikipedia.org/wiki/Aras_Valley", "http://[::1]/", "mailto:press@example.org")
UNSAFE = {
    "a script": "javascript:alert(1)",
    "data": "data:text/html,x",
    "a file": "file:///etc/passwd",
    "a relative path": "../index.html",
    "no scheme": "//example.org/x",
    "no host": "https:///x",
    "nothing": "",
    "white space": "https://example.org/a b",
    "a line break": "https://example.org/\njavascript:",
    "a change of direction": "https://example.org/\u202egpj",
    "brackets without a partner": "https://[::1",
    "an endless one": "https://example.org/" + "x" * LONGEST_URL,
}


@pytest.mark.parametrize("address", SAFE)
def test_an_absolute_web_or_mail_address_is_safe(address: str) -> None:
    assert is_safe_url(address)
    assert Url(address).address == address


@pytest.mark.parametrize("address", UNSAFE.values(), ids=UNSAFE.keys())
def test_any_other_address_can_not_even_be_built(address: str) -> None:
    assert not is_safe_url(address)
    with pytest.raises(ValueError, match="not a safe absolute URL"):
        Url(address)


def row(*spans: int) -> Row:
    return Row(tuple(Cell((), columns=span) for span in spans))


def test_the_cells_of_each_row_fill_the_columns() -> None:
    assert Table((Column(1), Column(2)), (row(2),), (row(1, 1),), (), "").rows == (row(1, 1),)
    assert Table((), (), (row(),), (), "").rows == (row(),)


@pytest.mark.parametrize("spans", [(), (1,), (1, 2), (3,)])
@pytest.mark.parametrize("field", ["header", "rows"])
def test_a_row_too_narrow_or_too_wide_makes_no_table(spans: tuple[int, ...], field: str) -> None:
    parts: dict[str, tuple[Row, ...]] = {"header": (), "rows": (), field: (row(1, 1), row(*spans))}
    with pytest.raises(ValueError, match=f"span {sum(spans)} of the table's columns, which number 2"):
        Table((Column(1), Column(2)), parts["header"], parts["rows"], (), "")
