"""What a style file may say: its tables, their keys, and the values that each key takes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Annotated, get_args

import msgspec
from msgspec import Meta

from aras_docs.drawing import Ink
from aras_docs.fonts import face, families
from aras_docs.nodes import Alignment, Role
from aras_docs.style_file.lengths import FixedLength, Length
from aras_docs.stylesheet import Family, Paper

_HEX = "#[0-9a-fA-F]{6}"

Color = Annotated[str, Meta(pattern=rf"\A{_HEX}\Z", description="a colour", examples=["#12355b"])]
InkOrColor = Annotated[
    str,
    Meta(
        pattern=rf"\A({_HEX}|{'|'.join(Ink)})\Z",
        description=f"an ink ({', '.join(Ink)}) or a colour",
        examples=["#12355b"],
    ),
]


class TextTable(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """``[text]`` for all roles, ``[text.<role>]`` for one; "em" is the role's own size."""

    family: Family
    size: Length
    leading: Length
    bold: bool
    italic: bool
    color: InkOrColor
    alignment: Alignment
    space_before: Length
    space_after: Length
    indent: Length
    keep_with_next: bool


class PageTable(msgspec.Struct, frozen=True, kw_only=True):
    """``[page]``: the paper and its margins."""

    paper: Paper
    top: FixedLength
    right: FixedLength
    bottom: FixedLength
    left: FixedLength


class RulesTable(msgspec.Struct, frozen=True, kw_only=True):
    """``[table]``: how tables are ruled."""

    rule: FixedLength
    padding: FixedLength
    banded: bool


Keys = Mapping[str, object]


@cache
def required_keys() -> Mapping[str, Keys]:
    """Return the tables that a whole style has, with their keys and the types of their values."""
    return {
        "page": _keys_of(PageTable),
        "fonts": dict.fromkeys(Family, _font_name()),
        "colors": dict.fromkeys(Ink, Color),
        # The size of all text is what a role's "em" refers to, so it can't be in em itself.
        "text": {**_keys_of(TextTable), "size": FixedLength},
        "table": _keys_of(RulesTable),
    }


@cache
def allowed_keys() -> Keys:
    """Return all keys of a style file; a mapping stands for a table, anything else is a value's type."""
    roles = dict.fromkeys(Role, _keys_of(TextTable))
    tables = required_keys()
    return {"extends": str, **tables, "text": {**tables["text"], **roles}}


def describe(kind: object) -> str:
    """Return what a value of this type looks like, to say it in an error."""
    if kind is bool:
        return "true or false"
    if isinstance(kind, type):
        return f"one of {_quoted(kind)}" if issubclass(kind, Enum) else "a text in quotes"
    meta: Meta = get_args(kind)[1]
    return f'{meta.description}, as in "{(meta.examples or [""])[0]}"'


def _quoted(kind: type[Enum]) -> str:
    return ", ".join(f'"{member.value}"' for member in kind)


def _keys_of(table: type[msgspec.Struct]) -> Keys:
    return {field.encode_name: field.type for field in msgspec.structs.fields(table)}


def _font_name() -> object:
    """Return the type of a font's name: a bundled family with letters of its own, so no companion."""
    names = [family for family in families() if face(family).covers("Aa")]
    return Annotated[
        str,
        Meta(
            pattern=rf"\A({'|'.join(names)})\Z",
            description=f"a bundled font ({', '.join(names)})",
            examples=names,
        ),
    ]
