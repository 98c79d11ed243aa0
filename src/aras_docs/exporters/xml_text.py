"""Text that XML and HTML can hold: one pass over a whole document, so that no string is forgotten."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from aras_docs.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

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
    """Return a tree of dataclasses, tuples and strings with every string ``legal``.

    What was replaced is reported once for the whole tree, as ``character-replaced``.
    """
    found: set[str] = set()
    result = cast("T", _legal(value, found))
    if found:
        report(_replaced(found))
    return result


def _replaced(found: set[str]) -> Diagnostic:
    names = ", ".join(f"U+{ord(character):04X}" for character in sorted(found))
    message = f"XML can't hold {names}: replaced with U+FFFD"
    hint = "remove these characters from the article"
    return Diagnostic(Severity.WARNING, "character-replaced", message, hint=hint)


def _legal(value: object, found: set[str]) -> object:
    if type(value) is str:  # not an enumeration's member, which is a str too
        found.update(ILLEGAL.findall(value))
        return legal(value)
    if isinstance(value, tuple):
        return tuple(_legal(item, found) for item in cast("tuple[object, ...]", value))
    if is_dataclass(value) and not isinstance(value, type):
        return _legal_fields(value, found)
    return value


def _legal_fields(value: Any, found: set[str]) -> object:  # noqa: ANN401 (any dataclass)
    old = {field.name: cast("object", getattr(value, field.name)) for field in fields(value)}
    new = {name: _legal(item, found) for name, item in old.items()}
    return replace(value, **new) if new != old else value
