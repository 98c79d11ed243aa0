"""Tables as plain text, wrapped to the width of a terminal."""

from __future__ import annotations

from itertools import compress, zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.cli.printable import cells, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GAP = "  "
# A column is never made narrower than a date with its month takes.
NARROWEST = 14


class Column(Struct, frozen=True):
    """A column; one with a ``share`` takes that part of the width that the others leave, and wraps."""

    title: str
    share: int = 0


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> str:
    """Return rows under a header, at most ``width`` wide if that can be; cells may have several lines."""
    clean = [[_clean(cell) for cell in row] for row in rows]
    header = [printable(column.title) for column in columns]
    widths = _widths(columns, [header, *clean], width)
    rules = ["-" * each for each in widths]
    return "".join(f"{line}\n" for row in (header, rules, *clean) for line in _lines(row, widths))


def _clean(cell: str) -> str:
    return "\n".join(printable(line) for line in cell.split("\n"))


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[int]:
    natural = [
        max(cells(line) for cell in column for line in cell.split("\n")) for column in zip(*rows, strict=True)
    ]
    fixed = sum(size for size, column in zip(natural, columns, strict=True) if not column.share)
    left = max(0, width - fixed - len(GAP) * (len(columns) - 1))
    return _shared(natural, [column.share for column in columns], left)


def _shared(natural: Sequence[int], shares: Sequence[int], left: int) -> list[int]:
    """Return widths of which those with a share divide up what is left; what one doesn't need, others get."""
    part = left / max(1, sum(shares))
    fitting = [share > 0 and size <= part * share for size, share in zip(natural, shares, strict=True)]
    if any(fitting):
        others = [0 if fits else share for fits, share in zip(fitting, shares, strict=True)]
        return _shared(natural, others, left - sum(compress(natural, fitting)))
    return [
        min(size, max(NARROWEST, int(part * share))) if share else size
        for size, share in zip(natural, shares, strict=True)
    ]


def _lines(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    wrapped = [_wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
    for parts in zip_longest(*wrapped, fillvalue=""):
        padded = (part + " " * (width - cells(part)) for part, width in zip(parts, widths, strict=True))
        yield GAP.join(padded).rstrip()


def _wrapped(cell: str, width: int) -> list[str]:
    return [part for line in cell.split("\n") for part in _wrapped_line(line, width)]


def _wrapped_line(line: str, width: int) -> list[str]:
    hanging = " " * (len(line) - len(line.lstrip(" -")))
    return wrap(line, width, subsequent_indent=hanging, break_on_hyphens=False) or [""]
