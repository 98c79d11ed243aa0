"""The longest words of a table's columns, as wide as they are set."""

from __future__ import annotations

import re
from functools import lru_cache
from heapq import nlargest
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple

from aras_docs.exporters.cells import placed
from aras_docs.exporters.pdf.linebreaking.units import units, unjoined
from aras_docs.exporters.pdf.paragraphs.lists import DEEPEST, least_in_cell
from aras_docs.nodes import DefinitionList, LineBreak, List, NoteRef, Paragraph, Quote, Text
from aras_docs.traversal import leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.linebreaking.units import Unit
    from aras_docs.exporters.pdf.setting import Setting
    from aras_docs.nodes import Block, Cell, Inline, Table

# Between two of these a line may end, so that each is a word here.
_WORDS = re.compile(r"[^ \t\r\n\-‐–—/]+[-‐–—/]?")
# So many paragraphs of a column, those whose longest words seem the longest, are measured.
_CANDIDATES = 6
# About how wide letters are in a proportional face, as parts of most others.
_WIDTHS = {**dict.fromkeys("fijlrtIJ.,;:!'’()[]", 0.6), **dict.fromkeys("mwMW", 1.5)}
# A word wider than this part of the table, such as an address, is long.
_LONG = 0.34
# What a mark that refers to a note adds to a word, in letters.
_REFERENCE = "0"


class Longest(NamedTuple):
    """The room in points for the longest word of a column, and for its longest but for the long ones."""

    whole: float
    short: float


class _Held(NamedTuple):
    """A paragraph of a cell, and the lists that it stands in, the outermost first."""

    paragraph: Paragraph
    lists: tuple[List, ...]


def longest_words(table: Table, setting: Setting) -> list[Longest]:
    """Return the longest words of each column; a long one ends where a line may if there is need for it."""
    trial = setting.trial()
    most = _LONG * setting.measure
    columns = ([room for each in held for room in _rooms(each, trial, most)] for held in _longest(table))
    return [
        Longest(max(rooms, default=0.0), max((room for room in rooms if room <= most), default=0.0))
        for rooms in columns
    ]


def _longest(table: Table) -> Iterator[list[_Held]]:
    """Yield for each column those paragraphs of its cells that have the longest words."""
    columns: list[dict[tuple[str, int], _Held]] = [{} for _ in table.columns]
    for row in (*table.header, *table.rows):
        for start, cell in placed(row):
            if cell.columns == 1:
                columns[start].update(
                    ((_longest_word(held.paragraph.content), len(held.lists)), held) for held in _held(cell)
                )
    return ([column[key] for key in nlargest(_CANDIDATES, column, key=_seeming)] for column in columns)


def _seeming(key: tuple[str, int]) -> float:
    """Return about how much room a word takes in so many lists, in letters."""
    word, lists = key
    return _letters(word) + 2 * lists


@lru_cache(maxsize=1 << 12)  # most words come again
def _letters(word: str) -> float:
    return sum(map(_WIDTHS.get, word, repeat(1.0)))


def _held(cell: Cell) -> Iterator[_Held]:
    """Yield the paragraphs of a cell, with no more lists than are set in one another."""
    pending: list[tuple[Block, tuple[List, ...]]] = [(block, ()) for block in reversed(cell.blocks)]
    while pending:
        block, lists = pending.pop()
        match block:
            case Paragraph():
                yield _Held(block, lists)
            case List(items=items):
                inner = (*lists, block)[:DEEPEST]
                pending += [(each, inner) for blocks in reversed(items) for each in reversed(blocks)]
            case Quote(blocks=blocks):
                pending += [(each, lists) for each in reversed(blocks)]
            case DefinitionList(entries=entries):
                pending += [(each, lists) for entry in reversed(entries) for each in reversed(entry.blocks)]
            case _:
                pass


def _longest_word(content: Iterable[Inline]) -> str:
    text = "".join(map(_written, leaves(content)))
    return max(_WORDS.findall(text), key=_letters, default="")


def _written(leaf: Text | LineBreak | NoteRef) -> str:
    match leaf:
        case Text(value=value):
            return value
        case NoteRef():
            return _REFERENCE
        case LineBreak():
            return "\n"


def _rooms(held: _Held, setting: Setting, most: float) -> Iterator[float]:
    """Yield the room that each word of a paragraph takes, with that beside the markers of its lists."""
    style = setting.style(held.paragraph.role)
    runs = setting.typesetter.runs(held.paragraph.content, style)
    words = (word for section in units(runs) for unit in section for word in _parted(unit, most))
    return least_in_cell((word.width for word in words), held.lists, setting)


def _parted(unit: Unit, most: float) -> Sequence[Unit]:
    return unjoined((unit,), most) if unit.width > most else (unit,)
