"""References to numbered paragraphs: "para 12, page 3", the page known only when the line is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.exporters.pdf.fonts.shaping import shaped
from aras_docs.nodes import Anchor, Paragraph
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

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
    """Return a line with the numbers of pages in their places: as wide as it was if it is justified.

    Otherwise what follows the numbers is moved along.
    """
    if not any(piece.look.page for piece in line):
        return line
    numbered = [
        _numbered(piece, f"{page_of(piece.look.page) or ''}") if piece.look.page else piece for piece in line
    ]
    if any(piece.stretch or piece.scale != 1 for piece in line):
        numbered = _justified(numbered, _width(numbered) - _width(line))
    return tuple(_moved(numbered, line))


def _width(line: Iterable[Piece]) -> float:
    return sum([piece.width for piece in line])


def _justified(line: list[Piece], surplus: float) -> list[Piece]:
    """Return pieces whose gaps take up what the numbers need more than their places, or less."""
    gaps = [sum([word.gaps for word in piece.words]) for piece in line]
    if line[-1].words[-1].text == " ":  # which hangs over the line's end
        gaps[-1] -= 1
    by = surplus / sum(gaps) if any(gaps) else 0.0
    return [
        replace(piece, stretch=piece.stretch - by, width=piece.width - by * count)
        for piece, count in zip(line, gaps, strict=True)
    ]


def _moved(line: Iterable[Piece], before: Line) -> Iterator[Piece]:
    """Yield pieces moved along by what those at their left have become wider."""
    shift = 0.0
    for piece, placed in zip(line, before, strict=True):
        yield replace(piece, x=piece.x + shift)
        shift += piece.width - placed.width


def _numbered(piece: Piece, number: str) -> Piece:
    """Return a piece with a number instead of its placeholder, which is its first word."""
    placeholder, *others = piece.words
    word = shaped(number, placeholder.face)
    width = piece.width + (word.width - placeholder.width) * piece.look.size / 1000 * piece.scale
    return replace(piece, words=(word, *others), width=width)
