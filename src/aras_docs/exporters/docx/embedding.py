"""Embedded fonts: the bundled faces that a report is set in, as parts of the package.

Word takes them only obfuscated, which hinders nobody but says that they belong to this document
(ECMA-376 Part 1, 17.8.1). The bundled fonts' licence, the OFL, allows that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from aras_docs.exporters.docx.font_table import font
from aras_docs.exporters.docx.oxml import element, elements
from aras_docs.exporters.docx.package import add_file
from aras_docs.exporters.docx.typefaces import used_faces
from aras_docs.fonts import font_data

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.parts.story import StoryPart

    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.reports import Reports
    from aras_docs.fonts import Face
    from aras_docs.stylesheet import Stylesheet

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
OBFUSCATED = 32
# By whether a face is bold and italic, in the order in which a font's faces must be named.
SLOTS = {
    (False, False): "w:embedRegular",
    (True, False): "w:embedBold",
    (False, True): "w:embedItalic",
    (True, True): "w:embedBoldItalic",
}


def embed_fonts(package: WordDocument, table: StoryPart, sheet: Stylesheet, reports: Reports) -> None:
    """Add every face that the text of a package needs, ``table`` being its font table."""
    faces = sorted(used_faces(package, sheet, reports), key=lambda face: (face.family, *_order(face)))
    fonts = {str(found.get(qn("w:name"))): found for found in elements(table.element, "w:font")}
    for number, face in enumerate(faces, start=1):
        if face.family not in fonts:
            fonts[face.family] = font(face.family, sheet)
            table.element.append(fonts[face.family])
        fonts[face.family].append(_embedded(face, number, table))
    # The second of a package's settings, after the zoom (ECMA-376 Part 1, 17.15.1.78).
    package.settings.element.insert(1, element("w:embedTrueTypeFonts"))


def obfuscated(data: bytes, key: UUID) -> bytes:
    """Return a font whose first 32 bytes are combined with the key, read backwards; twice gives it back."""
    mask = key.bytes[::-1] * 2
    return (
        bytes(byte ^ other for byte, other in zip(data[:OBFUSCATED], mask, strict=False)) + data[OBFUSCATED:]
    )


def _embedded(face: Face, number: int, table: StoryPart) -> Element:
    key = UUID(face.sha256[:32])
    data = obfuscated(font_data(face), key)
    name = f"/word/fonts/font{number}.odttf"
    relation = add_file(table, name, CONTENT_TYPE, RELATIONSHIP_TYPE.FONT, data)
    made = element(SLOTS[face.bold, face.italic], fontKey=f"{{{str(key).upper()}}}")
    made.set(qn("r:id"), relation)
    return made


def _order(face: Face) -> tuple[bool, bool]:
    return face.italic, face.bold
