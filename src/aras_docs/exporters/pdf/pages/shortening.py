"""Texts of one line that must not be longer than there is room."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.linebreaking.units import natural_width
from aras_docs.fonts import clusters

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.paragraphs.typesetter import Typesetter
    from aras_docs.stylesheet import TextStyle

ELLIPSIS = "…"


def shortened(text: str, style: TextStyle, room: float, typesetter: Typesetter) -> tuple[Run, ...]:
    """Return a text's runs, with as much of its end replaced by an ellipsis as is wider than ``room``."""
    whole = typesetter.plain(text, style)
    if natural_width(whole) <= room:
        return whole
    parts = clusters(text)

    def cut(count: int) -> tuple[Run, ...]:
        return typesetter.plain("".join(parts[:count]).rstrip() + ELLIPSIS, style)

    count = bisect_right(range(len(parts)), room, key=lambda count: natural_width(cut(count)))
    return cut(max(count - 1, 0))
