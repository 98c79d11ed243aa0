"""The order in which text of two directions is seen; the cases are in bidi.txt."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from aras_docs.exporters.pdf.linebreaking.bidi import base_level, levels, reads_from_right, visual_order

CASES = [
    block.split("\n")[:3]
    for block in Path(__file__).with_name("bidi.txt").read_text("utf-8").split("\n== ")[1:]
]
HEBREW, ARABIC, MARK = 0x05D0, 0x0628, "\N{HEBREW POINT PATAH}"
FOREIGN = str.maketrans(
    {chr(ord("A") + place): chr(HEBREW + place) for place in range(16)}
    | {chr(ord("Q") + place): chr(ARABIC + place) for place in range(10)}
    | {"^": MARK}
)
MIRRORED = str.maketrans("()[]", ")(][")
NATIVE = str.maketrans({new: chr(old) for old, new in FOREIGN.items()})

# Debian's package unicode-data.
UNICODE = Path("/usr/share/unicode/BidiCharacterTest.txt")
EMBEDDING = {"LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "B", "S"}


def seen(text: str) -> str:
    """Return a text as it is seen, its brackets mirrored, with marks still after their letters."""
    found = levels(text, base_level(text))
    shown = [
        text[index].translate(MIRRORED) if found[index] % 2 else text[index] for index in visual_order(found)
    ]
    for index in reversed(range(len(shown) - 1)):
        if shown[index] == MARK:
            shown[index : index + 2] = shown[index + 1], MARK
    return "".join(shown)


@pytest.mark.parametrize(("read", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_order(read: str, expected: str) -> None:
    assert seen(read.translate(FOREIGN)).translate(NATIVE) == expected


def test_only_some_scripts_are_written_from_the_right() -> None:
    assert all(map(reads_from_right, ("x שלום", "بغداد", "ߒߞߏ", "\U0001e900")))
    assert not any(map(reads_from_right, ("Aras", "Արաս, Ελλάς, Москва", "漢字 👍", "−5 °C ’")))


def test_what_has_no_letters_is_read_from_the_left() -> None:
    assert (base_level("12 (3)"), base_level("12 א"), base_level("a א")) == (0, 1, 0)


def test_joiners_and_direction_marks_stay_where_they_are() -> None:
    assert levels("\u200da\u202bא\u200dב\u202c", 0) == [0, 0, 0, 1, 1, 1, 1]


def test_very_deep_brackets_are_no_pairs() -> None:
    last = [levels("א" + "(" * depth + "א" + ")" * depth, 0)[-1] for depth in (63, 64, 100_000)]
    assert last == [1, 0, 0]


def test_unicode_agrees() -> None:
    if not UNICODE.exists():
        pytest.skip(f"no {UNICODE}: install unicode-data")
    tried = 0
    for line in UNICODE.read_text("utf-8").splitlines():
        codes, direction, _, expected, _ = line.split(";") if line[:1].isalnum() else ("", *"0000")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        if text and EMBEDDING.isdisjoint(map(unicodedata.bidirectional, text)):
            base = base_level(text) if direction == "2" else int(direction)
            assert without_end(text, levels(text, base)) == without_end(text, numbers(expected)), line
            tried += 1
    assert tried > 50_000


def numbers(written: str) -> list[int]:
    return [-1 if level == "x" else int(level) for level in written.split()]


def without_end(text: str, found: list[int]) -> list[int]:
    """Return levels without those of what is ignored, and of white space at the end (L1)."""
    length = len(text.rstrip(" \t\u2003\u2028\u200b\u00ad\u00a0"))
    return [level for character, level in zip(text[:length], found, strict=False) if not ignored(character)]


def ignored(character: str) -> bool:
    return unicodedata.bidirectional(character) == "BN"
