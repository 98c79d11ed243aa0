"""Where everything is: the file of each part, the file and id of each anchor, the number of each note."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.document import Part, PartKind
from aras_docs.exporters.notes import numbered_notes
from aras_docs.traversal import anchored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

COVER = "cover.xhtml"
NAVIGATION = "nav.xhtml"
COLOPHON = "colophon.xhtml"
_STEMS = {PartKind.FRONT: "front", PartKind.BODY: "section", PartKind.ANNEX: "annex"}
_ESCAPED = re.compile(r"^[^A-Za-z]|[^A-Za-z0-9.-]")


class Place(Struct, frozen=True):
    """An element of a file, or with an empty id the file itself."""

    file: str
    id: str

    @property
    def address(self) -> str:
        """Return the address seen from another file of the same folder."""
        return f"{self.file}#{self.id}" if self.id else self.file

    def seen_from(self, file: str) -> str:
        """Return the address to be put into a link in the given file."""
        return f"#{self.id}" if self.file == file and self.id else self.address


class Places(Struct, frozen=True):
    """The whole book's places; ``files`` are the parts' in their order, notes go by file and name."""

    files: tuple[str, ...]
    anchors: Mapping[str, Place]
    notes: Mapping[tuple[str, str], int]


def find_places(parts: tuple[Part, ...]) -> Places:
    """Return the places of all parts; of two equal anchors the first one counts."""
    files = tuple(_files(parts))
    anchors: dict[str, Place] = {}
    for part, file in zip(parts, files, strict=True):
        for anchor in (part.anchor, *anchored(part.blocks)):
            anchors.setdefault(anchor, Place(file, xml_id(anchor)))
    notes = {
        (file, name): number
        for file, own in zip(files, numbered_notes(parts), strict=True)
        for name, number in own.numbers.items()
    }
    return Places(files, anchors, notes)


def _files(parts: Iterable[Part]) -> Iterator[str]:
    """Yield file names made of kind and position alone, so that no title can lead anywhere."""
    counts: Counter[PartKind] = Counter()
    for part in parts:
        counts[part.kind] += 1
        if part.kind is PartKind.CONTENTS:
            yield NAVIGATION
        else:
            yield f"{_STEMS[part.kind]}-{counts[part.kind]}.xhtml"


def xml_id(name: str) -> str:
    """Return an XML NCName for any name; different names give different ids.

    Letters, digits, "." and "-" stay; anything else becomes its code point between two underscores.
    """
    return _ESCAPED.sub(lambda found: f"_{ord(found[0]):x}_", name) or "_"


def page_id(number: int) -> str:
    """Return the id of a paragraph's number, which is in the page list."""
    return own_id("page", f"n{number}")


def own_id(purpose: str, name: str) -> str:
    """Return an id that no anchor has: its underscores are odd in number, an anchor's are even."""
    return f"{purpose}_{xml_id(name)}"
