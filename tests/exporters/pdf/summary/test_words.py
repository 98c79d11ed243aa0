from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.summary.words import first_letters, first_words
from aras_docs.nodes import Emphasis, LineBreak, NoteRef, Span, Strong, Text


def text(value: str) -> tuple[Text]:
    return (Text(value),)


@pytest.mark.parametrize(
    ("letters", "expected"),
    [(20, "one two three"), (13, "one two three"), (12, "one two…"), (7, "one two…"), (2, "on…")],
)
def test_text_ends_with_a_whole_word(letters: int, expected: str) -> None:
    assert first_words(text("one two three"), letters) == text(expected)


def test_what_follows_the_cut_is_left_out_and_what_stands_before_it_stays() -> None:
    content = (Text("ab "), NoteRef("n"), LineBreak(), Strong((Emphasis(text("cd ef gh")),)), Text("ij"))
    kept = (*content[:3], Strong((Emphasis(text("cd…")),)))
    assert first_words(content, 6) == kept


def test_words_keep_their_place_in_the_source() -> None:
    span = Span(0, 7, 1, 1)
    assert first_words((Text("one two", span),), 5) == (Text("one…", span),)


def test_letters_end_where_they_end_with_what_has_none_after_them() -> None:
    content = (Strong((Text("one"), Text(" two"))), NoteRef("n"), Emphasis(text("three")), NoteRef("m"))
    assert first_letters(content, 7) == content[:2]
    assert first_letters(content, 3) == (Strong((Text("one"),)),)
    assert first_letters(content, 9) == (*content[:2], Emphasis(text("th")))
