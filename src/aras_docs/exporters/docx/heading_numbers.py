"""The numbers that Word gives headings: the contents show them before it has counted.

Annexes have letters of their own, which are part of their titles: their headings stay out of the count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.document import PartKind
from aras_docs.exporters.headings import DEEPEST, heading_level
from aras_docs.nodes import Heading

if TYPE_CHECKING:
    from aras_docs.document import Document


def heading_numbers(document: Document) -> dict[str, str]:
    """Return the numbers ("2.1") of the headings outside annexes by their anchors."""
    counts = [0] * DEEPEST
    numbers: dict[str, str] = {}
    for heading in _counted(document):
        level = heading_level(heading)
        counts[level - 1 :] = [counts[level - 1] + 1, *[0] * (DEEPEST - level)]
        numbers[heading.anchor] = ".".join(map(str, counts[:level]))
    return numbers


def _counted(document: Document) -> list[Heading]:
    bodies = (part for part in document.parts if part.kind is not PartKind.ANNEX)
    return [block for part in bodies for block in part.blocks if isinstance(block, Heading)]
