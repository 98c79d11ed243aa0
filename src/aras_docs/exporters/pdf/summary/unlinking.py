"""Links to what isn't printed, made plain text."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar, cast

from aras_docs.drawing import Drawing
from aras_docs.nodes import Anchor, Link

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

T = TypeVar("T")


def unlinked(tree: T, gone: Container[str]) -> T:
    """Return a tree of nodes whose links to the anchors that are gone have become the words in them."""
    return cast("T", _unlinked(tree, gone))


def _unlinked(value: object, gone: Container[str]) -> object:
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return tuple(each for item in items for each in _each(item, gone))
    if is_dataclass(value) and not isinstance(value, type | Drawing):
        changed = {field.name: _unlinked(getattr(value, field.name), gone) for field in fields(value)}
        return replace(value, **changed)
    return value


def _each(item: object, gone: Container[str]) -> Iterator[object]:
    match item:
        case Link(content=content, target=Anchor(name)) if name in gone:
            yield from cast("tuple[object, ...]", _unlinked(content, gone))
        case _:
            yield _unlinked(item, gone)
