"""CSV as RFC 4180 has it, of which no cell is a formula."""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Cell: TypeAlias = str | int | None

CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# What makes spreadsheets calculate (OWASP, "CSV Injection"), at the start of a cell; and after a semicolon,
# where Excel begins a new cell for users whose decimal separator is the comma, whatever quotes are there.
FORMULA = re.compile(r"""(^|;)(?=["']*[=+\-@＝＋－＠])""")
NEGATIVE_NUMBER = re.compile(r"-[0-9]+(\.[0-9]+)?")


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a header and rows as CSV with CRLF line ends; raises ValueError for a row of another length."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_written(cell) for _, cell in zip(columns, row, strict=True)])
    return text.getvalue()


def guarded(text: str) -> str:
    """Return a text with an apostrophe before whatever would start a formula, but for negative numbers.

    To undo it, remove an apostrophe before ``=``, ``+``, ``-`` or ``@``, where the text or a part after a
    semicolon begins.
    """
    return text if NEGATIVE_NUMBER.fullmatch(text) else FORMULA.sub(r"\1'", text)


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    return guarded(CONTROLS.sub(" ", str(cell)).strip())
