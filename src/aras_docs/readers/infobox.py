"""Infobox parameters → fields with names and sides, and the belligerents they describe."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from aras_docs.article import Belligerent, Field, Infobox
from aras_docs.nodes import Span
from aras_docs.readers.continuation import Kind
from aras_docs.readers.items import items_of
from aras_docs.readers.lines import Line, span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# "Combatant1", "units 1", "Commander2a": the letter continues a side's list in the next row.
_NUMBERED = re.compile(r"(?P<name>.*[^\W\d_])[ _]?(?P<side>[1-9])[a-d]?")
# Fields that only a belligerent has. {{Infobox military conflict}} shows a numbered field beyond the last
# combatant in a row across all sides; units stand in for combatants whose flags flattening dropped.
_OF_A_SIDE = frozenset({"combatant", "commander", "units", "strength"})
_PLACES = frozenset({"place", "location"})
# A conflict has two sides, even where flattening left nothing of one.
FEWEST_SIDES = 2


class RawField(NamedTuple):
    """A parameter as found: its key, the offset where its value begins, and the lines it stands on."""

    key: str
    value_start: int
    lines: tuple[Line, ...]


class _Name(NamedTuple):
    """A parameter's canonical name and the number of its side."""

    name: str
    side: int | None


def infobox(source: str, raw_fields: Iterable[RawField]) -> Infobox:
    """Return the infobox of a source's parameters, which must be at least one; all are kept, in order.

    A parameter without a name, left by a stray ``|`` in a template, keeps its number as its name.
    """
    found = tuple((raw, _name(raw.key)) for raw in raw_fields)
    last = _last_side(name for _, name in found)
    fields = tuple(_field(source, raw, name, last) for raw, name in found)
    first, final = fields[0].span, fields[-1].span
    span = Span(first.start, final.end, first.first_line, final.last_line)
    return Infobox(fields, _belligerents(fields), span)


def repeated_keys(box: Infobox) -> tuple[Field, ...]:
    """Return the fields whose key an earlier field has already, in any case."""
    seen: Counter[str] = Counter()
    repeated: list[Field] = []
    for field in box.fields:
        key = field.key.casefold()
        if seen[key]:
            repeated.append(field)
        seen[key] += 1
    return tuple(repeated)


def _name(key: str) -> _Name:
    canonical = "_".join(key.lower().split())
    match = _NUMBERED.fullmatch(canonical)
    return _Name(match["name"], int(match["side"])) if match else _Name(canonical, None)


def _kind(name: _Name) -> Kind:
    if name.side:
        return Kind.LIST
    return Kind.PLACE if name.name in _PLACES else Kind.PROSE


def _last_side(names: Iterable[_Name]) -> int:
    return max([FEWEST_SIDES, *(name.side for name in names if name.side and name.name in _OF_A_SIDE)])


def _field(source: str, raw: RawField, name: _Name, last_side: int) -> Field:
    span = span_of(raw.lines)
    return Field(
        key=raw.key,
        name=name.name,
        side=name.side,
        raw=source[raw.value_start : span.end],
        items=items_of(source, raw.lines, raw.value_start, _kind(name)),
        span=span,
        across=(name.side or 0) > last_side,
    )


def _belligerents(fields: Sequence[Field]) -> tuple[Belligerent, ...]:
    own = [field for field in fields if not field.across]
    numbers = sorted({field.side for field in own if field.side})
    return tuple(Belligerent(number, tuple(f for f in own if f.side == number)) for number in numbers)
