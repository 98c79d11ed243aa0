"""Inlines as XHTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

from aras_docs.exporters.addresses import iri
from aras_docs.exporters.epub.dates import dates
from aras_docs.exporters.epub.markup import element
from aras_docs.exporters.epub.places import own_id
from aras_docs.exporters.inlines import collapse
from aras_docs.fonts import clusters
from aras_docs.nodes import Anchor, Emphasis, Foreign, LineBreak, Link, NoteRef, Strong, Text, Url

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.exporters.epub.markup import Content
    from aras_docs.exporters.epub.scope import Scope
    from aras_docs.nodes import Inline, Target

# A phone's table column has room for about this many characters (PIECE) without cutting them off.
PIECE = 15
_LONGEST_WHOLE = 2 * PIECE
_LONG_WORD = re.compile(rf"(\S{{{_LONGEST_WHOLE + 1},}})")
_BETWEEN_SLASHES = re.compile("[^/]+/*|/+")


def inlines(content: Iterable[Inline], scope: Scope, *, linked: bool = False) -> list[Content]:
    """Return inlines as XHTML; within a link (``linked``) there is no other one, so what it holds is text."""
    return [item for inline in content for item in _inline(inline, scope, linked=linked)]


def _inline(inline: Inline, scope: Scope, *, linked: bool) -> list[Content]:
    match inline:
        case Text(value=value):
            return _text(collapse(value))
        case Emphasis(content=content):
            return [element("em", {}, *inlines(content, scope, linked=linked))]
        case Strong(content=content):
            return [element("strong", {}, *inlines(content, scope, linked=linked))]
        case Foreign(content=content, language=language):
            tags = {"lang": language, "xml:lang": language}
            return [element("span", tags, *inlines(content, scope, linked=linked))]
        case Link():
            return _link(inline, scope, linked=linked)
        case NoteRef(note=note):
            return _note_mark(note, scope, linked=linked)
        case LineBreak():
            return [element("br")]
        case _:
            assert_never(inline)


def _text(text: str) -> list[Content]:
    """Return a text with its dates marked."""
    content: list[Content] = []
    for piece, date in dates(text):
        content += breakable(piece) if date is None else [element("time", {"datetime": date}, piece)]
    return content


def breakable(text: str) -> list[Content]:
    """Return a text whose longest words (hashes, addresses) may break; copied, they are whole."""
    if len(text) <= _LONGEST_WHOLE:
        return [text] if text else []
    content: list[Content] = []
    # A split with a group has the words that it was split at in every second place.
    for number, stretch in enumerate(_LONG_WORD.split(text)):
        pieces = _pieces(stretch) if number % 2 else [stretch]
        for piece in pieces[:-1]:
            content += [piece, element("wbr")]
        content += filter(None, pieces[-1:])
    return content


def _pieces(word: str) -> list[str]:
    """Return a word in pieces: an address after its slashes, and what is longer at every PIECE characters."""
    parts = [clusters(part) for part in _BETWEEN_SLASHES.findall(word)]
    return ["".join(part[start : start + PIECE]) for part in parts for start in range(0, len(part), PIECE)]


def _link(link: Link, scope: Scope, *, linked: bool) -> list[Content]:
    content = inlines(link.content, scope, linked=True)
    address = None if linked else _address(link.target, scope)
    return [element("a", {"href": address}, *content)] if address else content


def _address(target: Target, scope: Scope) -> str | None:
    match target:
        case Url(address=address):
            return iri(address)
        case Anchor(name=name):
            return scope.address(name)
        case _:
            assert_never(target)


def _note_mark(note: str, scope: Scope, *, linked: bool) -> list[Content]:
    number = scope.note_number(note)
    if number is None:
        return []
    if linked:
        return [element("sup", {}, str(number))]
    mark = {
        "id": scope.own_id("noteref", note),
        "href": f"#{own_id('note', note)}",
        "epub:type": "noteref",
        "role": "doc-noteref",
    }
    return [element("sup", {}, element("a", mark, str(number)))]
