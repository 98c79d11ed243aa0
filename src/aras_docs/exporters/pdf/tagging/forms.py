"""How an element is written, with all numbers of one kind at the same places.

Most elements of a document are written alike: under each other, they differ in a few digits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from aras_docs.exporters.pdf.file.syntax import name, text_string
from aras_docs.exporters.pdf.tagging.attributes import attributes
from aras_docs.exporters.pdf.tagging.elements import Annotation, Content, Element, Headers

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from aras_docs.exporters.pdf.tagging.order import Child, Ordered

# A reference to an object; a document of 99,999 objects has several thousand pages.
_REFERENCE = b" %5d 0 R"
# The number of a mark on a page.
_MARK = b" %3d"


class Writer(Struct, frozen=True):
    """Writes elements, knowing all numbers; ``top`` is the tree's."""

    tree: Ordered
    numbers: Mapping[Element, int]
    identifiers: Mapping[Element, str]
    sheets: Sequence[int]
    areas: Sequence[int]
    top: int

    def element(self, element: Element) -> bytes:
        """Return an element; marks on the sheet of its first one are mere numbers (14.7.4.2)."""
        children = self.tree.children[element]
        sheet = _sheet(children)
        held = [self._child(child, sheet) for child in children]
        return b"<</S%b%b%b/P%b%b/K%b>>" % (
            name(element.kind),
            attributes(element.attributes, self.identifiers),
            self._texts(element),
            _REFERENCE % (self.numbers[element.parent] if element.parent else self.top),
            b"" if sheet is None else b"/Pg" + _REFERENCE % self.sheets[sheet],
            held[0] if len(held) == 1 else b"[%b]" % b"".join(held),
        )

    def _child(self, child: Child, sheet: int | None) -> bytes:
        match child:
            case Element():
                return _REFERENCE % self.numbers[child]
            case Content() if child.sheet == sheet:
                return _MARK % child.mark
            case Content():
                place = _REFERENCE % self.sheets[child.sheet]
                return b"<</Type/MCR/Pg%b/MCID%b>>" % (place, _MARK % child.mark)
            case Annotation():
                place = b"" if child.sheet == sheet else b"/Pg" + _REFERENCE % self.sheets[child.sheet]
                return b"<</Type/OBJR%b/Obj%b>>" % (place, _REFERENCE % self.areas[child.number])
            case _:
                assert_never(child)

    def _texts(self, element: Element) -> bytes:
        texts = (
            (b"/Alt", element.alternative),
            (b"/T", element.title),
            (b"/ID", self.identifiers.get(element)),
        )
        return b"".join(key + text_string(text) for key, text in texts if text is not None)


def shape(element: Element, children: Sequence[Child], *, named: bool) -> Hashable:
    """Return what elements that are written alike have in common; ``named`` ones have an identifier."""
    said = [len(each) if isinstance(each, Headers) else each for each in element.attributes]
    sheet = _sheet(children)
    held = [
        (type(child), isinstance(child, Content | Annotation) and child.sheet == sheet) for child in children
    ]
    return element.kind, *said, element.alternative, element.title, named, sheet is None, *held


def _sheet(children: Sequence[Child]) -> int | None:
    """Return the sheet of the first thing that an element holds directly."""
    return next((child.sheet for child in children if not isinstance(child, Element)), None)
