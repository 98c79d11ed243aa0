"""Text tables."""

from __future__ import annotations

from aras_docs.cli.layout import Column, table

COLUMNS = (Column("No."), Column("Event", 2), Column("Line"))
WRAPPED = """\
No.  Event                   Line
---  ----------------------  ----
B 1  The first event, which  26
     is long enough to wrap
B 2  - one                   3–4
       - two
"""


def test_a_column_with_a_share_wraps_into_what_the_others_leave() -> None:
    rows = [("B 1", "The first event, which is long enough to wrap", "26"), ("B 2", "- one\n  - two", "3–4")]
    assert table(COLUMNS, rows, 33) == WRAPPED


def test_what_one_column_does_not_need_the_others_get() -> None:
    columns = (Column("A", 1), Column("B", 1))
    assert max(map(len, table(columns, [("short", "word " * 40)], 60).splitlines())) > 55


def test_no_column_is_wider_than_its_content() -> None:
    assert max(map(len, table(COLUMNS, [("1", "short", "2")], 200).splitlines())) == len("No.  short  Line")


def test_a_narrow_terminal_still_gets_whole_words() -> None:
    assert "conflagration" in table(COLUMNS, [("1", "conflagration", "2")], 5)


def test_columns_align_under_letters_that_take_no_or_two_columns() -> None:
    first, second = table((Column("a"), Column("b")), [("e\u0301", "x"), ("漢", "x")], 80).splitlines()[2:]
    assert first == "e\u0301   x"
    assert second == "漢  x"


def test_control_characters_do_not_come_through() -> None:
    assert "\x1b" not in table((Column("a"),), [("\x1b[31m",)], 80)
