"""References to numbered paragraphs: "para 12, page 3", the page known only when the line is drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.fonts.shaping import shaped
from aras_docs.nodes import Anchor, Paragraph
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aras_docs.document import Document
    from aras_docs.exporters.pdf.linebreaking.pieces import Line, Piece
    from aras_docs.nodes import Link

# What is put after a reference, and what keeps a place for the page's number in its line: one character,
# which no line end divides, about as wide as the two figures that most pages have.
PAGE = ", page\N{NO-BREAK SPACE}"
PLACEHOLDER = "\N{EM DASH}"


def numbered_paragraphs(document: Document) -> frozenset[str]:
    """Return the anchors of a document's numbered paragraphs."""
    nodes = (node for part in document.parts for node in descend(part.blocks))
    numbered = (node for node in nodes if isinstance(node, Paragraph) and node.number is not None)
    return frozenset(node.anchor for node in numbered if node.anchor)


def numbered_paragraph(link: Link | None, numbered: frozenset[str]) -> str | None:
    """Return the anchor of the numbered paragraph that a link leads to, or None."""
    match link and link.target:
        case Anchor(name) if name in numbered:
            return name
        case _:
            return None


def with_page_numbers(line: Line, page_of: Callable[[str], int | None]) -> Line:
    """Return a line with the numbers of pages in their places, and what follows them moved along."""
    if not any(piece.look.page for piece in line):
        return line
    return tuple(_resolved(line, page_of))


def _resolved(line: Line, page_of: Callable[[str], int | None]) -> Iterator[Piece]:
    shift = 0.0
    for piece in line:
        moved = replace(piece, x=piece.x + shift)
        if piece.look.page:
            moved = _numbered(moved, f"{page_of(piece.look.page) or ''}")
            shift += moved.width - piece.width
        yield moved


def _numbered(piece: Piece, number: str) -> Piece:
    """Return a piece with a number instead of its placeholder, which is its first word."""
    placeholder, *others = piece.words
    word = shaped(number, placeholder.face)
    width = piece.width + (word.width - placeholder.width) * piece.look.size / 1000
    return replace(piece, words=(word, *others), width=width)
