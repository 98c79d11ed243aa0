"""Word's named styles, each made from the stylesheet's text style of its role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.drawing import Ink
from aras_docs.exporters.docx.languages import language_slot, word_tag
from aras_docs.exporters.docx.oxml import element, switch, twips
from aras_docs.exporters.docx.style_names import CUSTOM, DEFINITIONS, Definition, Named
from aras_docs.exporters.docx.theme import THEME_COLORS, color, fonts, theme_color
from aras_docs.nodes import Alignment, Role

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Stylesheet, TextStyle


# Space after a table, which has none of its own, and between two; small enough never to turn a page.
SEPARATOR_HEIGHT = 6

JUSTIFICATIONS = {
    Alignment.LEFT: "left",
    Alignment.RIGHT: "right",
    Alignment.CENTER: "center",
    Alignment.JUSTIFY: "both",
}


def add_styles(styles: Element, sheet: Stylesheet, language: str, numbering: dict[Named, int]) -> None:
    """Add the defaults, paragraph and character styles; ``numbering`` numbers the list styles."""
    styles.insert(0, _defaults(sheet, language))
    styles.extend(_paragraph_style(definition, sheet, numbering) for definition in DEFINITIONS)
    styles.append(_figure_style(sheet))
    styles.append(_separator_style())
    styles.extend(_character_styles(sheet))


def run_properties(style: TextStyle, sheet: Stylesheet) -> Element:
    """Return the fonts, weight, slant, colour and size of a text style as ``w:rPr``."""
    size = round(style.size * 2)
    return element(
        "w:rPr",
        fonts(style.family, sheet),
        switch("w:b", on=style.bold),
        switch("w:bCs", on=style.bold),
        switch("w:i", on=style.italic),
        switch("w:iCs", on=style.italic),
        _ink(style.color, sheet),
        element("w:sz", val=size),
        element("w:szCs", val=size),
    )


def border(side: str, width: float, ink: Ink, sheet: Stylesheet, space: int = 0) -> Element:
    """Return one side of a border, ``width`` and ``space`` in points; Word's thinnest line is a quarter."""
    return element(
        f"w:{side}",
        val="single",
        sz=max(2, round(width * 8)),
        space=space,
        color=color(sheet.palette[ink]),
        themeColor=THEME_COLORS[ink],
    )


def _ink(value: str, sheet: Stylesheet) -> Element:
    return element("w:color", val=color(value), themeColor=theme_color(value, sheet))


def _defaults(sheet: Stylesheet, language: str) -> Element:
    slot = {language_slot(language): word_tag(language)}
    properties = run_properties(sheet.text[Role.BODY], sheet)
    properties.append(element("w:lang", **slot))
    return element(
        "w:docDefaults", element("w:rPrDefault", properties), element("w:pPrDefault", element("w:pPr"))
    )


def _paragraph_style(definition: Definition, sheet: Stylesheet, numbering: dict[Named, int]) -> Element:
    style = sheet.text[definition.role]
    following = definition.next
    return element(
        "w:style",
        element("w:name", val=definition.name),
        element("w:basedOn", val=definition.based_on.id if definition.based_on else "Normal"),
        element("w:next", val=following.id) if following else None,
        switch("w:qFormat", on=definition.gallery),
        _paragraph_properties(definition, style, sheet, numbering.get(definition.name)),
        run_properties(style, sheet),
        type="paragraph",
        styleId=definition.name.id,
        customStyle=1 if definition.name in CUSTOM else None,
    )


def _paragraph_properties(
    definition: Definition, style: TextStyle, sheet: Stylesheet, number_id: int | None
) -> Element:
    numbered = number_id is not None
    return element(
        "w:pPr",
        switch("w:keepNext", on=style.keep_with_next or definition.keeps_with_next),
        switch("w:keepLines", on=definition.outline is not None),
        _numbering(definition.outline, number_id) if number_id is not None else None,
        element("w:pBdr", border(definition.rule, 1, Ink.RULE, sheet, 6)) if definition.rule else None,
        # Only justified lines need it: in others a hyphen costs more than an uneven edge.
        switch("w:suppressAutoHyphens", on=style.alignment is not Alignment.JUSTIFY),
        _spacing(style),
        # A list's indents are those of its level; in the style they would hide them.
        element("w:ind", left=twips(style.indent)) if style.indent and not numbered else None,
        element("w:jc", val=JUSTIFICATIONS[style.alignment]),
        element("w:outlineLvl", val=definition.outline) if definition.outline is not None else None,
    )


def _numbering(outline: int | None, number_id: int) -> Element:
    return element(
        "w:numPr",
        element("w:ilvl", val=outline) if outline else None,
        element("w:numId", val=number_id),
    )


def _spacing(style: TextStyle) -> Element:
    # "At least" keeps the stylesheet's leading and lets a taller fallback font or a footnote mark be whole.
    return element(
        "w:spacing",
        before=twips(style.space_before),
        after=twips(style.space_after),
        line=twips(style.leading),
        lineRule="atLeast",
    )


def _figure_style(sheet: Stylesheet) -> Element:
    caption = sheet.text[Role.CAPTION]
    return element(
        "w:style",
        element("w:name", val=Named.FIGURE),
        element("w:basedOn", val="Normal"),
        element("w:next", val=Named.CAPTION.id),
        element("w:qFormat"),
        element(
            "w:pPr",
            element("w:keepNext"),
            element("w:spacing", before=twips(caption.space_before), after=twips(caption.space_after)),
            element("w:jc", val=JUSTIFICATIONS[caption.alignment]),
        ),
        type="paragraph",
        styleId=Named.FIGURE.id,
        customStyle=1,
    )


def _separator_style() -> Element:
    height = twips(SEPARATOR_HEIGHT)
    return element(
        "w:style",
        element("w:name", val=Named.SEPARATOR),
        element("w:basedOn", val="Normal"),
        element("w:pPr", element("w:spacing", before=0, after=0, line=height, lineRule="exact")),
        element("w:rPr", element("w:sz", val=2), element("w:szCs", val=2)),
        type="paragraph",
        styleId=Named.SEPARATOR.id,
        customStyle=1,
    )


def _character_styles(sheet: Stylesheet) -> list[Element]:
    link = (
        element("w:color", val=color(sheet.palette[Ink.ACCENT]), themeColor="hyperlink"),
        element("w:u", val="single"),
    )
    return [
        _character_style(Named.STRONG, *_marks(strong=True)),
        _character_style(Named.EMPHASIS, *_marks(emphasis=True)),
        _character_style(Named.STRONG_EMPHASIS, *_marks(strong=True, emphasis=True)),
        _character_style(Named.HYPERLINK, *link),
        _character_style(Named.HYPERLINK_STRONG, *_marks(strong=True), based_on=Named.HYPERLINK),
        _character_style(Named.HYPERLINK_EMPHASIS, *_marks(emphasis=True), based_on=Named.HYPERLINK),
        _character_style(
            Named.HYPERLINK_STRONG_EMPHASIS, *_marks(strong=True, emphasis=True), based_on=Named.HYPERLINK
        ),
        _character_style(Named.FOOTNOTE_REFERENCE, element("w:vertAlign", val="superscript")),
    ]


def _marks(*, strong: bool = False, emphasis: bool = False) -> tuple[Element | None, ...]:
    return (
        switch("w:b", on=strong),
        switch("w:bCs", on=strong),
        switch("w:i", on=emphasis),
        switch("w:iCs", on=emphasis),
    )


def _character_style(name: Named, *properties: Element | None, based_on: Named | None = None) -> Element:
    return element(
        "w:style",
        element("w:name", val=name),
        element("w:basedOn", val=based_on.id if based_on else "DefaultParagraphFont"),
        element("w:rPr", *properties),
        type="character",
        styleId=name.id,
        customStyle=1 if name in CUSTOM else None,
    )
