"""What is wrong with a PDF's structure that validators don't see: both ways between marks and elements."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# What pikepdf finds in a file has no types.

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator

# Operators that leave ink (ISO 32000-1, tables 60, 63, 77, 87, 92 and 109).
PAINTING = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "Tj", "TJ", "'", '"'})


def structure_faults(pdf: pikepdf.Pdf) -> list[str]:
    """Return every fault, in words."""
    elements = list(_elements(pdf.Root.StructTreeRoot.K))
    return [
        *(fault for number, page in enumerate(pdf.pages, 1) for fault in _page_faults(page, number)),
        *_parent_faults(pdf, elements),
        *(fault for element in elements for fault in _element_faults(element)),
        *_header_faults(pdf, elements),
    ]


def _elements(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    yield element
    for child in _children(element):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield from _elements(child)


def _children(element: pikepdf.Object) -> list[pikepdf.Object]:
    held = element.get("/K", pikepdf.Array())
    return list(held) if isinstance(held, pikepdf.Array) else [held]


def _page_faults(page: pikepdf.Page, number: int) -> Iterator[str]:
    if page.obj.get("/Tabs") != "/S":
        yield f"page {number}: the order of tabs isn't that of the structure"
    depth = 0
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        depth += (operator in {"BDC", "BMC"}) - (operator == "EMC")
        if operator in PAINTING and not depth:
            yield f"page {number}: {operator} in no marked content"
    if depth:
        yield f"page {number}: marked content isn't ended"


def _parent_faults(pdf: pikepdf.Pdf, elements: list[pikepdf.Object]) -> Iterator[str]:
    """Yield each mark and each link whose entry in the parent tree isn't the element that holds it."""
    nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(key): value for key, value in zip(nums[::2], nums[1::2], strict=True)}
    for element in elements:
        for key, mark in _held(element):
            found = None if key is None else parents.get(key)
            holder = found[mark] if found is not None and mark is not None else found
            if holder is None or holder.objgen != element.objgen:
                yield f"{element.S}: not found under {key}, {mark} in the parent tree"


def _held(element: pikepdf.Object) -> Iterator[tuple[int | None, int | None]]:
    """Yield the key in the parent tree, if there is one, and the number of the mark, none for a link."""
    for child in _children(element):
        if isinstance(child, int):
            yield int(element.Pg.StructParents), child
        elif "/MCID" in child:
            yield int(child.Pg.StructParents), int(child.MCID)
        elif "/Obj" in child:
            key = child.Obj.get("/StructParent")
            yield None if key is None else int(key), None


def _element_faults(element: pikepdf.Object) -> Iterator[str]:
    attributes = _attributes(element)
    if element.S == "/Figure" and "/BBox" not in attributes:
        yield "Figure: no bounding box"
    if element.S == "/TH" and "/Scope" not in attributes:
        yield "TH: no scope"
    for child in _children(element):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child and child.P.objgen != element.objgen:
            yield f"{child.S}: its parent isn't the {element.S} that holds it"


def _attributes(element: pikepdf.Object) -> dict[str, pikepdf.Object]:
    found = element.get("/A", pikepdf.Array())
    dictionaries = list(found) if isinstance(found, pikepdf.Array) else [found]
    return {key: value for each in dictionaries for key, value in each.items()}


def _header_faults(pdf: pikepdf.Pdf, elements: list[pikepdf.Object]) -> Iterator[str]:
    names = list(pdf.Root.StructTreeRoot.get("/IDTree", pikepdf.Dictionary(Names=[])).Names)
    found = {bytes(key): element for key, element in zip(names[::2], names[1::2], strict=True)}
    for element in elements:
        identifier = element.get("/ID")
        if identifier is not None and bytes(identifier) not in found:
            yield f"{element.S}: {identifier} isn't in the tree of identifiers"
        for header in _attributes(element).get("/Headers", pikepdf.Array()):
            named = found.get(bytes(header))
            if named is None or named.S != "/TH":
                yield f"{element.S}: {header} is no header cell"
