"""Inlines cut to so many letters, at the end of a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from aras_docs.nodes import Emphasis, Foreign, Inline, LineBreak, Link, NoteRef, Strong, Text
from aras_docs.traversal import leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ELLIPSIS = "…"


def first_words(content: tuple[Inline, ...], letters: int) -> tuple[Inline, ...]:
    """Return inlines with no more letters than that, and an ellipsis where that isn't all of them."""
    if _length(content) <= letters:
        return content
    return tuple(_taken(content, letters))


def _length(content: Iterable[Inline]) -> int:
    return sum(len(leaf.value) for leaf in leaves(content) if isinstance(leaf, Text))


def _taken(content: Iterable[Inline], room: int) -> Iterator[Inline]:
    """Yield inlines until there is no more room; the one that exceeds it is cut and the last."""
    for inline in content:
        length = _length((inline,))
        if length > room:
            yield _cut(inline, room)
            return
        room -= length
        yield inline


def _cut(inline: Inline, room: int) -> Inline:
    match inline:
        case Text(value=value):
            whole, space, _ = value[: room + 1].rpartition(" ")
            return replace(inline, value=(whole if space else value[:room]) + _ELLIPSIS)
        case Emphasis() | Strong() | Link() | Foreign():
            return replace(inline, content=tuple(_taken(inline.content, room)))
        case LineBreak() | NoteRef():
            return inline
        case _:
            assert_never(inline)
