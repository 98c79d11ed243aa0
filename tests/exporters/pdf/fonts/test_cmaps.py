from __future__ import annotations

import re

from aras_docs.exporters.pdf.fonts.cmaps import encoding, to_unicode, utf16


def test_consecutive_characters_are_a_range() -> None:
    texts = [(letter.encode(), letter) for letter in "abcxz"]
    assert b"3 beginbfrange\n<61> <63> <0061>\n<78> <78> <0078>\n<7a> <7a> <007a>\n" in to_unicode(texts)


def test_a_range_leaves_out_codes_that_mean_something_else() -> None:
    made = to_unicode([(b"\x01 ", "a"), (b"\x01!", "é"), (b'\x01"', "b"), (b"\x01#", "z")])
    assert b"<0120> <0120> <0061>\n<0122> <0122> <0062>\n<0123> <0123> <007a>\n" in made
    assert b"<0121> <00e9>" in made


def test_no_section_is_longer_than_readers_take() -> None:
    texts = [(bytes((1, 0x20 + number % 90)), chr(0x400 + number)) for number in range(250)]
    counts = re.findall(rb"(\d+) beginbfchar\n((?:<.*\n)*)endbfchar", to_unicode(texts))
    assert [int(count) for count, _ in counts] == [100, 100, 50]
    assert [entries.count(b"\n") for _, entries in counts] == [100, 100, 50]


def test_a_code_as_a_number_is_the_identifier_of_its_character() -> None:
    made = encoding([b"a", b"\x01!", b"\x80\x00"])
    assert b"<20> <7e> 32\n<0120> <017e> 288\n<8000> <80ff> 32768\n" in made


def test_only_blocks_of_codes_in_use_are_listed() -> None:
    assert b"1 begincidrange\n<20> <7e> 32\nendcidrange" in encoding([b"a", b"z"])


def test_other_planes_are_surrogate_pairs() -> None:
    assert utf16("😀") == "d83dde00"
