"""Footnotes: those of the infobox, which flattening left as template calls, and those of an extract."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aras_docs.nodes import Note, NoteRef, Paragraph, Role
from aras_docs.traversal import descend, notes_referred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.article import Infobox, Item
    from aras_docs.composition.languages import Tagger
    from aras_docs.nodes import Block, Inline, Table

# MediaWiki's own parser function for <ref>, and Wikipedia's templates for notes (Help:Explanatory notes).
_CALL = re.compile(
    r"\{\{\s*+(?:#tag:\s*+ref|efn(?:-[a-z]{1,3})?|refn|notetag)\s*+"
    r"(?P<parameters>\|(?:[^{}]|\{\{[^{}]*+\}\})*+)\}\}",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"\|\s*+(?:group|name|follow|extends|dir)\s*+=[^|{}]*+(?=\||\Z)", re.IGNORECASE)

# The words themselves are the first parameter, whose number may be written out.
_UNNAMED = re.compile(r"\A\|\s*+(?:1\s*+=)?")


def marked(item: Item, tagger: Tagger) -> tuple[Inline, ...]:
    """Return the words of an item, each footnote as its mark; an item that is nothing else in its words."""
    calls = tuple(_CALL.finditer(item.text))
    if calls and not _CALL.sub("", item.text).strip():
        return tagger.text("; ".join(filter(None, map(_words, calls))) or item.text)
    content: list[Inline] = []
    end = 0
    for call in calls:
        content += tagger.text(item.text[end : call.start()].rstrip())
        content += [NoteRef(_name(item, call))] if _words(call) else []
        end = call.end()
    return (*content, *tagger.text(item.text[end:]))


def notes_of(table: Table, infobox: Infobox, tagger: Tagger) -> tuple[Note, ...]:
    """Return the footnotes of an infobox whose marks stand in a table."""
    return referred((table,), (note for field in infobox.fields for note in _notes(field.items, tagger)))


def referred(blocks: Iterable[Block], notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return those of some notes whose marks stand in some blocks."""
    names = {name for node in descend(blocks) for name in notes_referred(node)}
    return tuple(note for note in notes if note.name in names)


def _notes(items: Iterable[Item], tagger: Tagger) -> Iterator[Note]:
    for item in items:
        for call in _CALL.finditer(item.text):
            yield Note(_name(item, call), (Paragraph(tagger.text(_words(call)), Role.NOTE),))
        yield from _notes(item.children, tagger)


def _words(call: re.Match[str]) -> str:
    """Return what a note says, which may be nothing."""
    return _UNNAMED.sub("", _ATTRIBUTE.sub("", call["parameters"])).strip()


def _name(item: Item, call: re.Match[str]) -> str:
    """Return the name of a note: where in the source it stands."""
    return f"infobox-{item.span.start + call.start()}"
