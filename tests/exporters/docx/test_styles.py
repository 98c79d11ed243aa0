from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.exporters.docx.style_names import Named
from aras_docs.nodes import Alignment, Emphasis, Link, Paragraph, Role, Strong, Text, Url
from aras_docs.stylesheet import Family, Stylesheet
from exporters.docx.written import W, Written, document_of, written
from plain_sheet import plain_sheet
from specimen import document

STYLES = "word/styles.xml"
PLAIN = Paragraph((Text("x"),))


def sheet_with(role: Role, **changes: object) -> Stylesheet:
    sheet = plain_sheet()
    changed = replace(sheet.text[role], **changes)  # type: ignore[arg-type] (any of its fields)
    return replace(sheet, text={**sheet.text, role: changed})


def of_style(name: Named, path: str, sheet: Stylesheet) -> list[str]:
    return written(PLAIN, sheet=sheet).values(f"//w:style[w:name/@w:val='{name}']/{path}", STYLES)


@pytest.mark.parametrize(
    ("change", "path", "expected"),
    [
        ({"size": 12.5}, "w:rPr/w:sz/@w:val", ["25"]),
        ({"leading": 15.5}, "w:pPr/w:spacing/@w:line", ["310"]),
        ({"bold": True}, "w:rPr/w:b", ["on"]),
        ({"italic": True}, "w:rPr/w:i", ["on"]),
        ({"color": "#0f406b"}, "w:rPr/w:color/@w:val", ["0F406B"]),
        ({"alignment": Alignment.JUSTIFY}, "w:pPr/w:jc/@w:val", ["both"]),
        ({"space_before": 3}, "w:pPr/w:spacing/@w:before", ["60"]),
        ({"space_after": 4}, "w:pPr/w:spacing/@w:after", ["80"]),
        ({"indent": 12}, "w:pPr/w:ind/@w:left", ["240"]),
        ({"keep_with_next": True}, "w:pPr/w:keepNext", ["on"]),
        ({"family": Family.SANS}, "w:rPr/w:rFonts/@w:cs", ["Noto Sans"]),
    ],
)
def test_a_style_is_what_the_stylesheet_says(
    change: dict[str, object], path: str, expected: list[str]
) -> None:
    sheet = sheet_with(Role.SUBTITLE, **change)
    found = of_style(Named.SUBTITLE, path, sheet)
    assert found == expected if "@" in path else len(found) == len(expected)


def test_what_is_off_is_not_there() -> None:
    assert (
        of_style(Named.SUBTITLE, "w:rPr/w:b | w:rPr/w:i | w:pPr/w:keepNext | w:pPr/w:ind", plain_sheet())
        == []
    )


def test_every_style_is_used_by_the_specimen_or_by_marks_in_links() -> None:
    content = Link(
        (Strong((Text("x"),)), Emphasis((Text("y"),)), Strong((Emphasis((Text("z"),)),))),
        Url("https://a.org/"),
    )
    rest = Paragraph((content, Emphasis((Text("e"),))))
    continued = document_of(rest, Paragraph((Text("n"),), Role.LIST_ITEM))
    used: set[str] = set()
    for made in (Written(document()), Written(continued)):
        for name in made.parts:
            if name.startswith("word/") and name.endswith(".xml") and name != STYLES:
                used |= set(made.values("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val", name))
    assert {name.id for name in Named} - used == set()


def test_every_style_used_is_defined_once() -> None:
    ids = Written(document()).values("//w:style/@w:styleId", STYLES)
    assert len(ids) == len(set(ids))
    assert {name.id for name in Named} < set(ids)


def test_the_settings_are_those_of_a_current_word() -> None:
    made = written(PLAIN)
    mode = made.values("//w:compatSetting[@w:name='compatibilityMode']/@w:val", "word/settings.xml")
    assert mode == ["15"]


def test_justified_text_alone_is_hyphenated() -> None:
    settings = written(PLAIN).values("//w:consecutiveHyphenLimit/@w:val", "word/settings.xml")
    assert settings == ["2"]
    assert written(PLAIN).find("//w:autoHyphenation", "word/settings.xml")
    suppressed = "w:pPr/w:suppressAutoHyphens"
    assert of_style(Named.SUBTITLE, suppressed, plain_sheet())
    justified = sheet_with(Role.SUBTITLE, alignment=Alignment.JUSTIFY)
    assert not of_style(Named.SUBTITLE, suppressed, justified)


def test_typefaces_have_others_to_fall_back_on() -> None:
    made = written(PLAIN)
    fonts = {
        str(found.get(f"{W}name")): str(found[0].get(f"{W}val")) for found in made.xml("word/fontTable.xml")
    }
    assert fonts == {
        "Noto Sans": "Calibri,Arial,Sylfaen",
        "Noto Serif": "Cambria,Times New Roman,Sylfaen",
    }


def test_the_banding_is_the_stylesheets() -> None:
    sheet = plain_sheet()
    plain = replace(sheet, table=replace(sheet.table, banded=False))
    assert len(of_style(Named.DATA_TABLE, "w:tblStylePr[@w:type='band2Horz']", sheet)) == 1
    assert not of_style(Named.DATA_TABLE, "w:tblStylePr[@w:type='band2Horz']", plain)


def test_lists_are_indented_by_their_levels_as_far_as_the_stylesheet_says() -> None:
    sheet = sheet_with(Role.LIST_ITEM, indent=30)
    assert not of_style(Named.LIST_BULLET, "w:pPr/w:ind", sheet)
    levels = "//w:lvl[w:pStyle/@w:val='ListBullet']/w:pPr/w:ind/@w:left"
    assert written(PLAIN, sheet=sheet).values(levels, "word/numbering.xml") == ["600"]
