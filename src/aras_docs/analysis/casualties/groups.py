"""Groups of figures in a casualty field: a source in brackets at their end has given them all."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from aras_docs.facts import Casualty, Category, Claimant

# An item that ends with brackets, and what brackets may hold without ending a group.
CLOSING = re.compile(r"[\])]\s*[.,;]?$")
ENDING = re.compile(r"\((?!\s*(?:incl|of\s|among\b|\d))[^()]{0,80}\)")


def covering(text: str) -> bool:
    """Return whether an item ends with the brackets that close a group."""
    return CLOSING.search(text) is not None


def spread(rows: list[Casualty], closing: int, claimant: Claimant, *, alike: Callable[[int], bool]) -> None:
    """Give a claimant the figures before a closing item, back to another remark, label or like figure.

    ``closing`` is the index of the item's first row, ``alike`` tells whether a row stands under its label.
    """
    seen = {_key(each) for each in rows[closing:]}
    things = {each.category is Category.EQUIPMENT for each in rows[closing:]}
    for index in range(closing - 1, -1, -1):
        each = rows[index]
        if each.claimant is not None or not alike(index) or ENDING.search(each.text) or _key(each) in seen:
            return
        if things and (each.category is Category.EQUIPMENT) not in things:
            return
        seen.add(_key(each))
        rows[index] = replace(each, claimant=claimant)


def _key(row: Casualty) -> tuple[object, ...]:
    return row.category is Category.CIVILIAN, row.fate, row.item
