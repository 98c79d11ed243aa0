"""Exported packages, opened: what the tests of this folder export and read back with."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, cast
from zipfile import ZipFile

from lxml import etree
from msgspec.structs import replace

from aras_docs.document import Document, Part, PartKind
from aras_docs.exporters import Options
from aras_docs.exporters.docx import DocxExporter
from plain_sheet import plain_sheet
from specimen import document as specimen

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] (lxml's only name for the type)

    from aras_docs.diagnostics import Diagnostic
    from aras_docs.nodes import Block
    from aras_docs.stylesheet import Stylesheet

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
NAMES = {"w": W[1:-1], "r": R[1:-1], "wp": WP[1:-1]}


class Written:
    """A package as its parts, with what its export reported."""

    def __init__(
        self,
        document: Document,
        sheet: Stylesheet | None = None,
        flags: tuple[str, ...] = (),
        options: Options | None = None,
    ) -> None:
        self.reports: list[Diagnostic] = []
        given = options or Options(flags=frozenset(flags))
        options = replace(given, report=self.reports.append)
        self.data = DocxExporter().export(document, sheet or plain_sheet(), options)
        self.parts = unzipped(self.data)

    @property
    def codes(self) -> list[str]:
        return [report.code for report in self.reports]

    def xml(self, name: str = "word/document.xml") -> _Element:
        return etree.fromstring(self.parts[name])

    def find(self, path: str, name: str = "word/document.xml") -> list[_Element]:
        """Return the elements of a part that an XPath finds."""
        return cast("list[_Element]", self.xml(name).xpath(path, namespaces=NAMES))

    def values(self, path: str, name: str = "word/document.xml") -> list[str]:
        """Return the attribute values or texts of a part that an XPath finds."""
        return [str(found) for found in cast("list[str]", self.xml(name).xpath(path, namespaces=NAMES))]


def unzipped(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def text(element: _Element) -> str:
    """Return the words of an element: a line break is one, a tab too."""
    return "".join(
        found.text or "" if found.tag == f"{W}t" else "\n" for found in element.iter(f"{W}t", f"{W}br")
    )


def style(paragraph: _Element) -> str:
    return paragraph.findall(f"{W}pPr/{W}pStyle")[0].get(f"{W}val", "")


def document_of(*blocks: Block) -> Document:
    """Return a document whose one body part holds these blocks."""
    return Document(specimen().meta, (Part(PartKind.BODY, "Part", "part", blocks),))


def written(*blocks: Block, sheet: Stylesheet | None = None) -> Written:
    return Written(document_of(*blocks), sheet)
