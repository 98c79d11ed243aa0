"""One style file as it is written: TOML that says nothing unknown and nothing ill-formed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from enum import Enum, EnumType
from typing import TYPE_CHECKING, cast

import msgspec
from msgspec import Struct

from aras_docs.diagnostics import Diagnostic, Position, Severity, locate
from aras_docs.errors import ConfigurationError
from aras_docs.style_file.lengths import LENGTHS
from aras_docs.style_file.positions import KeyPath, position_of
from aras_docs.style_file.schema import Keys, allowed_keys, describe
from aras_docs.style_file.spelling import nearest, suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator

Table = Mapping[str, object]

LONGEST_SHOWN_VALUE = 40


class StyleFile(Struct, frozen=True):
    """A style file: where it is from, its source, and its tables, every value of the type of its key."""

    path: str
    source: str
    tables: Table

    @property
    def extends(self) -> str | None:
        """Return what the file says that it extends, or None."""
        return cast("str | None", self.tables.get("extends"))

    def sets(self, key: KeyPath) -> bool:
        """Return whether the file itself gives a key a value."""
        *tables, name = key
        table = self.tables
        for part in tables:
            table = cast("Table", table.get(part, {}))
        return name in table

    def error(self, code: str, message: str, key: KeyPath, hint: str | None = None) -> Diagnostic:
        """Return an error at a key of this file."""
        position = position_of(self.source, key)
        return Diagnostic(Severity.ERROR, code, message, self.path, position, hint)


def parse(source: str, path: str) -> StyleFile:
    """Return a style file of its source; raises ConfigurationError with all that is wrong in it."""
    try:
        tables = tomllib.loads(source.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:  # the latter of brackets nested a thousandfold
        raise ConfigurationError(_syntax_error(source, path, str(error))) from None
    file = StyleFile(path, source, tables)
    if errors := [*_errors(file, tables, allowed_keys(), ())]:
        raise ConfigurationError(*errors)
    return file


def _syntax_error(source: str, path: str, reason: str) -> Diagnostic:
    """Return tomllib's "reason (at line 1, column 2)" or "reason (at end of document)" as a diagnostic."""
    message = f"not TOML: {reason.partition(' (at ')[0]}"
    place = re.search(r"line (\d+), column (\d+)\)$", reason)
    position = Position(int(place[1]), int(place[2])) if place else locate(source, len(source))
    return Diagnostic(Severity.ERROR, "style-syntax", message, path, position)


def _errors(file: StyleFile, table: Table, keys: Keys, path: KeyPath) -> Iterator[Diagnostic]:
    for name, value in table.items():
        key, kind = (*path, name), keys.get(name)
        if kind is None:
            yield _unknown_key(file, key, keys)
        elif not isinstance(kind, Mapping):
            yield from _value_errors(file, key, value, kind)
        elif isinstance(value, dict):
            yield from _errors(file, cast("Table", value), cast("Keys", kind), key)
        else:
            message = f"{name} must be a table, not {_shown(value)}"
            yield file.error("style-value", message, key, f"write [{'.'.join(key)}] and its keys below")


def _unknown_key(file: StyleFile, key: KeyPath, keys: Keys) -> Diagnostic:
    *table, name = key
    where = f" in [{'.'.join(table)}]" if table else ""
    return file.error("style-unknown-key", f'unknown key "{name}"{where}', key, suggestion(name, keys))


def _value_errors(file: StyleFile, key: KeyPath, value: object, kind: object) -> Iterator[Diagnostic]:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        message = f"{key[-1]} must be {describe(kind)}, not {_shown(value)}"
        yield file.error("style-value", message, key, _remedy(value, kind))


def _remedy(value: object, kind: object) -> str | None:
    if kind in LENGTHS and isinstance(value, int | float) and not isinstance(value, bool):
        return f'write the unit: "{value}pt"'
    if isinstance(kind, EnumType) and isinstance(value, str):
        return nearest(value, (str(member.value) for member in cast("type[Enum]", kind)))
    return None


def _shown(value: object) -> str:
    text = "a table" if isinstance(value, dict) else msgspec.json.encode(value).decode()
    return text if len(text) <= LONGEST_SHOWN_VALUE else f"{text[: LONGEST_SHOWN_VALUE - 1]}…"
