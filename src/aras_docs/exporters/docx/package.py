"""The package: opened from the skeleton in this folder, given further parts, packed with fixed times."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, cast
from zipfile import ZipFile

import docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.story import StoryPart
from lxml import etree

from aras_docs.exporters.archive import Member, pack

if TYPE_CHECKING:
    from datetime import datetime

    from docx.document import Document as WordDocument
    from docx.oxml.document import CT_Document
    from docx.package import Package
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] (lxml's only name for the type)

    from aras_docs.exporters.docx.oxml import Element

SKELETON = (
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
)


def open_skeleton() -> WordDocument:
    """Return a new package with Word's defaults and nothing in it."""
    return docx.Document(BytesIO(_skeleton()))


def add_part(
    package: WordDocument, name: str, content_type: str, kind: str, root: Element
) -> tuple[StoryPart, str]:
    """Return a new part and the identifier of the main document's relationship to it (of type ``kind``)."""
    part = StoryPart(PackURI(name), content_type, root, _opc(package))
    return part, package.part.relate_to(part, kind)


def add_file(owner: Part, name: str, content_type: str, kind: str, data: bytes) -> str:
    """Add a part of any kind of bytes; return the identifier of the owner's relationship to it."""
    part = Part(PackURI(name), content_type, data, cast("Package", owner.package))
    return owner.relate_to(part, kind)


def add_properties_part(
    package: WordDocument, name: str, content_type: str, kind: str, root: _Element
) -> None:
    """Add a part that belongs to the package itself, not to the main document."""
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    opc = _opc(package)
    opc.relate_to(Part(PackURI(name), content_type, blob, opc), kind)


def body(package: WordDocument) -> Element:
    """Return ``w:body`` of the main document."""
    return cast("CT_Document", package.element).body


def packed(package: WordDocument, modified: datetime) -> bytes:
    """Return the package as the bytes of a file that says nothing of when and where it was made."""
    buffer = BytesIO()
    package.save(buffer)
    with ZipFile(buffer) as archive:
        # [Content_Types].xml and _rels sort before the rest, which is where a reader wants them.
        members = [Member(name, archive.read(name)) for name in sorted(archive.namelist())]
    return pack(members, modified)


def _opc(package: WordDocument) -> Package:
    return cast("Package", package.part.package)


@cache
def _skeleton() -> bytes:
    folder = files("aras_docs.exporters.docx") / "skeleton"
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in SKELETON:
            archive.writestr(name, folder.joinpath(*name.split("/")).read_bytes())
    return buffer.getvalue()
