"""Links to what isn't printed, made plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

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
    if isinstance(value, Struct) and not isinstance(value, Drawing):
        changed = {name: _unlinked(getattr(value, name), gone) for name in value.__struct_fields__}
        return replace(value, **changed)
    return value


def _each(item: object, gone: Container[str]) -> Iterator[object]:
    match item:
        case Link(content=content, target=Anchor(name)) if name in gone:
            yield from cast("tuple[object, ...]", _unlinked(content, gone))
        case _:
            yield _unlinked(item, gone)
