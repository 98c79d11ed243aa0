"""What is known and what is gathered while one part is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.epub.page_breaks import PageBreaks
from aras_docs.exporters.epub.places import own_id, page_id

if TYPE_CHECKING:
    from aras_docs.exporters.epub.places import Places
    from aras_docs.exporters.reports import Reports
    from aras_docs.nodes import Figure, Note


class Picture(Struct, frozen=True):
    """A figure with the name, without suffix, that its images have in the book."""

    name: str
    figure: Figure

    @property
    def svg(self) -> str:
        """Return the file name of the image for readers that show SVG."""
        return f"{self.name}.svg"

    @property
    def png(self) -> str:
        """Return the file name of the image for all other readers."""
        return f"{self.name}.png"


class Scope(Struct):
    """One part's file: it hands out ids, resolves links, and gathers notes and pictures on the way."""

    file: str
    places: Places
    reports: Reports
    breaks: PageBreaks = field(default_factory=PageBreaks)
    notes: list[Note] = field(default_factory=list["Note"])
    pictures: list[Picture] = field(default_factory=list[Picture])
    ids: set[str] = field(default_factory=set[str])
    _described: int = 0

    def claim(self, anchor: str | None) -> str | None:
        """Return the id for an anchor's element; None where the anchor is another's or there is none."""
        if anchor is None:
            return None
        place = self.places.anchors[anchor]
        if place.file == self.file and place.id not in self.ids:
            self.ids.add(place.id)
            return place.id
        self.reports.anchor_repeated(anchor)
        return None

    def own_id(self, purpose: str, name: str) -> str | None:
        """Return the id of something that has no anchor; None where the same was asked for before."""
        made = own_id(purpose, name)
        if made in self.ids:
            return None
        self.ids.add(made)
        return made

    def page_id(self, number: int) -> str | None:
        """Return the id of a paragraph's number; None where the number is there already."""
        made = page_id(number)
        if made in self.ids:
            return None
        self.ids.add(made)
        return made

    def description_id(self) -> str:
        """Return an id for a description, another one each time."""
        self._described += 1
        return own_id("description", f"n{self._described}")

    def address(self, anchor: str) -> str | None:
        """Return what a link in this file to an anchor must say; reports an anchor that isn't there."""
        place = self.places.anchors.get(anchor)
        if place is None:
            self.reports.link_unresolved(anchor)
            return None
        return place.seen_from(self.file)

    def note_number(self, name: str) -> int | None:
        """Return the number of a note of this part; reports a note that isn't there."""
        number = self.places.notes.get((self.file, name))
        if number is None:
            self.reports.note_missing(name)
        return number

    def picture(self, figure: Figure) -> Picture:
        """Return the images that a figure becomes."""
        stem = self.file.removesuffix(".xhtml")
        made = Picture(f"{stem}-figure-{len(self.pictures) + 1}", figure)
        self.pictures.append(made)
        return made
