from __future__ import annotations

import pytest

from aras_docs.exporters.headings import heading_level
from aras_docs.nodes import Heading


@pytest.mark.parametrize(("level", "expected"), [(-1, 1), (0, 1), (1, 1), (2, 2), (3, 3), (4, 3)])
def test_levels_beyond_count_as_the_nearest(level: int, expected: int) -> None:
    assert heading_level(Heading(level, (), "h")) == expected
