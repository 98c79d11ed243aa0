"""File names made of titles."""

from __future__ import annotations

import pytest

from aras_docs.dataset.slug import slug

CASES = {
    "the sample": ("Aras Valley campaign", "aras-valley-campaign"),
    "letters keep their script": ("Արասի հովտի արշավ", "արասի-հովտի-արշավ"),
    "letters keep their diacritics": ("Füzuli döyüşü, Çərəkən", "füzuli-döyüşü-çərəkən"),
    "a dotted capital İ loses no more than its size": ("İsmayıllı", "ismayıllı"),
    "decomposed letters are composed": ("Fu\u0308zuli", "füzuli"),
    "a path": ("../../etc/passwd", "etc-passwd"),
    "a path on Windows": ("C:\\Windows\\x", "c-windows-x"),
    "dots alone": ("..", "article"),
    "nothing": ("", "article"),
    "only white space": (" \t\n", "article"),
    "markup": ('<b>&amp; {{x}} ]]> <font color="red">', "b-amp-x-font-color-red"),
    "control and bidirectional characters": ("a\x00b\x1b[31mc\u202ed", "a-b-31mc-d"),
    "a lone surrogate": ("a\udcffb", "a-b"),
    "an option": ("-rf", "rf"),
    "a hidden file": (".hidden", "hidden"),
    "a device on Windows": ("CON", "con-article"),
    "another device on Windows": ("Lpt1", "lpt1-article"),
    "no device, though it begins like one": ("Console", "console"),
    "an apostrophe joins": ("Artsakh's defence", "artsakhs-defence"),
    "full-width letters": ("ＡＢＣ", "abc"),
    "a combining mark belongs to its letter": ("हिन्दी", "हिन्दी"),
}


@pytest.mark.parametrize(("title", "expected"), CASES.values(), ids=CASES.keys())
def test_a_title_becomes(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_a_long_title_is_cut_between_words() -> None:
    name = slug("word " * 1000)
    assert name == "-".join(["word"] * 16)


def test_a_word_that_the_cut_divides_is_left_out() -> None:
    assert slug("valley " * 1000) == "-".join(["valley"] * 11)


def test_a_long_word_is_cut_anywhere() -> None:
    assert slug("x" * 5000) == "x" * 80
    assert slug("a " + "x" * 5000) == "a-" + "x" * 78


def test_a_name_leaves_room_for_a_suffix_in_255_bytes() -> None:
    assert len(slug("𐌰" * 300).encode()) <= 200


def test_a_cut_never_leaves_a_hyphen_at_the_end() -> None:
    assert not slug("x" * 79 + " y").endswith("-")
