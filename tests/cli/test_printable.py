"""Text as a terminal may show it."""

from __future__ import annotations

import pytest

from aras_docs.cli.printable import cells, printable

CASES = {
    "plain text": ("Çərəkən, Արաս – “x”", "Çərəkən, Արաս – “x”"),
    "a terminal's escape sequence": ("\x1b[31mred", "\\x1b[31mred"),
    "the one-character CSI": ("\x9b31m", "\\x9b31m"),
    "a bell and a backspace": ("\x07\x08", "\\x07\\x08"),
    "line breaks and tabs are spaces": ("a\nb\tc\rd", "a b c d"),
    "a change of direction": ("a\u202eb\u2066", "a\\u202eb\\u2066"),
    "a byte of a file name that is no UTF-8": ("caf\udce9", "caf\\xe9"),
    "another lone surrogate": ("\ud83d", "\\ud83d"),
    "a noncharacter": ("\ufffe", "\\ufffe"),
    "joiners are text": ("می\u200cخواهم", "می\u200cخواهم"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_printing(text: str, expected: str) -> None:
    assert printable(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("abc", 3), ("e\u0301", 1), ("漢字", 4), ("a\u200db", 2)], ids=ascii
)
def test_a_text_takes_columns(text: str, expected: int) -> None:
    assert cells(text) == expected
