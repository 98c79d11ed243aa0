"""Strong and stressed words in styles that are bold or italic themselves: Word would turn both off."""

from __future__ import annotations

import pytest
from docx.oxml import parse_xml
from msgspec.structs import replace

from aras_docs.exporters.docx.toggles import Toggles
from aras_docs.nodes import Emphasis, Heading, Role, Strong, Text
from aras_docs.stylesheet import Stylesheet
from exporters.docx.templates import changed, given, organisations
from exporters.docx.written import NAMES, Written, document_of, written
from plain_sheet import plain_sheet

STYLES = "word/styles.xml"
BOLD = '(?s)(?<=w:styleId="Heading1">).*?<w:b/>'
WORDS = Heading(1, (Strong((Text("strong"),)), Text(" "), Emphasis((Text("stressed"),))), "h")


def sheet_with(*, bold: bool, italic: bool) -> Stylesheet:
    sheet = plain_sheet()
    heading = replace(sheet.text[Role.HEADING_1], bold=bold, italic=italic)
    return replace(sheet, text={**sheet.text, Role.HEADING_1: heading})


@pytest.mark.parametrize(
    ("bold", "italic", "marked"),
    [
        (False, False, ["Strong", "Emphasis"]),
        (True, False, ["Emphasis"]),
        (False, True, ["Strong"]),
        (True, True, []),
    ],
)
def test_what_the_paragraph_is_already_is_not_switched_off(
    bold: bool, italic: bool, marked: list[str]
) -> None:
    made = written(WORDS, sheet=sheet_with(bold=bold, italic=italic))
    assert made.values("//w:rStyle/@w:val") == marked


@pytest.mark.parametrize(
    ("bold", "marked"), [("<w:b/>", ["Emphasis"]), ('<w:b w:val="0"/>', ["Strong", "Emphasis"])]
)
def test_a_templates_styles_count_where_it_has_them(bold: str, marked: list[str]) -> None:
    template = changed(organisations(), STYLES, BOLD, f'<w:name w:val="heading 1"/><w:rPr>{bold}')
    made = Written(document_of(WORDS), plain_sheet(), options=given(template))
    assert made.values("//w:rStyle/@w:val") == marked


@pytest.mark.parametrize(("parent", "bold"), [("B", True), ("C", False), ("A", False), ("X", False)])
def test_styles_inherit_it(parent: str, bold: bool) -> None:
    styles = parse_xml(
        f'<w:styles xmlns:w="{NAMES["w"]}">'
        f'<w:style w:styleId="A"><w:basedOn w:val="{parent}"/></w:style>'
        '<w:style w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:styleId="C"><w:basedOn w:val="B"/><w:rPr><w:b w:val="false"/></w:rPr></w:style>'
        "</w:styles>"
    )
    assert Toggles(styles).bold("A") is bold
