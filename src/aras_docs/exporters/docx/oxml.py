"""Office Open XML elements, made from their prefixed names and children in the schema's order."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# (lxml's element methods are only partly typed)

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias, cast

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser
from docx.oxml.xmlchemy import BaseOxmlElement

if TYPE_CHECKING:
    from collections.abc import Iterator

Element: TypeAlias = BaseOxmlElement

# In a point; the unit of most WordprocessingML measures is a twentieth of one.
TWIPS = 20
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def element(tag: str, *children: Element | None, **attributes: str | int | None) -> Element:
    """Return an element of a prefixed name; attributes of ``w:`` elements are in that namespace too.

    A child or an attribute that is None is left out. Its namespaces are declared by the root that it comes
    to stand in: declaring them on every element would take as long as all the rest.
    """
    made = cast("Element", oxml_parser.makeelement(_qualified(tag)))
    for name, value in attributes.items():
        if value is not None:
            made.set(_attribute(tag, name), str(value))
    for child in children:
        if child is not None:
            made.append(child)
    return made


def part_root(tag: str, *children: Element, prefixes: str) -> Element:
    """Return the root of a part, which declares the namespaces of one-letter prefixes ("wr")."""
    made = oxml_parser.makeelement(_qualified(tag), None, {prefix: nsmap[prefix] for prefix in prefixes})
    made.extend(children)
    return cast("Element", made)


def text_element(tag: str, text: str) -> Element:
    """Return an element that holds text whose outer spaces count (``w:t``, ``w:instrText``)."""
    made = element(tag)
    made.set(SPACE, "preserve")
    made.text = text
    return made


def switch(tag: str, *, on: bool) -> Element | None:
    """Return an on/off property where it is on; off is what its absence says."""
    return element(tag) if on else None


def elements(root: Element, tag: str) -> Iterator[Element]:
    """Yield every element of a prefixed name within a tree, the root included, in document order."""
    return cast("Iterator[Element]", root.iter(_qualified(tag)))


def twips(points: float) -> int:
    """Return a length in points as whole twentieths of a point."""
    return round(points * TWIPS)


@cache
def _qualified(tag: str) -> str:
    return qn(tag)


@cache
def _attribute(tag: str, name: str) -> str:
    return qn(f"w:{name}") if tag.startswith("w:") else name
