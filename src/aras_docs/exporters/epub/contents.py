"""The book's own contents: what the outline lists, as a tree with the addresses of its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.document import PartKind, outline
from aras_docs.exporters.epub.places import COLOPHON, Place
from aras_docs.exporters.inlines import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.document import Document, OutlineEntry
    from aras_docs.exporters.epub.places import Places

COLOPHON_TITLE = "Colophon"


class Entry(Struct, frozen=True):
    """A line of the contents with the lines under it; Kindles show no third level."""

    title: str
    place: Place
    entries: tuple[Entry, ...] = ()


def contents(document: Document, places: Places) -> tuple[Entry, ...]:
    """Return the contents in reading order, from the front to the colophon.

    A heading with no part's heading before it stands as one.
    """
    fronts = (part for part in document.parts if part.kind is PartKind.FRONT and one_line(part.title))
    return (
        *(Entry(one_line(part.title), places.anchors[part.anchor]) for part in fronts),
        *_headings(document, places),
        Entry(COLOPHON_TITLE, Place(COLOPHON, "")),
    )


def _headings(document: Document, places: Places) -> Iterator[Entry]:
    groups: list[list[OutlineEntry]] = []
    for entry in outline(document):
        if entry.level == 1 or not groups:
            groups.append([entry])
        else:
            groups[-1].append(entry)
    return (_entry(first, rest, places) for first, *rest in groups)


def _entry(entry: OutlineEntry, under: list[OutlineEntry], places: Places) -> Entry:
    # A heading without words still needs a line that can be chosen.
    title = entry.title or entry.anchor
    return Entry(title, places.anchors[entry.anchor], tuple(_entry(sub, [], places) for sub in under))
