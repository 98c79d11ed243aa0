"""The structure tree as PDF objects (ISO 32000-1, 14.7).

Its thousands of elements are written as bytes at once, since as ReportLab's objects they would take longer
than all the rest of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from aras_docs.exporters.pdf.file.syntax import array, name, name_tree, reference, text_string
from aras_docs.exporters.pdf.tagging.attributes import attributes
from aras_docs.exporters.pdf.tagging.elements import Annotation, Content, Element
from aras_docs.exporters.pdf.tagging.identifiers import identifiers
from aras_docs.exporters.pdf.tagging.order import ordered
from aras_docs.exporters.pdf.tagging.parents import parent_tree

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aras_docs.exporters.pdf.file.document import FileDocument
    from aras_docs.exporters.pdf.painting.links import Link
    from aras_docs.exporters.pdf.tagging.order import Child, Ordered


def write_tree(document: FileDocument, root: Element, links: Sequence[Link]) -> None:
    """Write the tree over all pages finished so far; ``links`` in the order of their numbers.

    Raises ValueError where two elements have the same identifier.
    """
    tree = ordered(root)
    top = document.reserve(len(tree.elements) + 1)
    references = {element: reference(top + 1 + place) for place, element in enumerate(tree.elements)}
    names = identifiers(tree.elements)
    sheets = tuple(map(reference, document.page_numbers()))
    areas = tuple(reference(document.number_of(link)) for link in links)
    for number, link in enumerate(links):
        link.key = len(sheets) + number
    writer = _Writer(tree, references, names, sheets, areas, reference(top))
    for place, element in enumerate(tree.elements):
        document.define(top + 1 + place, writer.element(element))
    parents = document.add(parent_tree(document, tree.children, references, len(sheets)))
    found = {each: references[element] for element, each in names.items()}
    document.define(top, _root(references[root], reference(parents), len(sheets) + len(links), found))
    document.put_in_catalog("StructTreeRoot", reference(top))


def _root(child: bytes, parents: bytes, following: int, identified: Mapping[str, bytes]) -> bytes:
    return b"<</Type/StructTreeRoot/K %b/ParentTree %b/ParentTreeNextKey %d%b>>" % (
        *(child, parents),
        *(following, b"/IDTree" + name_tree(identified) if identified else b""),
    )


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes elements, knowing the references to everything that they refer to."""

    tree: Ordered
    elements: dict[Element, bytes]
    identifiers: dict[Element, str]
    sheets: tuple[bytes, ...]
    areas: tuple[bytes, ...]
    top: bytes

    def element(self, element: Element) -> bytes:
        """Return an element; marks on the sheet of its first one are mere numbers (14.7.4.2)."""
        children, parent = self.tree.children[element], self.tree.parents.get(element)
        sheet = next((child.sheet for child in children if not isinstance(child, Element)), None)
        held = [self._child(child, sheet) for child in children]
        # What neighbours share comes first: the compression finds it as one piece.
        return b"<</S%b%b%b%b/P %b/K%b>>" % (
            name(element.kind),
            attributes(element.attributes, self.identifiers),
            self._texts(element),
            b"" if sheet is None else b"/Pg " + self.sheets[sheet],
            self.elements[parent] if parent else self.top,
            b" " + held[0] if len(held) == 1 else array(held),
        )

    def _child(self, child: Child, sheet: int | None) -> bytes:
        match child:
            case Element():
                return self.elements[child]
            case Content() if child.sheet == sheet:
                return b"%d" % child.mark
            case Content():
                return b"<</Type/MCR/Pg %b/MCID %d>>" % (self.sheets[child.sheet], child.mark)
            case Annotation() if child.sheet == sheet:
                return b"<</Type/OBJR/Obj %b>>" % self.areas[child.number]
            case Annotation():
                return b"<</Type/OBJR/Pg %b/Obj %b>>" % (self.sheets[child.sheet], self.areas[child.number])
            case _:
                assert_never(child)

    def _texts(self, element: Element) -> bytes:
        texts = (
            (b"/Alt", element.alternative),
            (b"/T", element.title),
            (b"/ID", self.identifiers.get(element)),
        )
        return b"".join(key + text_string(text) for key, text in texts if text is not None)
