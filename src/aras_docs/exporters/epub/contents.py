"""The book's own contents: what the outline lists, as a tree with the addresses of its entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aras_docs.document import outline
from aras_docs.exporters.epub.metadata import book_title
from aras_docs.exporters.epub.places import COVER, Place

if TYPE_CHECKING:
    from aras_docs.document import Document, OutlineEntry
    from aras_docs.exporters.epub.places import Places


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents with the lines under it; Kindles show no third level."""

    title: str
    place: Place
    entries: tuple[Entry, ...] = ()


def contents(document: Document, places: Places) -> tuple[Entry, ...]:
    """Return the contents in reading order; a heading with no part's heading before it stands as one.

    A document without headings has its title as the one line, since EPUB wants one.
    """
    groups: list[list[OutlineEntry]] = []
    for entry in outline(document):
        if entry.level == 1 or not groups:
            groups.append([entry])
        else:
            groups[-1].append(entry)
    entries = tuple(_entry(first, rest, places) for first, *rest in groups)
    return entries or (Entry(book_title(document.meta), Place(COVER, "")),)


def _entry(entry: OutlineEntry, under: list[OutlineEntry], places: Places) -> Entry:
    # A heading without words still needs a line that can be chosen.
    title = entry.title or entry.anchor
    return Entry(title, places.anchors[entry.anchor], tuple(_entry(sub, [], places) for sub in under))
