"""Characters that no text may hold, each of them and nothing else."""

from __future__ import annotations

import sys

import pytest

from aras_docs.readers.cleaning import REPLACEMENT, clean

CONTROLS = {*range(0x09), 0x0B, *range(0x0C, 0x20), *range(0x7F, 0xA0)}
SURROGATES = {*range(0xD800, 0xE000)}
NONCHARACTERS = {
    *range(0xFDD0, 0xFDF0),
    *(code for code in range(sys.maxunicode + 1) if code & 0xFFFE == 0xFFFE),
}
UNFIT = CONTROLS | SURROGATES | NONCHARACTERS


def test_every_character_that_no_text_may_hold_is_replaced() -> None:
    assert {code for code in UNFIT if clean(f"a{chr(code)}b", "t.txt").value != f"a{REPLACEMENT}b"} == set()


def test_every_other_character_stays() -> None:
    fit = "".join(chr(code) for code in range(sys.maxunicode + 1) if code not in UNFIT)
    assert clean(fit, "t.txt").value == fit
    assert clean(fit, "t.txt").diagnostics == ()


@pytest.mark.parametrize("words", ["Zəngilan\tԱրաքս\n", "5\u00a0km\u200c", "\U0001f600"])
def test_a_text_without_such_characters_is_no_finding(words: str) -> None:
    assert clean(words, "t.txt").diagnostics == ()
