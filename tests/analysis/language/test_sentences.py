from __future__ import annotations

import pytest

from aras_docs.analysis.language.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell. It rose.", ["It fell.", "It rose."]),
        ('He said, "Full stop". She left.', ['He said, "Full stop".', "She left."]),
        ("Lt. Gen. A. B. Smith led. He fell.", ["Lt. Gen. A. B. Smith led.", "He fell."]),
        (
            "The U.S. Army came to the U.S. The war ended.",
            ["The U.S. Army came to the U.S.", "The war ended."],
        ),
        ("A Su-25 fell at 7 p.m. on Monday.", ["A Su-25 fell at 7 p.m. on Monday."]),
        ("The front\n(east) broke!\nWhy? Nobody knew", ["The front\n(east) broke!", "Why?", "Nobody knew"]),
        ("In 1942. 300 men came.", ["In 1942.", "300 men came."]),
        ("They left (O.S. 3 May) at dawn. It fell.", ["They left (O.S. 3 May) at dawn.", "It fell."]),
        (
            "Two of them (lit. Watch and 200. Division) fled. It fell.",
            ["Two of them (lit. Watch and 200. Division) fled.", "It fell."],
        ),
        ("(It fell. They fled.) He left.", ["(It fell.", "They fled.)", "He left."]),
        ('"We left ... [the] town." It fell.', ['"We left ... [the] town."', "It fell."]),
        ('"Why?" he asked. It fell.', ['"Why?" he asked.', "It fell."]),
        (" . . . ", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert [text[each.start : each.end] for each in sentences(text)] == expected
