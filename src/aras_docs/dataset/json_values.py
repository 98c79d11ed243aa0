"""The project's own types as JSON values: fields under their own names, dates as ISO 8601 writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias, cast

from msgspec import Struct

from aras_docs.facts import Date
from aras_docs.printable import UNPRINTABLE

if TYPE_CHECKING:
    import re

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"


def to_json(value: object) -> Json:
    """Return one of the project's Structs, or what its fields hold, as JSON; raises TypeError."""
    match value:
        case Enum():
            return cast("str", value.value)
        case None | bool() | int() | float() | str():
            return value
        case Date():
            return iso(value)
        case tuple():
            return [to_json(item) for item in cast("tuple[object, ...]", value)]
        case Struct():
            return {name: to_json(getattr(value, name)) for name in value.__struct_fields__}
        case _:
            message = f"no JSON for {type(value).__name__}"
            raise TypeError(message)


def iso(date: Date) -> str:
    """Return a date as ISO 8601 writes it, to the day, month or year: "2020-09-27", "2020-09", "-0479"."""
    sign = "-" if date.year < 0 else ""
    parts = (f"{sign}{abs(date.year):04d}", *(f"{part:02d}" for part in (date.month, date.day) if part))
    return "-".join(parts)


def escaped(text: str) -> str:
    """Return JSON with letters as they are, and as escapes whatever a terminal might obey."""
    return UNPRINTABLE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    # A JSON writer escapes what JSON forbids; a line feed that is left over is its own.
    return match[0] if match[0] == "\n" else f"\\u{ord(match[0]):04x}"
