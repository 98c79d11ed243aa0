"""An exported book, opened for tests as a reader would: container, package, spine, pages."""

from __future__ import annotations

import posixpath
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from lxml import etree
from msgspec import Struct

from aras_docs.exporters import Options
from aras_docs.exporters.epub import EpubExporter
from plain_sheet import plain_sheet
from specimen import document as specimen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

    from aras_docs.diagnostics import Diagnostic
    from aras_docs.document import Document
    from aras_docs.exporters import SuppliedFile

NAMES = {
    "x": "http://www.w3.org/1999/xhtml",
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "n": "http://www.daisy.org/z3986/2005/ncx/",
    "s": "http://www.w3.org/2000/svg",
    "epub": "http://www.idpf.org/2007/ops",
    "c": "urn:oasis:names:tc:opendocument:xmlns:container",
}


def export(
    document: Document | None = None,
    *,
    flags: frozenset[str] = frozenset(),
    files: Mapping[str, tuple[SuppliedFile, ...]] | None = None,
) -> bytes:
    return EpubExporter().export(
        document or specimen(), plain_sheet(), Options(flags=flags, files=files or {})
    )


def reports(document: Document) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    EpubExporter().export(document, plain_sheet(), Options(report=found.append))
    return found


def find(root: Element, path: str) -> list[Element]:
    found = root.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [item for item in found if etree.iselement(item)]


def values(root: Element, path: str) -> list[str]:
    found = root.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [str(item) for item in found]


def shown(root: Element) -> Iterator[str]:
    """Yield the text that a reader shows: what is hidden isn't, an image's alternative is none."""
    if root.get("hidden") is None:
        yield root.text or ""
        for child in root:
            yield from shown(child)
            yield child.tail or ""


class Opened(Struct, frozen=True, dict=True):
    members: dict[str, bytes]

    @classmethod
    def of(cls, data: bytes) -> Opened:
        with ZipFile(BytesIO(data)) as archive:
            return cls({name: archive.read(name) for name in archive.namelist()})

    def tree(self, name: str) -> Element:
        return etree.fromstring(self.members[name], etree.XMLParser(resolve_entities=False, no_network=True))

    @cached_property
    def package_name(self) -> str:
        (name,) = values(self.tree("META-INF/container.xml"), "//c:rootfile/@full-path")
        return name

    @cached_property
    def package(self) -> Element:
        return self.tree(self.package_name)

    @property
    def folder(self) -> str:
        return posixpath.dirname(self.package_name)

    def items(self, condition: str) -> list[str]:
        """Return the full names of the manifest's items that meet an XPath condition."""
        found = values(self.package, f"//o:manifest/o:item[{condition}]/@href")
        return [posixpath.join(self.folder, name) for name in found]

    @cached_property
    def spine(self) -> list[str]:
        ids = values(self.package, "//o:itemref/@idref")
        return [name for key in ids for name in self.items(f"@id='{key}'")]

    @cached_property
    def pages(self) -> dict[str, Element]:
        return {name: self.tree(name) for name in self.spine}

    def page(self, name: str) -> Element:
        return self.pages[f"EPUB/{name}"]

    def told(self) -> str:
        """Return the text that a reader shows of all pages but the colophon, which is the book's own."""
        pages = (page for name, page in self.pages.items() if not name.endswith("/colophon.xhtml"))
        return "".join(text for page in pages for text in shown(find(page, "x:body")[0]))

    @property
    def navigation(self) -> Element:
        (name,) = self.items("@properties='nav'")
        return self.tree(name)

    def resolve(self, page: str, address: str) -> tuple[str, str]:
        """Return the file and the id that an address in a page leads to."""
        path, _, fragment = address.partition("#")
        return posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page, fragment
