"""A chain of style files merged into one stylesheet: the nearest file that says something has the word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

import msgspec

from aras_docs.drawing import Ink
from aras_docs.errors import ConfigurationError
from aras_docs.nodes import Role
from aras_docs.style_file.lengths import points
from aras_docs.style_file.schema import PageTable, RulesTable, TextTable, required_keys
from aras_docs.style_file.written import Table
from aras_docs.stylesheet import Family, Page, Stylesheet, TableStyle, TextStyle

if TYPE_CHECKING:
    from aras_docs.style_file.written import StyleFile

SHOWN_GAPS = 3


def resolve(name: str, chain: tuple[StyleFile, ...]) -> Stylesheet:
    """Return the stylesheet of a chain, nearest file first; raises ConfigurationError if keys are unset."""
    merged: Table = {}
    for file in chain:
        merged = merge(merged, file.tables)
    _refuse_gaps(chain[0], merged)
    palette = {ink: color.lower() for ink, color in msgspec.convert(merged["colors"], dict[Ink, str]).items()}
    return Stylesheet(
        name=name,
        fonts=msgspec.convert(merged["fonts"], dict[Family, str]),
        page=_page(msgspec.convert(merged["page"], PageTable)),
        palette=palette,
        text=_text(_table(merged, "text"), palette),
        table=_rules(msgspec.convert(merged["table"], RulesTable)),
    )


def merge(near: Table, far: Table) -> Table:
    """Return two tables as one, table by table; where both have a value, the near one's."""
    merged = {**far, **near}
    for key in near.keys() & far.keys():
        if isinstance(near[key], Mapping):
            merged[key] = merge(_table(near, key), _table(far, key))
    return merged


def _table(tables: Table, key: str) -> Table:
    return cast("Table", tables.get(key, {}))


def _refuse_gaps(file: StyleFile, merged: Table) -> None:
    gaps = [
        f"{table}.{key}"
        for table, keys in required_keys().items()
        for key in keys
        if key not in _table(merged, table)
    ]
    if gaps:
        more = f" and {len(gaps) - SHOWN_GAPS} more keys" if len(gaps) > SHOWN_GAPS else ""
        message = f"nothing sets {', '.join(gaps[:SHOWN_GAPS])}{more}"
        raise ConfigurationError(
            file.error("style-unset", message, ("extends",), 'begin with: extends = "base"')
        )


def _text(table: Table, palette: Mapping[Ink, str]) -> dict[Role, TextStyle]:
    size = points(cast("str", table["size"]))
    styles = {role: msgspec.convert({**table, **_table(table, role)}, TextTable) for role in Role}
    return {role: _text_style(style, size, palette) for role, style in styles.items()}


def _text_style(style: TextTable, base_size: float, palette: Mapping[Ink, str]) -> TextStyle:
    size = points(style.size, base_size)
    return TextStyle(
        family=style.family,
        size=size,
        leading=points(style.leading, size),
        bold=style.bold,
        italic=style.italic,
        color=palette[Ink(style.color)] if style.color in palette else style.color.lower(),
        alignment=style.alignment,
        space_before=points(style.space_before, size),
        space_after=points(style.space_after, size),
        indent=points(style.indent, size),
        keep_with_next=style.keep_with_next,
    )


def _page(page: PageTable) -> Page:
    return Page(page.paper, points(page.top), points(page.right), points(page.bottom), points(page.left))


def _rules(rules: RulesTable) -> TableStyle:
    return TableStyle(points(rules.rule), points(rules.padding), banded=rules.banded)
