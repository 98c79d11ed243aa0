"""What a report must say, in reading order, and whether a program that read it found just that."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING, assert_never

import docx
from docx.table import Table as WordTable
from msgspec.structs import replace

from aras_docs.document import PartKind, outline
from aras_docs.exporters.cells import begins_with_caption, is_empty
from aras_docs.nodes import (
    DefinitionList,
    Figure,
    Heading,
    LineBreak,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Table,
    Text,
)
from aras_docs.traversal import leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docx.document import Document as WordDocument
    from docx.table import _Cell as WordCell  # pyright: ignore[reportPrivateUsage] (python-docx's name)

    from aras_docs.document import Document
    from aras_docs.nodes import Block, Inline

# What programs put before list items, numbered paragraphs and notes.
MARKS = r"[\d.•◦▪–]*"
# Where a note is referred to: its number, or nothing.
NOTE = "\N{OBJECT REPLACEMENT CHARACTER}"


def said(document: Document) -> list[str]:
    """Return the words of a report, line by line, without white space and without its notes."""
    return [words for line in _Wording().document(document) if (words := "".join(line.split()))]


def without_contents(document: Document) -> Document:
    """Return a document for programs that pass over the contents."""
    parts = (part for part in document.parts if part.kind is not PartKind.CONTENTS)
    return replace(document, parts=tuple(parts))


def unexpected(read: str, document: Document) -> str | None:
    """Return where a text first differs from what a document says, white space and marks of lists aside."""
    text, end = "".join(read.split()), 0
    for line in said(document):
        found = re.compile(MARKS + _pattern(line)).match(text, end)
        if found is None:
            return f"{text[end : end + 80]!r} instead of {line[:80]!r}"
        end = found.end()
    return None if re.compile(MARKS).fullmatch(text, end) else f"{text[end : end + 80]!r} after the end"


def python_docx_reads(data: bytes) -> str:
    """Return the text that python-docx finds in a package, which passes over contents and notes."""
    return "\n".join(_paragraphs(docx.Document(BytesIO(data))))


def _paragraphs(container: WordDocument | WordCell) -> Iterator[str]:
    for block in container.iter_inner_content():
        if isinstance(block, WordTable):
            for row in block.rows:
                # A cell across columns is there once for each of them.
                for cell in dict.fromkeys(row.cells):
                    yield from _paragraphs(cell)
        else:
            yield block.text


class _Wording:
    """Reads a document out, counting tables and figures on the way."""

    def __init__(self) -> None:
        self.tables, self.figures = count(1), count(1)

    def document(self, document: Document) -> Iterator[str]:
        for part in document.parts:
            if part.kind is PartKind.CONTENTS:
                yield part.title
                yield from (entry.title for entry in outline(document))
            yield from self.blocks(part.blocks)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self.block(block)

    def block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph(content=content) | Heading(content=content):
                yield _heard(content)
            case Figure(caption=caption):
                yield f"Figure {next(self.figures)}. {_heard(caption)}" if caption else ""
            case List(items=items):
                yield from (line for item in items for line in self.blocks(item))
            case DefinitionList(entries=entries):
                for entry in entries:
                    yield _heard(entry.term)
                    yield from self.blocks(entry.blocks)
            case Quote(label=label, blocks=inner):
                yield _heard(label)
                yield from self.blocks(inner)
            case Table():
                yield from self.table(block)
            case Note():
                pass

    def table(self, table: Table) -> Iterator[str]:
        if table.caption and not begins_with_caption(table):
            yield f"Table {next(self.tables)}. {_heard(table.caption)}"
        rows = () if is_empty(table) else (*table.header, *table.rows)
        yield from (line for row in rows for cell in row.cells for line in self.blocks(cell.blocks))


def _heard(content: Iterable[Inline]) -> str:
    return "".join(_leaf(leaf) for leaf in leaves(content))


def _leaf(leaf: Text | LineBreak | NoteRef) -> str:
    match leaf:
        case Text(value=value):
            return value
        case LineBreak():
            return " "
        case NoteRef():
            return NOTE
        case _:
            assert_never(leaf)


def _pattern(line: str) -> str:
    return "".join(r"\d*" if character == NOTE else re.escape(character) for character in line)
