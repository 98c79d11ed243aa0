"""The table of invisible characters is Unicode's."""

from __future__ import annotations

import sys

import regex

from aras_docs.fonts import is_invisible
from aras_docs.fonts.invisible import INVISIBLE


def test_the_table_is_white_space_controls_and_default_ignorables() -> None:
    every_character = "".join(map(chr, range(sys.maxunicode + 1)))
    pattern = r"[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]"
    assert set(regex.findall(pattern, every_character)) == INVISIBLE


def test_a_text_is_invisible_only_as_a_whole() -> None:
    assert is_invisible(" \u00ad\u200b\n")
    assert not is_invisible(" .")
