"""The project's own types as JSON values: fields under their own names, dates as ISO 8601 writes them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TypeAlias, cast

from aras_docs.facts import Date

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"


def to_json(value: object) -> Json:
    """Return one of the project's dataclasses, or what its fields hold, as JSON; raises TypeError."""
    match value:
        case Enum():
            return cast("str", value.value)
        case None | bool() | int() | float() | str():
            return value
        case Date():
            return iso(value)
        case tuple():
            return [to_json(item) for item in cast("tuple[object, ...]", value)]
        case _ if dataclasses.is_dataclass(value):
            return {field.name: to_json(getattr(value, field.name)) for field in dataclasses.fields(value)}
        case _:
            message = f"no JSON for {type(value).__name__}"
            raise TypeError(message)


def iso(date: Date) -> str:
    """Return a date as ISO 8601 writes it, to the day, month or year: "2020-09-27", "2020-09", "-0479"."""
    sign = "-" if date.year < 0 else ""
    parts = (f"{sign}{abs(date.year):04d}", *(f"{part:02d}" for part in (date.month, date.day) if part))
    return "-".join(parts)
