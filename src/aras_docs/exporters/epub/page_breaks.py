"""Where the pages of the document's PDF begin: marks in the text, to which the page list leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree
from msgspec import Struct, field

from aras_docs.exporters.epub.markup import element
from aras_docs.exporters.epub.places import Place, page_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aras_docs.exporters.epub.markup import Element
    from aras_docs.exporters.epub.places import Places

# A mark stands before a heading, as it would otherwise be read as part of the section's name (a nav element
# has no room for one), …
HEADINGS = frozenset({"h1", "h2", "h3"})
# … and at the beginning of all else.
HOMES = HEADINGS | {"caption", "dd", "dt", "figcaption", "li", "p", "td", "th"}


class PageBreaks(Struct):
    """Marks each page at the first place that begins on it; ``pages`` are numbers by place, maybe none."""

    pages: Mapping[Place, int] = field(default_factory=dict[Place, int])
    _found: dict[int, Place] = field(default_factory=dict[int, Place])

    def mark(self, root: Element, file: str) -> None:
        """Mark the pages that begin in a file's element."""
        for made in tuple(root.iter()) if self.pages else ():
            number = self.pages.get(Place(file, made.get("id") or ""))
            home = _home(made) if number is not None and number not in self._found else None
            if number is not None and home is not None:
                self._found[number] = Place(file, page_id(number))
                _insert(home, number)

    @property
    def found(self) -> tuple[tuple[str, Place], ...]:
        """Return the numbers and places of all marks, in the order of the pages."""
        return tuple((str(number), place) for number, place in sorted(self._found.items()))


def page_breaks(pages: Mapping[str, int], places: Places) -> PageBreaks:
    """Return the breaks of pages that are known by anchor; an anchor that the book lacks doesn't count."""
    found = {places.anchors[anchor]: number for anchor, number in pages.items() if anchor in places.anchors}
    return PageBreaks(found)


def _home(made: Element) -> Element | None:
    """Return the first element in one, or itself, that has room for a mark."""
    return next((each for each in made.iter() if _name(each) in HOMES and each.get("hidden") is None), None)


def _insert(home: Element, number: int) -> None:
    attributes = {"epub:type": "pagebreak", "role": "doc-pagebreak", "aria-label": str(number)}
    mark = element("span", {"id": page_id(number), **attributes})
    parent = home.getparent()
    if _name(home) in HEADINGS and parent is not None and _name(parent) != "nav":
        home.addprevious(mark)
    else:
        mark.tail, home.text = home.text, None
        home.insert(0, mark)


def _name(made: Element) -> str:
    return etree.QName(made).localname
