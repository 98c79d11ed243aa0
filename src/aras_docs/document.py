"""What is published: a document of parts, composed from an article and its facts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from aras_docs.nodes import Heading, LineBreak, NoteRef, Paragraph, Text
from aras_docs.traversal import anchored, leaves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from aras_docs.nodes import Block, Inline


class Meta(Struct, frozen=True):
    """What a document says of itself; ``modified`` is the only time an exporter may know (UTC).

    ``language`` and ``languages`` are BCP 47 tags: the main language, then all that occur, it included.
    ``identifier`` is the source's SHA-256 in hexadecimal, so the same source gives the same book.
    """

    title: str
    subtitle: str
    language: str
    languages: tuple[str, ...]
    authors: tuple[str, ...]
    description: str
    keywords: tuple[str, ...]
    identifier: str
    modified: datetime
    source_url: str | None
    revision: str | None
    rights: str
    generator: str


class PartKind(StrEnum):
    """Where a part stands; the contents part has no blocks: each exporter makes its own contents there."""

    FRONT = "front"
    CONTENTS = "contents"
    BODY = "body"
    ANNEX = "annex"


class Part(Struct, frozen=True):
    """A run of blocks that is an EPUB file, a bookmark in a PDF and a section in a DOCX.

    A part of kind body or annex begins with a level-1 ``Heading`` of the same anchor.
    """

    kind: PartKind
    title: str
    anchor: str
    blocks: tuple[Block, ...]


class Attachment(Struct, frozen=True):
    """A file that travels with a document, for formats that can embed files; ``name`` is a bare file name.

    ``content`` makes its bytes, the same each time: they may be many, and most readers ask for none.
    """

    name: str
    media_type: str
    description: str
    content: Callable[[], bytes]


class Document(Struct, frozen=True):
    """Metadata, parts in reading order, attached files; anchors are unique across all parts."""

    meta: Meta
    parts: tuple[Part, ...]
    attachments: tuple[Attachment, ...] = ()


class OutlineEntry(Struct, frozen=True):
    """A line of the contents: level 1 (a part) or 2 (a heading in it)."""

    level: int
    title: str
    anchor: str


def outline(document: Document) -> tuple[OutlineEntry, ...]:
    """Return the contents: every heading of level 1 and 2 in body and annex parts, in reading order."""
    return tuple(
        OutlineEntry(block.level, plain_text(block.content), block.anchor)
        for part in document.parts
        if part.kind in (PartKind.BODY, PartKind.ANNEX)
        for block in part.blocks
        if isinstance(block, Heading) and block.level <= 2  # noqa: PLR2004 (the deepest level listed)
    )


def anchors(document: Document) -> frozenset[str]:
    """Return every anchor that a link can lead to: those of the parts, and those within them."""
    within = (anchored(part.blocks) for part in document.parts)
    return frozenset(part.anchor for part in document.parts).union(*within)


def starts_page(previous: Part | None, part: Part) -> bool:
    """Return whether a part begins a new page in print.

    The contents run on, sections do after sections, and an annex of one paragraph does after another annex.
    """
    if previous is None or part.kind is PartKind.CONTENTS:
        return False
    if previous.kind is part.kind is PartKind.ANNEX:
        return not _is_one_paragraph(part)
    return not (previous.kind is part.kind is PartKind.BODY)


def _is_one_paragraph(part: Part) -> bool:
    match part.blocks:
        case (Heading(), Paragraph()):
            return True
        case _:
            return False


def plain_text(content: Iterable[Inline]) -> str:
    """Return the text of inlines with white space collapsed, as a reader would hear it."""
    return " ".join("".join(map(_heard, leaves(content))).split())


def _heard(leaf: Text | LineBreak | NoteRef) -> str:
    match leaf:
        case Text(value=value):
            return value
        case LineBreak():
            return " "
        case NoteRef():
            return ""
        case _:
            assert_never(leaf)
