"""The structure tree as PDF objects (ISO 32000-1, 14.7).

Its thousands of elements are written as bytes at once, since as ReportLab's objects they would take longer
than all the rest of the file. Those written alike have consecutive numbers, so that they compress well.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.file.object_streams import Record, series
from aras_docs.exporters.pdf.file.syntax import name_tree_items, reference
from aras_docs.exporters.pdf.tagging.forms import Writer, shape
from aras_docs.exporters.pdf.tagging.identifiers import identifiers
from aras_docs.exporters.pdf.tagging.order import ordered
from aras_docs.exporters.pdf.tagging.parents import parent_tree

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from aras_docs.exporters.pdf.file.document import FileDocument
    from aras_docs.exporters.pdf.painting.links import Link
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.exporters.pdf.tagging.order import Ordered

# Fewer elements written alike gain nothing from standing below each other.
_FEW = 4


def write_tree(document: FileDocument, root: Element, links: Sequence[Link]) -> None:
    """Write the tree over all pages finished so far; ``links`` in the order of their numbers.

    Raises ValueError where two elements have the same identifier.
    """
    tree = ordered(root)
    names = identifiers(tree.elements)
    sheets = document.page_numbers()
    areas = tuple(link.number for link in links)
    for number, link in enumerate(links):
        link.key = len(sheets) + number
    top = document.reserve()
    first = document.reserve(len(tree.elements))
    common, rare = _by_shape(tree, names)
    numbers = {element: number for number, element in enumerate(chain(common, rare), first)}
    writer = Writer(tree, numbers, names, sheets, areas, top)
    document.define_run(first, chain(map(Record, map(writer.element, common)), map(writer.element, rare)))
    parents = document.add(parent_tree(document, tree.children, numbers, len(sheets)))
    found = {each: reference(numbers[element]) for element, each in names.items()}
    following = len(sheets) + len(links)
    document.define(top, _root(document, numbers[root], parents, following, found))
    document.put_in_catalog("StructTreeRoot", reference(top))


def _by_shape(tree: Ordered, names: Mapping[Element, str]) -> tuple[list[Element], list[Element]]:
    """Return the elements of which many have the same shape, one shape after the other, and all others."""
    shapes: dict[Hashable, list[Element]] = {}
    for element in tree.elements:
        shapes.setdefault(shape(element, tree.children[element], named=element in names), []).append(element)
    common = [element for group in shapes.values() if len(group) > _FEW for element in group]
    return common, [element for group in shapes.values() if len(group) <= _FEW for element in group]


def _root(
    document: FileDocument, child: int, parents: int, following: int, identified: Mapping[str, bytes]
) -> bytes:
    names = reference(document.add(series(b"<</Names[", name_tree_items(identified), b"]>>")))
    return b"<</Type/StructTreeRoot/K %b/ParentTree %b/ParentTreeNextKey %d%b>>" % (
        *(reference(child), reference(parents)),
        *(following, b"/IDTree " + names if identified else b""),
    )
