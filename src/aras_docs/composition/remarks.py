"""Footnotes of the infobox, which flattening left as template calls: “{{#tag:ref|…|group=nb}}”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aras_docs.nodes import Note, NoteRef, Paragraph, Role
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.article import Infobox, Item
    from aras_docs.composition.languages import Tagger
    from aras_docs.nodes import Inline, Table

_CALL = re.compile(
    r"\s*\{\{#tag:ref\s*\|(?P<words>[^{}]*?)\s*(?:\|\s*(?:group|name)\s*=[^|{}]*)*\}\}", re.IGNORECASE
)


def marked(item: Item, tagger: Tagger) -> tuple[Inline, ...]:
    """Return the words of an item, each footnote as its mark; an item that is nothing else in its words."""
    if not _CALL.sub("", item.text):
        return tagger.text("; ".join(call["words"] for call in _CALL.finditer(item.text)))
    content: list[Inline] = []
    end = 0
    for call in _CALL.finditer(item.text):
        content += [*tagger.text(item.text[end : call.start()]), NoteRef(_name(item, call))]
        end = call.end()
    return (*content, *tagger.text(item.text[end:]))


def notes_of(table: Table, infobox: Infobox, tagger: Tagger) -> tuple[Note, ...]:
    """Return the footnotes of an infobox whose marks stand in a table."""
    referred = {
        inline.note
        for node in descend((table,))
        if isinstance(node, Paragraph)
        for inline in node.content
        if isinstance(inline, NoteRef)
    }
    found = (note for field in infobox.fields for note in _notes(field.items, tagger))
    return tuple(note for note in found if note.name in referred)


def _notes(items: Iterable[Item], tagger: Tagger) -> Iterator[Note]:
    for item in items:
        for call in _CALL.finditer(item.text):
            yield Note(_name(item, call), (Paragraph(tagger.text(call["words"]), Role.NOTE),))
        yield from _notes(item.children, tagger)


def _name(item: Item, call: re.Match[str]) -> str:
    """Return the name of a note: where in the source it stands."""
    return f"infobox-{item.span.start + call.start()}"
