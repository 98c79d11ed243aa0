"""What the source says: an article, its infobox and its sections, every node with its span."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aras_docs.nodes import Block, Span, Text


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from; what isn't known is None and printed as not recorded.

    ``text`` is the decoded source in which every span counts; ``sha256`` is of the bytes as read.
    """

    path: str
    syntax: str
    sha256: str
    text: str
    url: str | None = None
    revision: str | None = None
    retrieved: str | None = None
    licence: str = "CC BY-SA 4.0"


@dataclass(frozen=True, slots=True)
class Item:
    """One value of an infobox field, with the values nested under it."""

    text: str
    span: Span
    children: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """An infobox parameter: ``key`` as written, ``name`` without its number, ``side`` that number.

    ``raw`` is the value verbatim; ``items`` is empty where nothing is stated. ``across`` marks a numbered
    field beyond the last side, which the infobox shows as a row across all sides.
    """

    key: str
    name: str
    side: int | None
    raw: str
    items: tuple[Item, ...]
    span: Span
    across: bool = False


@dataclass(frozen=True, slots=True)
class Belligerent:
    """One side of the conflict: its numbered fields, in the order of the infobox."""

    number: int
    fields: tuple[Field, ...]

    def items(self, name: str) -> tuple[Item, ...]:
        """Return this side's items of a name such as "combatant", from all its fields of that name."""
        return tuple(item for field in self.fields if field.name == name for item in field.items)


@dataclass(frozen=True, slots=True)
class Infobox:
    """The article's infobox: all fields in order, and the same fields gathered by side."""

    fields: tuple[Field, ...]
    belligerents: tuple[Belligerent, ...]
    span: Span

    def field(self, name: str) -> Field | None:
        """Return the first field of a name that belongs to no side, such as "date", or None."""
        return next((field for field in self.fields if field.name == name and field.side is None), None)


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its heading of level 2 or more, its own blocks, and its subsections."""

    level: int
    title: Text
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Article:
    """An encyclopedic article; ``residue`` is what templates left behind and no field claims."""

    title: Text
    residue: tuple[Text, ...]
    infobox: Infobox | None
    lead: tuple[Block, ...]
    sections: tuple[Section, ...]
    references: tuple[Block, ...]
    source: Source
