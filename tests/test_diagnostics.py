from __future__ import annotations

import pytest

from aras_docs.diagnostics import Position, locate


@pytest.mark.parametrize(
    ("offset", "line", "column"), [(0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (4, 3, 1), (6, 3, 3)]
)
def test_a_position_counts_lines_and_characters_from_one(offset: int, line: int, column: int) -> None:
    assert locate("aé\n\nşb", offset) == Position(line, column)
