from __future__ import annotations

import pytest

from aras_docs.document import plain_text
from aras_docs.exporters.pdf.summary.sentences import first_sentences, sentence_ends
from aras_docs.nodes import Foreign, Link, NoteRef, Strong, Text, Url


def sentences(text: str) -> list[str]:
    ends = sentence_ends((Text(text),))
    return [text[start:end].strip() for start, end in zip((0, *ends), ends, strict=False)]


@pytest.mark.parametrize(
    "expected",
    [
        ["One ended in 1994.", "Two did not!", "Three?", "Four"],
        ['He said "it is over."', "It was.)", "(So it was.)"],
        ["It was a part of World War II.", "The next began in the U.S. Army under Gen. J. F. Smith."],
        ["The 10\u202f000 men took No. 5 at 4.30 p.m. and left.", "Şuşa fell."],
        ["They came to Iran.", "Its border lay on the Aras."],
        ["and so on… without an end"],
        [""],
    ],
    ids=lambda expected: expected[0][:20] or "nothing",
)
def test_sentences_end_where_a_reader_says_so(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_the_first_sentences_keep_their_mark_up_and_their_notes() -> None:
    link = Link((Text("two. "), Strong((Text("Three"),))), Url("https://example.org/"))
    content = (Text("One and "), link, Foreign((Text(" üç."),), "az"), NoteRef("n"), Text(" Four."))
    assert [plain_text(first_sentences(content, count)) for count in (1, 2, 3)] == [
        "One and two.",
        "One and two. Three üç.",
        "One and two. Three üç. Four.",
    ]
    assert first_sentences(content, 2) == content[:-1]
    assert first_sentences(content, 1) == (content[0], Link((Text("two."),), link.target))
    assert first_sentences(content, 3) == content
