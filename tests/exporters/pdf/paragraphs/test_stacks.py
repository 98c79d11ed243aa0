from __future__ import annotations

from msgspec.structs import replace

from aras_docs.exporters.pdf.paragraphs.stacks import cut_stacks
from aras_docs.fonts import face
from aras_docs.nodes import Span
from exporters.pdf.making import document, paragraph
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet

SERIF = face("Noto Serif")
ABOVE, BELOW = "\N{COMBINING DIAERESIS}", "\N{COMBINING DOT BELOW}"


def letters(text: str) -> list[str]:
    return [*cut_stacks(text, SERIF)]


def test_a_tower_of_marks_above_or_below_a_letter_is_cut() -> None:
    assert letters(f"a{ABOVE * 40}b c{BELOW * 40}") == ["a", "c"]


def test_marks_that_a_writing_may_have_are_not() -> None:
    assert letters(f"a{ABOVE * 5}b{BELOW * 2} ə") == []


def test_letters_with_too_many_marks_are_reported_once_with_their_lines() -> None:
    tower = replace(paragraph(f"a{ABOVE * 40} c{BELOW * 40}"), span=Span(0, 1, 7, 7))
    again = replace(tower, span=Span(0, 1, 9, 9))
    found = exported(document(tower, again), plain_sheet()).diagnostics
    assert [each.code for each in found] == ["marks-stacked"]
    assert 'on "ä" (lines 7, 9); "c" (lines 7, 9) than' in found[0].message
