"""Numbering: numbered paragraphs that show the number they have, and lists that start over."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.exporters.docx.oxml import element, twips
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.docx.styles import run_properties
from aras_docs.nodes import Role

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Stylesheet

# A numbering definition has nine levels (ECMA-376, 17.9.6); deeper lists stay on the last.
DEEPEST = 8
# The width that a number takes from its text, as a multiple of the text's size: up to three digits.
PARAGRAPH_STEP = 2.8
# The least such width for lists, which the stylesheet may widen: a bullet, or two digits.
LIST_STEP = 1.8
COMPACT_STEP = 1.3


class Scheme(IntEnum):
    """The numbering definitions, by ``w:abstractNumId``; the compact ones are for cells and notes."""

    PARAGRAPHS = 1
    BULLETS = 2
    NUMBERS = 3
    CONTINUED = 4
    COMPACT_BULLETS = 5
    COMPACT_NUMBERS = 6
    COMPACT_CONTINUED = 7
    HEADINGS = 8


STYLED = {
    Named.NUMBERED_PARAGRAPH: Scheme.PARAGRAPHS,
    Named.LIST_BULLET: Scheme.BULLETS,
    Named.LIST_NUMBER: Scheme.NUMBERS,
    Named.LIST_CONTINUE: Scheme.CONTINUED,
}
# Each scheme has one instance of the same number, which its style names; those that start over come after.
STYLE_NUMBERING: dict[Named, int] = {name: scheme.value for name, scheme in STYLED.items()}
HEADINGS = (Named.HEADING_1, Named.HEADING_2, Named.HEADING_3)

BULLETS = (("bullet", "•"), ("bullet", "–"), ("bullet", "▪"))
PLAIN_NUMBERS = (("decimal", "%{}"),)
NUMBERS = (("decimal", "%{}."), ("lowerLetter", "%{}."), ("lowerRoman", "%{}."))
NOTHING = (("none", ""),)


class Marker(Struct, frozen=True):
    """What stands before a paragraph: an instance of a numbering definition, and the level in it."""

    number_id: int
    level: int = 0

    def properties(self) -> Element:
        """Return the marker as ``w:numPr``."""
        return element(
            "w:numPr",
            element("w:ilvl", val=min(self.level, DEEPEST)),
            element("w:numId", val=self.number_id),
        )


class Numbering:
    """The numbering part: its definitions, and the instances that lists and jumps in numbers add."""

    def __init__(self, root: Element, sheet: Stylesheet, *, headings: bool) -> None:
        self._root = root
        self._last = max(Scheme).value
        self._paragraphs = Marker(Scheme.PARAGRAPHS)
        self._next_paragraph = 1
        schemes = [scheme for scheme in Scheme if headings or scheme is not Scheme.HEADINGS]
        root.extend(_definition(scheme, sheet) for scheme in schemes)
        root.extend(_instance(scheme.value, scheme) for scheme in schemes)

    def paragraph(self, number: int) -> Marker:
        """Return the marker that shows a paragraph's number, starting over where numbers don't follow."""
        if number != self._next_paragraph:
            self._paragraphs = Marker(self._start_over(Scheme.PARAGRAPHS, 0, number))
        self._next_paragraph = number + 1
        return self._paragraphs

    def list_marker(self, *, ordered: bool, compact: bool, level: int) -> Marker:
        """Return the marker of a new list's items; an ordered list starts at one."""
        if not ordered:
            return Marker(Scheme.COMPACT_BULLETS if compact else Scheme.BULLETS, level)
        scheme = Scheme.COMPACT_NUMBERS if compact else Scheme.NUMBERS
        return Marker(self._start_over(scheme, min(level, DEEPEST), 1), level)

    def continued(self, *, compact: bool, level: int) -> Marker:
        """Return the marker that aligns further paragraphs of an item with its first, showing nothing."""
        return Marker(Scheme.COMPACT_CONTINUED if compact else Scheme.CONTINUED, level)

    def _start_over(self, scheme: Scheme, level: int, start: int) -> int:
        self._last += 1
        instance = _instance(self._last, scheme)
        override = element("w:lvlOverride", element("w:startOverride", val=start), ilvl=level)
        instance.append(override)
        self._root.append(instance)
        return self._last


# What keeps a paragraph out of the list that its style belongs to.
UNCOUNTED = Marker(0)


def style_numbering(*, headings: bool) -> dict[Named, int]:
    """Return the numbering instances that styles name, those of headings too if they are numbered."""
    return STYLE_NUMBERING | (dict.fromkeys(HEADINGS, Scheme.HEADINGS.value) if headings else {})


def list_step(sheet: Stylesheet, *, compact: bool) -> float:
    """Return by how many points each level of a list is indented."""
    if compact:
        return COMPACT_STEP * sheet.text[Role.TABLE_CELL].size
    style = sheet.text[Role.LIST_ITEM]
    return max(style.indent, LIST_STEP * style.size)


def _instance(number_id: int, scheme: Scheme) -> Element:
    return element("w:num", element("w:abstractNumId", val=scheme.value), numId=number_id)


def _definition(scheme: Scheme, sheet: Stylesheet) -> Element:
    # Word takes definitions with the same nsid for copies of one another.
    return element(
        "w:abstractNum",
        element("w:nsid", val=f"{0x41524100 + scheme:08X}"),
        element("w:multiLevelType", val="multilevel" if scheme is Scheme.HEADINGS else "hybridMultilevel"),
        *(_heading_levels() if scheme is Scheme.HEADINGS else _levels(scheme, sheet)),
        abstractNumId=scheme.value,
    )


def _levels(scheme: Scheme, sheet: Stylesheet) -> list[Element]:
    role = Role.PARAGRAPH_NUMBER if scheme is Scheme.PARAGRAPHS else None
    style = next((name for name, styled in STYLED.items() if styled is scheme), None)
    step = _step(scheme, sheet)
    return [
        _level(
            level,
            _formats(scheme)[level % len(_formats(scheme))],
            step,
            style if level == 0 else None,
            run_properties(sheet.text[role], sheet) if role else None,
        )
        for level in range(1 if role else DEEPEST + 1)
    ]


def _heading_levels() -> list[Element]:
    """Return the levels "1", "1.1" and "1.1.1", each tied to its heading's style."""
    return [
        element(
            "w:lvl",
            element("w:start", val=1),
            element("w:numFmt", val="decimal"),
            element("w:pStyle", val=style.id),
            element("w:suff", val="space"),
            element("w:lvlText", val=".".join(f"%{number + 1}" for number in range(level + 1))),
            element("w:lvlJc", val="left"),
            ilvl=level,
        )
        for level, style in enumerate(HEADINGS)
    ]


def _level(
    level: int, form: tuple[str, str], step: float, style: Named | None, properties: Element | None
) -> Element:
    kind, text = form
    return element(
        "w:lvl",
        element("w:start", val=1),
        element("w:numFmt", val=kind),
        element("w:pStyle", val=style.id) if style else None,
        element("w:suff", val="nothing") if kind == "none" else None,
        element("w:lvlText", val=text.format(level + 1)),
        element("w:lvlJc", val="left"),
        element("w:pPr", _indent(step, level, hanging=kind != "none")),
        properties,
        ilvl=level,
    )


def _indent(step: float, level: int, *, hanging: bool) -> Element:
    return element("w:ind", left=twips(step * (level + 1)), hanging=twips(step) if hanging else 0)


def _formats(scheme: Scheme) -> tuple[tuple[str, str], ...]:
    match scheme:
        case Scheme.PARAGRAPHS | Scheme.HEADINGS:
            return PLAIN_NUMBERS
        case Scheme.NUMBERS | Scheme.COMPACT_NUMBERS:
            return NUMBERS
        case Scheme.BULLETS | Scheme.COMPACT_BULLETS:
            return BULLETS
        case Scheme.CONTINUED | Scheme.COMPACT_CONTINUED:
            return NOTHING


def _step(scheme: Scheme, sheet: Stylesheet) -> float:
    if scheme is Scheme.PARAGRAPHS:
        return PARAGRAPH_STEP * sheet.text[Role.BODY].size
    return list_step(sheet, compact=scheme >= Scheme.COMPACT_BULLETS)
