"""The order in which a reader hears the elements, and which of them have nothing to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from aras_docs.exporters.pdf.tagging.elements import Annotation, Content, Element

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Child: TypeAlias = Element | Content | Annotation
# Where something lies: its page in reading order, then its mark; a link's area comes after all marks.
_Place: TypeAlias = tuple[int, float]
_AFTER_MARKS = float("inf")
_NOWHERE: _Place = (-1, 0)
# Cells make up a table even where they are empty.
_KEPT_EMPTY = frozenset({"TD", "TH"})
# A lone paragraph in one of these says no more than they do, and a third of all elements are such.
_PARAGRAPHS = frozenset({"TD", "TH", "LBody", "Caption", "Note"})


class Ordered(Struct, frozen=True):
    """The elements that are kept, parents first, and what each of them holds, in the order of reading.

    They know who holds them, which differs from what they were made in where that was dropped or they moved.
    """

    elements: tuple[Element, ...]
    children: dict[Element, list[Child]]


def ordered(root: Element) -> Ordered:
    """Return the tree as it is to be read, without the elements that hold nothing.

    Elements of blocks were made in that order. An element that holds content directly has elements in it
    that were made before the content around them was drawn; so there the places on the pages decide.
    """
    kept: dict[Element, list[Child]] = {}
    everything = list(_descended(root, lambda element: element.children))
    for element in reversed(everything):
        children = element.children
        if any(isinstance(child, Element) and child not in kept for child in children):
            children = [child for child in children if not isinstance(child, Element) or child in kept]
        if children or element.kind in _KEPT_EMPTY or element is root:
            kept[element] = _merged(element, _sorted(children, kept), kept)
    for element, children in kept.items():
        _adopt(children, element)
    return Ordered(tuple(_descended(root, kept.__getitem__)), kept)


def _sorted(children: list[Child], kept: dict[Element, list[Child]]) -> list[Child]:
    if any(isinstance(child, Content) for child in children):
        return sorted(children, key=lambda child: _place(child, kept))
    return children


def _merged(element: Element, children: list[Child], kept: dict[Element, list[Child]]) -> list[Child]:
    """Return what the element holds, or what its only paragraph holds, which is dropped then."""
    match children:
        case [Element(kind="P") as paragraph] if element.kind in _PARAGRAPHS and _is_plain(paragraph):
            return kept.pop(paragraph)
        case _:
            return children


def _adopt(children: list[Child], parent: Element) -> None:
    for child in children:
        if isinstance(child, Element):
            child.parent = parent


def _is_plain(element: Element) -> bool:
    said = (element.alternative, element.identifier, element.title)
    return not element.attributes and not any(said)


def _place(child: Child, kept: dict[Element, list[Child]]) -> _Place:
    """Return where something begins, which for an element is where the first in it does."""
    while isinstance(child, Element):
        if not kept[child]:
            return _NOWHERE
        child = kept[child][0]
    return child.page, child.mark if isinstance(child, Content) else _AFTER_MARKS


def _descended(root: Element, children: Callable[[Element], list[Child]]) -> Iterator[Element]:
    """Yield an element and all in it, parents first; without recursion, since lists nest without end."""
    pending = [root]
    while pending:
        element = pending.pop()
        yield element
        pending.extend(child for child in reversed(children(element)) if isinstance(child, Element))
