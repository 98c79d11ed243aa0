"""Every part of a text is set by a face that covers it; the cases are in runs.txt."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from aras_docs.fonts import clusters, face, faces, font_runs

CASES = [
    block.split("\n", 3)
    for block in Path(__file__).with_name("runs.txt").read_text("utf-8").split("\n== ")[1:]
]


def unescaped(text: str) -> str:
    """Return a text with Python's escapes resolved and all other characters kept."""
    return text.encode("latin-1", "backslashreplace").decode("unicode-escape")


@pytest.mark.parametrize(
    ("name", "text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_runs(name: str, text: str, expected: str) -> None:
    (asked,) = (each for each in faces() if each.name == name)
    runs = font_runs(unescaped(text), asked)
    lines = [unescaped(line) for line in expected.split("\n") if line]
    assert [f"{run.face.name if run.face else None}|{run.text}" for run in runs] == lines


def test_the_runs_join_to_the_text() -> None:
    text = "Aras (Արասի\u2009հովտի\r\n) 漢字 −5 e\u0301\u200d\u00ad👩\u200d✈\ufe0f \x00"
    for asked in faces():
        assert "".join(run.text for run in font_runs(text, asked)) == text


def test_neighbouring_runs_differ_in_face() -> None:
    setters = [run.face for run in font_runs("a և ա 漢 字 b → ← c", face("Noto Serif"))]
    assert all(one != next_one for one, next_one in pairwise(setters))


def test_clusters_are_what_a_reader_takes_for_characters() -> None:
    assert clusters("e\u0301a\r\n👩\u200d✈\ufe0f") == ("e\u0301", "a", "\r\n", "👩\u200d✈\ufe0f")
