from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.drawing import Ink
from aras_docs.exporters.docx.theme import COLORS, THEME_COLORS, theme_color
from aras_docs.nodes import Paragraph, Role, Text
from aras_docs.stylesheet import Family
from exporters.docx.written import NAMES, Written, written
from plain_sheet import plain_sheet

THEME = "word/theme/theme1.xml"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
STYLES = "word/styles.xml"


def made() -> Written:
    return written(Paragraph((Text("x"),)))


def test_the_theme_has_the_stylesheets_colours_and_fonts() -> None:
    root = made().xml(THEME)
    colors = {found.tag.removeprefix(A): found[0].get("val") for found in next(root.iter(f"{A}clrScheme"))}
    palette = plain_sheet().palette
    assert colors == {slot: palette[ink].removeprefix("#").upper() for slot, ink in COLORS.items()}
    latin = [found.get("typeface") for found in root.iter(f"{A}latin")]
    assert latin == ["Noto Sans", "Noto Serif"]


def test_armenian_has_a_face_that_windows_brings() -> None:
    found = [font.get("typeface") for font in made().xml(THEME).iter(f"{A}font")]
    assert found == ["Sylfaen", "Sylfaen"]


@pytest.mark.parametrize(("family", "slot"), [(Family.SANS, "majorHAnsi"), (Family.SERIF, "minorHAnsi")])
def test_styles_name_the_themes_fonts(family: Family, slot: str) -> None:
    sheet = plain_sheet()
    text = {**sheet.text, Role.SUBTITLE: replace(sheet.text[Role.SUBTITLE], family=family)}
    styled = written(Paragraph((Text("x"),)), sheet=replace(sheet, text=text))
    path = "//w:style[@w:styleId='Subtitle']/w:rPr/w:rFonts"
    assert styled.values(f"{path}/@w:asciiTheme | {path}/@w:hAnsiTheme", STYLES) == [slot, slot]


def test_every_colour_of_the_palette_is_the_themes() -> None:
    sheet = plain_sheet()
    assert {theme_color(sheet.palette[ink], sheet) for ink in Ink} == set(THEME_COLORS.values())
    assert theme_color("#123456", sheet) is None


def test_a_colour_beside_the_palette_stays_itself() -> None:
    sheet = plain_sheet()
    text = {**sheet.text, Role.SUBTITLE: replace(sheet.text[Role.SUBTITLE], color="#123456")}
    styled = written(Paragraph((Text("x"),)), sheet=replace(sheet, text=text))
    (color,) = styled.find("//w:style[@w:styleId='Subtitle']/w:rPr/w:color", STYLES)
    assert dict(color.attrib) == {f"{{{NAMES['w']}}}val": "123456"}


def test_no_border_or_shading_has_a_colour_of_its_own() -> None:
    written_ = made()
    assert written_.find("//w:tblBorders/*", STYLES)
    assert not written_.find("//w:tblBorders/*[not(@w:themeColor)] | //w:shd[not(@w:themeFill)]", STYLES)
