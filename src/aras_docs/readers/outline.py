"""A flat run of entries with depths (headings, bullets) → the tree they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")

# As deep as HTML's headings go; deeper bullets are no one's intention, and a tree is walked recursively.
DEEPEST = 6


class Branch(Struct, Generic[T], frozen=True):
    """An entry and the branches under it."""

    value: T
    children: list[Branch[T]] = field(default_factory=list["Branch[T]"])


def outline(entries: Iterable[tuple[int, T]]) -> list[Branch[T]]:
    """Return the tree of entries in order: each goes under the last one before it of lesser depth.

    A skipped depth makes no empty branch. Depths beyond 6 count as 6.
    """
    roots: list[Branch[T]] = []
    path: list[tuple[int, Branch[T]]] = []
    for depth, value in entries:
        branch = Branch(value)
        while path and path[-1][0] >= min(depth, DEEPEST):
            path.pop()
        (path[-1][1].children if path else roots).append(branch)
        path.append((min(depth, DEEPEST), branch))
    return roots
