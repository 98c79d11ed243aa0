from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.summary.words import first_words
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
