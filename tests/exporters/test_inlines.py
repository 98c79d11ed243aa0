from __future__ import annotations

import pytest

from aras_docs.exporters.inlines import pieces
from aras_docs.nodes import Anchor, Emphasis, Foreign, Inline, LineBreak, Link, NoteRef, Strong, Text

BREAK, NOTE = LineBreak(), NoteRef("n")
LINK = Link((Text("link"),), Anchor("a"))

# Each with what is left of it: texts, "/" for a line break, "*" for a note's mark.
CASES: dict[str, tuple[tuple[Inline, ...], list[str]]] = {
    "a line feed is a space": ((Text("one\ntwo"),), ["one two"]),
    "spaces at the ends are dropped": ((Text("  a  b\t"),), ["a b"]),
    "a space before a boundary stays": ((Text("a "), Strong((Text("b"),))), ["a ", "b"]),
    "a space after a boundary stays": ((Text("a"), Strong((Text(" b"),))), ["a", " b"]),
    "spaces on both sides are one": ((Text("a "), Strong((Text(" b"),))), ["a ", "b"]),
    "no space comes from nowhere": ((Text("a"), Strong((Text("b"),)), Text("c")), ["a", "b", "c"]),
    "white space between links is one space": ((LINK, Text(" \n "), LINK), ["link", " ", "link"]),
    "an inline of nothing but space at the end goes": ((Text("a"), Emphasis((Text(" "),))), ["a"]),
    "a break takes the spaces around it": ((Text("a "), BREAK, Text(" b")), ["a", "/", "b"]),
    "a note's mark keeps the space before it": ((Text("a "), NOTE, Text(" b")), ["a ", "*", " b"]),
    "a no-break space is no white space": ((Text("\u00a0a\u00a0 b"),), ["\u00a0a\u00a0 b"]),
    "nothing is left of nothing": ((Text(""), Text(" \n")), []),
}


@pytest.mark.parametrize("case", CASES)
def test_white_space(case: str) -> None:
    content, expected = CASES[case]
    marks = {LineBreak: "/", NoteRef: "*"}
    found = [p.content if isinstance(p.content, str) else marks[type(p.content)] for p in pieces(content)]
    assert found == expected


def test_marks_nest() -> None:
    (piece,) = pieces((Link((Strong((Emphasis((Foreign((Text("x"),), "hy"),)),)),), Anchor("a")),))
    form = piece.format
    assert (form.strong, form.emphasis, form.language) == (True, True, "hy")
    assert form.link is not None
    assert form.link.target == Anchor("a")


def test_the_inner_language_counts() -> None:
    (piece,) = pieces((Foreign((Foreign((Text("x"),), "hy"),), "az"),))
    assert piece.format.language == "hy"
