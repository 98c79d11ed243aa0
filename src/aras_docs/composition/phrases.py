"""The small pieces that every annex is made of: paragraphs, cells and headings from words."""

from __future__ import annotations

from aras_docs.nodes import (
    Alignment,
    Block,
    Cell,
    Column,
    Emphasis,
    Heading,
    Inline,
    LineBreak,
    List,
    Paragraph,
    Role,
    Row,
    Text,
)

# The lines of a cell; an empty one takes no room.
Lines = tuple[tuple[Inline, ...], ...]
NOT_STATED = "not stated"
# Keeps a letter and its number, or "para" and its number, on one line.
NBSP = "\N{NO-BREAK SPACE}"


def paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    """Return a paragraph of plain words."""
    return Paragraph((Text(text),), role)


def heading(level: int, text: str, anchor: str) -> Heading:
    """Return a heading of plain words."""
    return Heading(level, (Text(text),), anchor)


def cell(*lines: tuple[Inline, ...], columns: int = 1) -> Cell:
    """Return a data cell of one paragraph, its lines parted by line breaks; no lines say "not stated"."""
    return Cell((Paragraph(joined(lines) or (aside(NOT_STATED),), Role.TABLE_CELL),), columns=columns)


def header_cell(*content: Inline, columns: int = 1) -> Cell:
    """Return a cell that labels its row or column."""
    return Cell((Paragraph(content, Role.TABLE_HEADER),), header=True, columns=columns)


def header_row(*labels: str) -> Row:
    """Return the header row of a table."""
    return Row(tuple(header_cell(Text(label)) for label in labels))


def columns(*shares: float) -> tuple[Column, ...]:
    """Return left-aligned columns of the given shares of the width."""
    return tuple(Column(share, Alignment.LEFT) for share in shares)


def aside(text: str) -> Emphasis:
    """Return words that are ours and not the article's."""
    return Emphasis((Text(text),))


def counted(number: int, noun: str) -> str:
    """Return a number with its regular noun: "1 event", "2 events"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def shortened(text: str, longest: int) -> str:
    """Return a text, cut at a word and with an ellipsis if it is longer than so many characters."""
    if len(text) <= longest:
        return text
    head = text[: longest - 1]
    return f"{head.rpartition(' ')[0] or head}…"


def joined(lines: Lines) -> tuple[Inline, ...]:
    """Return lines of inlines as one, with a line break between each two that aren't empty."""
    content: tuple[Inline, ...] = ()
    for line in filter(None, lines):
        content = (*content, LineBreak(), *line) if content else line
    return content


def bullets(items: tuple[tuple[Block, ...], ...]) -> List:
    """Return a bulleted list."""
    return List(items)
