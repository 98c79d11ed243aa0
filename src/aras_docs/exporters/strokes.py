"""Lines as the areas that they cover."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.drawing import DASH, GAP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.drawing import Line


def dashes(line: Line) -> Iterator[Line]:
    """Yield a line's dashes, or a whole one as it is; a line without length has none."""
    long = math.hypot(line.x2 - line.x1, line.y2 - line.y1)
    if long and not line.dashed:
        yield line
        return
    for number in range(math.ceil(long / (DASH + GAP))):
        start = number * (DASH + GAP)
        yield _stretch(line, start / long, min(start + DASH, long) / long)


def _stretch(line: Line, start: float, end: float) -> Line:
    across, down = line.x2 - line.x1, line.y2 - line.y1
    begin = replace(line, x1=line.x1 + across * start, y1=line.y1 + down * start)
    return replace(begin, x2=line.x1 + across * end, y2=line.y1 + down * end)


def quadrilateral(line: Line) -> tuple[tuple[float, float], ...]:
    """Return the corners, in points, of what a line covers that has a length."""
    across, down = line.x2 - line.x1, line.y2 - line.y1
    half = line.width / 2 / math.hypot(across, down)
    x, y = -down * half, across * half
    return (
        (line.x1 + x, line.y1 + y),
        (line.x2 + x, line.y2 + y),
        (line.x2 - x, line.y2 - y),
        (line.x1 - x, line.y1 - y),
    )
