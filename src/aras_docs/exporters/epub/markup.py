"""XHTML as a tree: elements made from a name, attributes and content, and written out as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from lxml import etree
from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]  # lxml names its type so

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Content", "Element", "append", "element", "file", "headline", "taken"]

Content: TypeAlias = Element | str

XHTML = "http://www.w3.org/1999/xhtml"
PREFIXES = {"epub": "http://www.idpf.org/2007/ops", "xml": "http://www.w3.org/XML/1998/namespace"}
# The stubs of lxml forget that None stands for the namespace without a prefix.
NAMESPACES = cast("dict[str, str]", {None: XHTML, "epub": PREFIXES["epub"]})

# Send-to-Kindle takes a file without this declaration for ISO-8859-1.
DECLARATION = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
# Elements that alone may close themselves: readers that parse as HTML take <td/> for an open tag.
VOID = frozenset({"br", "hr", "img", "link", "meta", "wbr"})
# Elements after which a line break shows nowhere.
LINES = frozenset(
    {
        "aside",
        "blockquote",
        "body",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
    }
    | {
        "head",
        "li",
        "link",
        "meta",
        "nav",
        "ol",
        "p",
        "section",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "title",
    }
    | {"tr", "ul"}
)


def element(name: str, attributes: Mapping[str, str | None] | None = None, /, *content: Content) -> Element:
    """Return an XHTML element; an attribute that is None is left out, ``epub:`` and ``xml:`` are resolved."""
    made = etree.Element(f"{{{XHTML}}}{name}", {}, NAMESPACES)
    for key, value in (attributes or {}).items():
        if value is not None:
            made.set(_qualified(key), value)
    for item in content:
        append(made, item)
    return made


def headline(heading: Element) -> Element:
    """Return a page's heading in a box, whose width and text size tell the style how large it may be."""
    return element("div", {"class": "headline"}, heading)


def _qualified(name: str) -> str:
    prefix, colon, local = name.rpartition(":")
    return f"{{{PREFIXES[prefix]}}}{local}" if colon else name


def append(parent: Element, item: Content) -> None:
    """Append content where lxml keeps it: text belongs to the parent or to the element before it."""
    if not isinstance(item, str):
        parent.append(item)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + item
    else:
        parent.text = (parent.text or "") + item


def taken(parent: Element) -> list[Content]:
    """Return the content of an element, and leave it without any."""
    content: list[Content] = [parent.text or ""]
    parent.text = None
    for child in list(parent):
        content += [child, child.tail or ""]
        child.tail = None
        parent.remove(child)
    return [item for item in content if not isinstance(item, str) or item]


def file(root: Element) -> bytes:
    """Return the bytes of an XHTML file, legible to people too: each block begins a line."""
    for made in root.iter():
        name = _name(made)
        if len(made):
            if _name(made[0]) in LINES:
                made.text = made.text or "\n"
        elif name not in VOID:
            made.text = made.text or ""
        if name in LINES:
            made.tail = made.tail or "\n"
    return DECLARATION + etree.tostring(root, encoding="utf-8").rstrip() + b"\n"


def _name(made: Element) -> str:
    return made.tag.rpartition("}")[2]
