"""The line of a source that a diagnostic points at, shortened around its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.cli.printable import cells, printable

if TYPE_CHECKING:
    from aras_docs.diagnostics import Position

# How much of a line is shown, where its start is cut off, and how far a cut may move to spare a word.
WIDTH = 72
FIRST_CUT = 48
BEFORE = 32
WORD = 16


def line_of(source: str, number: int) -> str:
    """Return a line of a source, counted from 1, or an empty text where there is none."""
    lines = source.split("\n", number)
    return lines[number - 1].removesuffix("\r") if number <= len(lines) else ""


def excerpt(line: str, column: int) -> tuple[str, int]:
    """Return what to show of a line, and how many terminal columns stand before the one pointed at."""
    target = max(0, min(column - 1, len(line)))
    start = _start(line, target)
    end = _end(line, start, target)
    before = ("…" if start else "") + printable(line[start:target])
    after = printable(line[target:end]) + (" …" if end < len(line) else "")
    return before + after, cells(before)


def pointer(source: str, position: Position) -> tuple[str, str]:
    """Return the two lines that show a position: the text, and a caret under its column."""
    text, indent = excerpt(line_of(source, position.line), position.column)
    return text, " " * indent + "^"


def _start(line: str, target: int) -> int:
    if target <= FIRST_CUT:
        return 0
    start = target - BEFORE
    space = line.find(" ", start, start + WORD)
    return start if space < 0 else space + 1


def _end(line: str, start: int, target: int) -> int:
    end = start + WIDTH
    if end >= len(line):
        return len(line)
    space = line.rfind(" ", max(target, end - WORD), end)
    return end if space < 0 else space
