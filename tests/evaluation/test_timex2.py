from __future__ import annotations

import pytest

from evaluation.tempeval import Span
from evaluation.timex2 import read

SOURCE = (
    '<DOC><DATETIME><TIMEX2 val="2009">2009</TIMEX2></DATETIME><TEXT>A &amp; B fell on '
    '<TIMEX2 val="1861-04-12">April 12</TIMEX2>, <TIMEX2 set="" VAL="P1D">a day before '
    '<TIMEX2 val="1862">1862</TIMEX2></TIMEX2> and <TIMEX2>then</TIMEX2>.</TEXT></DOC>'
)


def test_annotation_is_taken_out_and_its_offsets_are_those_of_the_text() -> None:
    document = read(SOURCE)
    assert document.text == "A & B fell on April 12, a day before 1862 and then."
    assert document.outer == (Span(14, 22, "1861-04-12"), Span(24, 41, "P1D"), Span(46, 50, ""))
    assert document.inner == (Span(37, 41, "1862"),)
    assert document.text[14:22] == "April 12"


def test_an_annotation_that_never_ends_is_an_error() -> None:
    with pytest.raises(ValueError, match="1 TIMEX2 elements are not closed"):
        read('<TEXT><TIMEX2 val="1862">1862</TEXT>')
