"""Marks stacked higher on a letter than a page has room for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.shaping import is_cut, shaped
from aras_docs.fonts import clusters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.fonts import Face

# The blocks of combining marks, and the points of Hebrew, Arabic and Thai; so far reach five or more.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{5}"
)


def cut_stacks(text: str, face: Face) -> Iterator[str]:
    """Yield the letters in a text whose marks are drawn nearer to them than the face would."""
    if not text.isascii() and _MARKS.search(text):
        yield from (cluster[0] for cluster in clusters(text) if is_cut(shaped(cluster, face)))
