r"""Where in the source of a TOML file its keys stand; tomllib doesn't say.

The scan is line by line, so it doesn't look into multi-line strings or inline tables: a key within an
inline table has the position of that table's own key.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aras_docs.diagnostics import Position

if TYPE_CHECKING:
    from collections.abc import Iterator

KeyPath = tuple[str, ...]

# TOML 1.0: a key is bare or quoted, and may be dotted.
_SIMPLE_KEY = re.compile(r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'""")
_DOTTED_KEY = rf"(?:{_SIMPLE_KEY.pattern})(?:\s*\.\s*(?:{_SIMPLE_KEY.pattern}))*"
_HEADER = re.compile(rf"\s*\[\[?\s*({_DOTTED_KEY})\s*\]")
_ASSIGNMENT = re.compile(rf"\s*({_DOTTED_KEY})\s*=")


def position_of(source: str, path: KeyPath) -> Position | None:
    """Return where the last part of a key stands, or the nearest table around it; None if neither does."""
    found = dict(reversed([*_keys(source)]))
    ancestors = (path[:length] for length in range(len(path), 0, -1))
    return next((found[ancestor] for ancestor in ancestors if ancestor in found), None)


def _keys(source: str) -> Iterator[tuple[KeyPath, Position]]:
    table: KeyPath = ()
    for number, line in enumerate(source.split("\n"), 1):
        if header := _HEADER.match(line):
            *_, (table, _) = parts = [*_parts(header, (), number)]
            yield from parts
        elif assignment := _ASSIGNMENT.match(line):
            yield from _parts(assignment, table, number)


def _parts(match: re.Match[str], table: KeyPath, line: int) -> Iterator[tuple[KeyPath, Position]]:
    path = table
    for part in _SIMPLE_KEY.finditer(match.string, *match.span(1)):
        path = (*path, part[0].strip("\"'"))
        yield path, Position(line, part.start() + 1)
