"""Text that every format can hold: one pass over a whole document, so that no string is forgotten."""

from __future__ import annotations

import re
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

# Fields of these types hold no text; most nodes have spans of four numbers.
NUMBERS = frozenset({"int", "float", "bool"})
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# XML 1.0 section 2.2 (Char) leaves out controls, surrogates, U+FFFE and U+FFFF; HTML section 3.2.6.1 (text)
# leaves out DEL, the C1 controls and all other noncharacters besides.
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}-{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
ILLEGAL = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff{_NONCHARACTERS}]")


def legal(text: str) -> str:
    """Return the text with U+FFFD in place of each character that XML or HTML can't hold."""
    return ILLEGAL.sub(REPLACEMENT, text)


def legal_tree(value: T, report: Callable[[Diagnostic], None]) -> T:
    """Return a tree of Structs, tuples and strings with every string ``legal``.

    What was replaced is reported once for the whole tree, as ``character-replaced``.
    """
    # Printable text has none of them, which Python knows ten times as fast.
    suspicious = (text for text in strings(value) if not text.isprintable())
    found = {character for text in suspicious for character in ILLEGAL.findall(text)}
    if not found:
        return value
    report(_replaced(found))
    return cast("T", _legal(value))


def _replaced(found: set[str]) -> Diagnostic:
    names = ", ".join(f"U+{ord(character):04X}" for character in sorted(found))
    message = f"{names} can't be shown: replaced with U+FFFD"
    hint = "remove these characters from the article"
    return Diagnostic(Severity.WARNING, "character-replaced", message, hint=hint)


def strings(root: object) -> Iterator[str]:
    """Yield all strings in a tree of Structs and tuples, in no order."""
    pending = [root]  # without recursion, since lists may nest without end
    while pending:
        value = pending.pop()
        if _is_text(value):
            yield cast("str", value)
        elif isinstance(value, tuple):
            pending.extend(cast("tuple[object, ...]", value))
        elif fields_of := _fields_of(type(value)):
            pending.extend(fields_of(value))


@cache
def _fields_of(kind: type) -> Callable[[object], tuple[object, ...]] | None:
    """Return what gets the fields that may hold text from a Struct of a kind that has any."""
    match _field_names(kind):
        case ():
            return None
        case (name,):
            return lambda value: (getattr(value, name),)
        case names:
            return attrgetter(*names)


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    """Return the fields of a Struct that may hold text; no other type has any."""
    if not issubclass(kind, Struct):
        return ()
    types = kind.__annotations__
    return tuple(name for name in kind.__struct_fields__ if types.get(name) not in NUMBERS)


def _legal(value: object) -> object:
    if _is_text(value):
        return legal(cast("str", value))
    if isinstance(value, tuple):
        return tuple(_legal(item) for item in cast("tuple[object, ...]", value))
    if isinstance(value, Struct):
        return replace(value, **{name: _legal(getattr(value, name)) for name in _field_names(type(value))})
    return value


def _is_text(value: object) -> bool:
    return type(value) is str  # an enumeration's member is a str too, and none to change
