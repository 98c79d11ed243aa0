"""Keys are found where they stand in the source."""

from __future__ import annotations

import pytest

from aras_docs.diagnostics import Position
from aras_docs.style_file.positions import position_of

SOURCE = """\
# page = 1
extends = "base"
[page]  # the page
  top = "1mm"
"left" = "2mm"
[ text . body ]
size = "10pt"  # leading = 3
indent.first = 1
[text."heading-1"]
size="20pt"
[page]
top = "twice"
"""


@pytest.mark.parametrize(
    ("key", "line", "column"),
    [
        ("extends", 2, 1),
        ("page", 3, 2),
        ("page.top", 4, 3),
        ("page.left", 5, 1),
        ("text", 6, 3),
        ("text.body", 6, 10),
        ("text.body.size", 7, 1),
        ("text.body.indent.first", 8, 8),
        ("text.heading-1.size", 10, 1),
        ("text.body.leading", 6, 10),
    ],
)
def test_a_key_or_the_nearest_table_around_it_is_found(key: str, line: int, column: int) -> None:
    assert position_of(SOURCE, tuple(key.split("."))) == Position(line, column)


def test_what_stands_nowhere_has_no_position() -> None:
    assert position_of(SOURCE, ("table", "rule")) is None
