"""What the source says: an article, its infobox and its sections, every node with its span."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from aras_docs.nodes import Block, Span, Text


class Source(Struct, frozen=True):
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


class Item(Struct, frozen=True):
    """One value of an infobox field, with the values nested under it."""

    text: str
    span: Span
    children: tuple[Item, ...] = ()


class Field(Struct, frozen=True):
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


class Belligerent(Struct, frozen=True):
    """One side of the conflict: its numbered fields, in the order of the infobox."""

    number: int
    fields: tuple[Field, ...]

    def items(self, name: str) -> tuple[Item, ...]:
        """Return this side's items of a name such as "combatant", from all its fields of that name."""
        return tuple(item for field in self.fields if field.name == name for item in field.items)


class Infobox(Struct, frozen=True):
    """The article's infobox: all fields in order, and the same fields gathered by side."""

    fields: tuple[Field, ...]
    belligerents: tuple[Belligerent, ...]
    span: Span

    def field(self, name: str) -> Field | None:
        """Return the first field of a name that belongs to no side, such as "date", or None."""
        return next((field for field in self.fields if field.name == name and field.side is None), None)


class Section(Struct, frozen=True):
    """A section: its heading of level 2 or more, its own blocks, and its subsections."""

    level: int
    title: Text
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    span: Span


class Article(Struct, frozen=True):
    """An encyclopedic article; ``residue`` is what templates left behind and no field claims."""

    title: Text
    residue: tuple[Text, ...]
    infobox: Infobox | None
    lead: tuple[Block, ...]
    sections: tuple[Section, ...]
    references: tuple[Block, ...]
    source: Source
