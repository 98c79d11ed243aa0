"""The two table styles: rules, padding, and shading by a cell's place, so that no cell needs its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.drawing import Ink
from aras_docs.exporters.docx.oxml import element, twips
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.docx.styles import border
from aras_docs.exporters.docx.theme import THEME_COLORS, color

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.stylesheet import Stylesheet

BOX = ("top", "left", "bottom", "right")
# The rule under a header row is heavier than those between rows, so that it is seen as the table's edge.
HEAVY = 2.5


def table_styles(sheet: Stylesheet) -> list[Element]:
    """Return the style of annex tables and that of the at-a-glance panel as ``w:style``."""
    return [_data_style(sheet), _panel_style(sheet)]


def _data_style(sheet: Stylesheet) -> Element:
    rule = sheet.table.rule
    heavy = [border(side, rule * HEAVY, Ink.ACCENT, sheet) for side in ("top", "bottom")]
    inner = border("insideH", rule, Ink.RULE, sheet)
    under_header = element("w:tcBorders", border("bottom", rule * HEAVY, Ink.ACCENT, sheet))
    header = element("w:tcPr", under_header, _shading(sheet))
    band = element("w:tcPr", _shading(sheet)) if sheet.table.banded else None
    return _style(
        Named.DATA_TABLE,
        _table_properties(sheet, element("w:tblBorders", *heavy, inner)),
        _conditional("firstRow", header),
        _conditional("band2Horz", band) if band is not None else None,
    )


def _panel_style(sheet: Stylesheet) -> Element:
    rule = sheet.table.rule
    top = border("top", rule * HEAVY, Ink.ACCENT, sheet)
    sides = [top, *(border(side, rule, Ink.RULE, sheet) for side in (*BOX[1:], "insideH", "insideV"))]
    return _style(
        Named.PANEL_TABLE,
        _table_properties(sheet, element("w:tblBorders", *sides)),
        _conditional("firstCol", element("w:tcPr", _shading(sheet))),
    )


def _style(name: Named, properties: Element, *conditional: Element | None) -> Element:
    return element(
        "w:style",
        element("w:name", val=name),
        element("w:basedOn", val="TableNormal"),
        element("w:qFormat"),
        properties,
        *conditional,
        type="table",
        styleId=name.id,
        customStyle=1,
    )


def _table_properties(sheet: Stylesheet, borders: Element) -> Element:
    padding = twips(sheet.table.padding)
    sides = (element(f"w:{side}", w=padding, type="dxa") for side in BOX)
    return element(
        "w:tblPr",
        element("w:tblStyleRowBandSize", val=1),
        element("w:tblInd", w=0, type="dxa"),
        borders,
        element("w:tblCellMar", *sides),
    )


def _conditional(place: str, properties: Element) -> Element:
    return element("w:tblStylePr", properties, type=place)


def _shading(sheet: Stylesheet) -> Element:
    fill = color(sheet.palette[Ink.PANEL])
    return element("w:shd", val="clear", color="auto", fill=fill, themeFill=THEME_COLORS[Ink.PANEL])
