"""The theme: the stylesheet's colours and fonts under Word's names, so that one click changes them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from aras_docs.drawing import Ink
from aras_docs.exporters.docx.oxml import element, part_root
from aras_docs.exporters.docx.package import add_part
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Stylesheet

# A theme has these twelve colours, in this order (ECMA-376 Part 1, 20.1.6.2).
COLORS = {
    "dk1": Ink.TEXT,
    "lt1": Ink.PAPER,
    "dk2": Ink.MUTED,
    "lt2": Ink.PANEL,
    "accent1": Ink.ACCENT,
    "accent2": Ink.RULE,
    "accent3": Ink.MUTED,
    "accent4": Ink.TEXT,
    "accent5": Ink.PANEL,
    "accent6": Ink.RULE,
    "hlink": Ink.ACCENT,
    "folHlink": Ink.MUTED,
}
# What formatting calls the colour of an ink (ECMA-376 Part 1, 17.18.97).
THEME_COLORS = {
    Ink.TEXT: "text1",
    Ink.PAPER: "background1",
    Ink.MUTED: "text2",
    Ink.PANEL: "background2",
    Ink.ACCENT: "accent1",
    Ink.RULE: "accent2",
}
# Word calls the face of headings the major one, that of running text the minor one.
THEME_FONTS = {Family.SANS: "majorHAnsi", Family.SERIF: "minorHAnsi"}
# Comes with Windows and Office and holds Armenian.
ARMENIAN = "Sylfaen"
# A theme must have three of each; Word's shapes would use them, and this document has none.
FILLS = LINES = EFFECTS = 3
POINT = 12_700


def add_theme(package: WordDocument, sheet: Stylesheet) -> None:
    """Add the theme part of a stylesheet to a package."""
    kind = RELATIONSHIP_TYPE.THEME
    add_part(package, "/word/theme/theme1.xml", CONTENT_TYPE.OFC_THEME, kind, _theme(sheet))


def fonts(family: Family, sheet: Stylesheet) -> Element:
    """Return the run property that sets one typeface for every script, by its place in the theme.

    The name beside it is for programs that know no themes, and for scripts that a theme leaves open.
    """
    name, theme = sheet.fonts[family], THEME_FONTS[family]
    return element(
        "w:rFonts", asciiTheme=theme, hAnsiTheme=theme, ascii=name, hAnsi=name, eastAsia=name, cs=name
    )


def theme_color(value: str, sheet: Stylesheet) -> str | None:
    """Return the theme's name of a "#rrggbb" colour, or None for one that isn't in the palette."""
    return next((name for ink, name in THEME_COLORS.items() if sheet.palette[ink] == value), None)


def color(value: str) -> str:
    """Return a "#rrggbb" colour as Office writes it."""
    return value.removeprefix("#").upper()


def _theme(sheet: Stylesheet) -> Element:
    scheme = element("a:themeElements", _colors(sheet), _fonts(sheet), _formats(sheet))
    made = part_root("a:theme", scheme, prefixes="a")
    made.set("name", sheet.name)
    return made


def _colors(sheet: Stylesheet) -> Element:
    made = (
        element(f"a:{slot}", element("a:srgbClr", val=color(sheet.palette[ink])))
        for slot, ink in COLORS.items()
    )
    return element("a:clrScheme", *made, name=sheet.name)


def _fonts(sheet: Stylesheet) -> Element:
    return element(
        "a:fontScheme",
        _collection("a:majorFont", sheet.fonts[Family.SANS]),
        _collection("a:minorFont", sheet.fonts[Family.SERIF]),
        name=sheet.name,
    )


def _collection(tag: str, name: str) -> Element:
    return element(
        tag,
        element("a:latin", typeface=name),
        element("a:ea", typeface=""),
        element("a:cs", typeface=""),
        element("a:font", script="Armn", typeface=ARMENIAN),
    )


def _formats(sheet: Stylesheet) -> Element:
    return element(
        "a:fmtScheme",
        element("a:fillStyleLst", *(_fill() for _ in range(FILLS))),
        element("a:lnStyleLst", *(element("a:ln", _fill(), w=POINT) for _ in range(LINES))),
        element("a:effectStyleLst", *(_no_effect() for _ in range(EFFECTS))),
        element("a:bgFillStyleLst", *(_fill() for _ in range(FILLS))),
        name=sheet.name,
    )


def _fill() -> Element:
    return element("a:solidFill", element("a:schemeClr", val="phClr"))


def _no_effect() -> Element:
    return element("a:effectStyle", element("a:effectLst"))
