"""Inlines cut to so many letters, at the end of a word or wherever that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from aras_docs.nodes import Emphasis, Foreign, Inline, LineBreak, Link, NoteRef, Strong, Text
from aras_docs.traversal import leaves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_ELLIPSIS = "…"


def first_words(content: tuple[Inline, ...], letters: int) -> tuple[Inline, ...]:
    """Return inlines with no more letters than that, and an ellipsis where that isn't all of them."""
    if _length(content) <= letters:
        return content
    return tuple(_taken(content, letters, _at_word))


def first_letters(content: tuple[Inline, ...], letters: int) -> tuple[Inline, ...]:
    """Return inlines up to so many letters, and what has none right after them."""
    return tuple(_taken(content, letters, _exactly))


def _length(content: Iterable[Inline]) -> int:
    return sum(len(leaf.value) for leaf in leaves(content) if isinstance(leaf, Text))


def _taken(content: Iterable[Inline], room: int, shortened: Callable[[str, int], str]) -> Iterator[Inline]:
    """Yield inlines until there is no more room; the one that exceeds it is cut and the last."""
    for inline in content:
        length = _length((inline,))
        if length > room:
            yield from _cut(inline, room, shortened)
            return
        room -= length
        yield inline


def _cut(inline: Inline, room: int, shortened: Callable[[str, int], str]) -> Iterator[Inline]:
    """Yield the inline cut, unless nothing is left of it."""
    match inline:
        case Text(value=value):
            if left := shortened(value, room):
                yield replace(inline, value=left)
        case Emphasis() | Strong() | Link() | Foreign():
            if inner := tuple(_taken(inline.content, room, shortened)):
                yield replace(inline, content=inner)
        case LineBreak() | NoteRef():
            yield inline
        case _:
            assert_never(inline)


def _at_word(value: str, room: int) -> str:
    whole, space, _ = value[: room + 1].rpartition(" ")
    return (whole if space else value[:room]) + _ELLIPSIS


def _exactly(value: str, room: int) -> str:
    return value[:room]
