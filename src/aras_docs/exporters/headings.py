"""Headings: the levels that every format has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aras_docs.nodes import Heading

DEEPEST = 3


def heading_level(heading: Heading) -> int:
    """Return a heading's level, from 1 to 3; a level beyond counts as the nearest of these."""
    return min(max(heading.level, 1), DEEPEST)
