"""The font table: what a machine without the stylesheet's typefaces should show instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.docx.oxml import element, part_root
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Stylesheet

# Faces that come with Office and Windows and hold ə; Sylfaen adds Armenian where the others lack it.
# ECMA-376, 17.8.3.1: a list of alternative names is divided by commas.
ALTERNATIVES = {
    Family.SERIF: "Cambria,Times New Roman,Sylfaen",
    Family.SANS: "Calibri,Arial,Sylfaen",
}
KINDS = {Family.SERIF: "roman", Family.SANS: "swiss"}


def font_table(sheet: Stylesheet) -> Element:
    """Return ``w:fonts`` with every typeface that the stylesheet names, once."""
    names = sorted(set(sheet.fonts.values()))
    return part_root("w:fonts", *(font(name, sheet) for name in names), prefixes="wr")


def font(name: str, sheet: Stylesheet) -> Element:
    """Return ``w:font`` of a typeface: one of the stylesheet's, or a companion of the same design."""
    family = max(sheet.fonts, key=lambda family: name.startswith(sheet.fonts[family]))
    return element(
        "w:font",
        element("w:altName", val=ALTERNATIVES[family]),
        element("w:family", val=KINDS[family]),
        element("w:pitch", val="variable"),
        name=name,
    )
