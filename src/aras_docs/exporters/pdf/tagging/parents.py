"""The way back from a mark or a link to the element that holds it (ISO 32000-1, 14.7.4.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.file.syntax import array, reference
from aras_docs.exporters.pdf.tagging.elements import Annotation, Content, Element

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aras_docs.exporters.pdf.file.document import FileDocument
    from aras_docs.exporters.pdf.tagging.order import Child

_NOBODY = b"null"


def parent_tree(
    document: FileDocument,
    children: Mapping[Element, list[Child]],
    references: Mapping[Element, bytes],
    sheets: int,
) -> bytes:
    """Return a number tree: under each sheet's index the holders of its marks, then those of the links."""
    marks: list[dict[int, bytes]] = [{} for _ in range(sheets)]
    links: dict[int, bytes] = {}
    for element, held in children.items():
        for child in held:
            match child:
                case Content():
                    marks[child.sheet][child.mark] = references[element]
                case Annotation():
                    links[sheets + child.number] = references[element]
                case Element():
                    pass
    holders = {index: reference(document.add(_in_order(held))) for index, held in enumerate(marks)}
    entries = {**holders, **dict(sorted(links.items()))}
    return b"<</Nums%b>>" % array(b"%d %b" % entry for entry in entries.items())


def _in_order(held: Mapping[int, bytes]) -> bytes:
    """Return the holders of a sheet's marks, at the places that the marks' numbers say."""
    return array(held.get(mark, _NOBODY) for mark in range(max(held, default=-1) + 1))
