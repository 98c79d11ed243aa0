"""The notes of a document: how they are numbered, and which of them the text refers to."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.nodes import Note
from aras_docs.traversal import descend, notes_referred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aras_docs.document import Part
    from aras_docs.nodes import Block


class Notes(Struct, frozen=True):
    """A part's notes by name with their numbers, and the names that the part refers to."""

    numbers: Mapping[str, int] = field(default_factory=dict[str, int])
    referred: frozenset[str] = frozenset()


def numbered_notes(parts: Iterable[Part]) -> tuple[Notes, ...]:
    """Return the notes of each part.

    Numbers run through the document, in the order in which a part first refers to its notes; those to
    which nothing refers come last in their part.
    """
    numbers = count(1)
    return tuple(_numbered(part.blocks, numbers) for part in parts)


def _numbered(blocks: tuple[Block, ...], numbers: Iterator[int]) -> Notes:
    nodes = tuple(descend(blocks))
    names = dict.fromkeys(node.name for node in nodes if isinstance(node, Note))
    referred = dict.fromkeys(name for node in nodes for name in notes_referred(node) if name in names)
    return Notes(dict(zip(referred | names, numbers, strict=False)), frozenset(referred))
