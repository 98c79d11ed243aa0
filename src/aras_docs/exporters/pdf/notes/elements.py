"""The structure elements of notes: each right after the block that refers to it first."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.exporters.pdf.tagging.elements import Element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.exporters.pdf.tagging.elements import Annotation, Content

# What isn't a block itself but stands in one.
_INLINE = frozenset({"Link", "Reference", "Span"})
# In these nothing but their own kinds of children may stand (ISO 32000-1, 14.8.4.3), so a note of a block
# in them is put into the block.
_CLOSED = frozenset({"Table", "TR", "LI"})


class NoteElements(Struct):
    """Makes the elements of the notes of a part, and puts them in their places when all are made."""

    part: Element
    _following: dict[Element, list[Element]] = field(default_factory=dict[Element, list[Element]])

    def make(self, identifier: str, reference: Element | None) -> Element:
        """Return an element for the note that an inline element refers to, or for one at the part's end."""
        element = self._made(_block(reference))
        element.identifier = identifier
        return element

    def place(self) -> None:
        """Put the elements made into their parents; all at once, or many notes would take long."""
        for parent in dict.fromkeys(block.parent for block in self._following):
            if parent:
                parent.children[:] = chain.from_iterable(map(self._with_notes, parent.children))
        self._following.clear()

    def _with_notes(self, child: Element | Content | Annotation) -> Sequence[Element | Content | Annotation]:
        return (child, *self._following.get(child, ())) if isinstance(child, Element) else (child,)

    def _made(self, block: Element | None) -> Element:
        if block is None or block.parent is None:
            return self.part.child("Note")
        if block.parent.kind in _CLOSED:
            return block.child("Note")
        element = Element("Note", block.parent)
        self._following.setdefault(block, []).append(element)
        return element


def _block(element: Element | None) -> Element | None:
    while element and element.kind in _INLINE:
        element = element.parent
    return element
