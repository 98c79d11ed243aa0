"""The way back from a mark or a link to the element that holds it (ISO 32000-1, 14.7.4.4)."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.file.object_streams import series
from aras_docs.exporters.pdf.file.syntax import reference
from aras_docs.exporters.pdf.tagging.elements import Annotation, Content, Element

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aras_docs.exporters.pdf.file.document import FileDocument
    from aras_docs.exporters.pdf.tagging.order import Child

_NOBODY = 0


def parent_tree(
    document: FileDocument,
    children: Mapping[Element, list[Child]],
    numbers: Mapping[Element, int],
    sheets: int,
) -> bytes:
    """Return a number tree: under each sheet's index the holders of its marks, then those of the links."""
    marks: list[list[int]] = [[] for _ in range(sheets)]
    links: dict[int, int] = {}
    for element, held in children.items():
        for child in held:
            match child:
                case Content():
                    _put(numbers[element], child.mark, marks[child.sheet])
                case Annotation():
                    links[sheets + child.number] = numbers[element]
                case Element():
                    pass
    first = document.reserve(sheets)
    document.define_run(first, map(_in_order, marks))
    keys = chain(enumerate(range(first, first + sheets)), sorted(links.items()))
    return series(b"<</Nums[", (b"%d %6d 0 R" % pair for pair in keys), b"]>>")


def _put(number: int, place: int, held: list[int]) -> None:
    held += [_NOBODY] * (place + 1 - len(held))
    held[place] = number


def _in_order(held: Sequence[int]) -> bytes:
    """Return the holders of a sheet's marks, at the places that the marks' numbers say."""
    return series(b"[", (reference(number) if number else b"null" for number in held), b"]")
