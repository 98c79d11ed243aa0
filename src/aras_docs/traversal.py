"""Every block, however deep it stands: what all that need to look through a document go by."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, TypeAlias, assert_never

from aras_docs.nodes import (
    Block,
    Definition,
    DefinitionList,
    Emphasis,
    Figure,
    Foreign,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Row,
    Strong,
    Table,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Node: TypeAlias = Block | Row | Definition


def descend(blocks: Iterable[Block]) -> Iterator[Node]:
    """Yield blocks, definitions and table rows, each before what it holds, in reading order."""
    # A stack of our own: Python's ends at some hundred lists in one another.
    pending: list[Node] = [*blocks]
    pending.reverse()
    while pending:
        node = pending.pop()
        yield node
        pending.extend(reversed(_held(node)))


def anchored(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the anchors among blocks in reading order."""
    for node in descend(blocks):
        match node:
            case Paragraph() | Heading() | Table() | Figure() | Row() | Definition():
                if node.anchor is not None:
                    yield node.anchor
            case List() | DefinitionList() | Quote() | Note():
                pass
            case _:
                assert_never(node)


def inlines_of(node: Node) -> tuple[Inline, ...]:
    """Return the inlines of a node's own, without those of the nodes in it."""
    match node:
        case Paragraph() | Heading():
            return node.content
        case Quote():
            return node.label
        case Table() | Figure():
            return node.caption
        case Definition():
            return node.term
        case List() | DefinitionList() | Note() | Row():
            return ()
        case _:
            assert_never(node)


def notes_referred(node: Node) -> Iterator[str]:
    """Return the names of the notes that a node's own inlines refer to, in reading order."""
    return (leaf.note for leaf in leaves(inlines_of(node)) if isinstance(leaf, NoteRef))


def leaves(content: Iterable[Inline]) -> Iterator[Text | LineBreak | NoteRef]:
    """Yield the inlines that hold no others, however deep they stand, in reading order."""
    for inline in content:
        match inline:
            case Text() | LineBreak() | NoteRef():
                yield inline
            case Emphasis() | Strong() | Link() | Foreign():
                yield from leaves(inline.content)
            case _:
                assert_never(inline)


def _held(node: Node) -> tuple[Node, ...]:
    """Return what a node holds directly."""
    match node:
        case Paragraph() | Heading() | Figure():
            return ()
        case List(items=items):
            return tuple(chain.from_iterable(items))
        case DefinitionList(entries=entries):
            return entries
        case Quote(blocks=blocks) | Note(blocks=blocks) | Definition(blocks=blocks):
            return blocks
        case Table(header=header, rows=rows):
            return (*header, *rows)
        case Row(cells=cells):
            return tuple(chain.from_iterable(cell.blocks for cell in cells))
        case _:
            assert_never(node)
