"""References to numbered paragraphs, whose numbers Word brings up to date when paragraphs come or go.

They name no pages: those only Word knows, after layout, and a field for them would show a wrong number or
none until someone updates it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.nodes import Anchor, Link, Paragraph
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aras_docs.document import Document
    from aras_docs.exporters.inlines import Piece

LAST_NUMBER = re.compile(r"\d+\Z")


def paragraph_numbers(document: Document) -> dict[str, str]:
    """Return the numbers of a document's numbered paragraphs by their anchors."""
    nodes = (node for part in document.parts for node in descend(part.blocks))
    numbered = (node for node in nodes if isinstance(node, Paragraph) and node.number and node.anchor)
    return {str(node.anchor): str(node.number) for node in numbered}


def divided(group: list[Piece], numbers: Mapping[str, str]) -> tuple[list[Piece], Piece | None]:
    """Return the pieces of a link, and the number of a paragraph that they end with if it leads to that."""
    *before, last = group
    match last.format.link, last.content:
        case Link(target=Anchor(name=name)), str(text):
            number = LAST_NUMBER.search(text)
        case _:
            return group, None
    if number is None or numbers.get(name) != number[0]:
        return group, None
    words = text[: number.start()]
    return [*before, *([replace(last, content=words)] if words else [])], replace(last, content=number[0])


def instruction(bookmark: str) -> str:
    r"""Return the field code for the number of a bookmarked paragraph (ECMA-376 Part 1, 17.16.5.51, \r)."""
    return f"REF {bookmark} \\r \\h"
