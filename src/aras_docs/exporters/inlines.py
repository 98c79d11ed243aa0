"""Inlines as a flat sequence of pieces, each with its format, and with white space collapsed across them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias, assert_never

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.nodes import Emphasis, Foreign, LineBreak, Link, NoteRef, Strong, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.nodes import Inline, Span

# HTML's collapsible white space; a no-break space is none.
_WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")


class Format(Struct, frozen=True):
    """What the inlines around a piece of text say of it; of two of one kind the inner one counts."""

    strong: bool = False
    emphasis: bool = False
    language: str | None = None
    link: Link | None = None


PLAIN = Format()


class Piece(Struct, frozen=True):
    """A stretch of one format: text, or a mark that stands in the text."""

    content: str | LineBreak | NoteRef
    format: Format
    span: Span | None = None


Pieces: TypeAlias = tuple[Piece, ...]


def collapse(text: str) -> str:
    """Return the text with each run of white space as one space."""
    return _WHITE_SPACE.sub(" ", text)


def one_line(text: str) -> str:
    """Return the text on one line, without white space around it."""
    return collapse(text).strip(" ")


def pieces(content: Iterable[Inline]) -> Pieces:
    """Return inlines as pieces, without white space at either end, around line breaks, or twice in a row."""
    collapsed: list[Piece] = []
    for piece in flattened(content):
        if isinstance(piece.content, str):
            _add_text(collapsed, piece.content, piece)
        else:
            if isinstance(piece.content, LineBreak):
                _trim(collapsed)
            collapsed.append(piece)
    _trim(collapsed)
    return tuple(collapsed)


def flattened(content: Iterable[Inline], form: Format = PLAIN) -> Iterator[Piece]:
    """Yield inlines as pieces with their white space as it is."""
    for inline in content:
        match inline:
            case Text(value=value, span=span):
                yield Piece(value, form, span)
            case LineBreak() | NoteRef():
                yield Piece(inline, form)
            case Strong() | Emphasis() | Foreign() | Link():
                yield from flattened(inline.content, _within(inline, form))
            case _:
                assert_never(inline)


def _within(inline: Strong | Emphasis | Foreign | Link, form: Format) -> Format:
    match inline:
        case Strong():
            return replace(form, strong=True)
        case Emphasis():
            return replace(form, emphasis=True)
        case Foreign(language=language):
            return replace(form, language=language)
        case Link():
            return replace(form, link=inline)


def _add_text(collapsed: list[Piece], value: str, piece: Piece) -> None:
    text = collapse(value)
    if _takes_no_space(collapsed):
        text = text.removeprefix(" ")
    if text:
        collapsed.append(piece if text == value else Piece(text, piece.format, piece.span))


def _takes_no_space(collapsed: list[Piece]) -> bool:
    if not collapsed:
        return True
    last = collapsed[-1].content
    return isinstance(last, LineBreak) or (isinstance(last, str) and last.endswith(" "))


def _trim(collapsed: list[Piece]) -> None:
    if collapsed and isinstance(collapsed[-1].content, str):
        last = collapsed.pop()
        text = last.content.removesuffix(" ") if isinstance(last.content, str) else ""
        if text:
            collapsed.append(replace(last, content=text))
