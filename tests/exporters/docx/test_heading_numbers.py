from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.errors import ConfigurationError
from aras_docs.exporters.docx import DocxExporter
from aras_docs.exporters.docx.heading_numbers import heading_numbers
from aras_docs.nodes import Heading, Text
from exporters.docx.lint import lint
from exporters.docx.templates import given, organisations
from exporters.docx.written import Written, document_of, text
from plain_sheet import plain_sheet
from specimen import document

STYLES, NUMBERING = "word/styles.xml", "word/numbering.xml"
LINES = "//w:sdt/w:sdtContent/w:p[position() > 1]"


def heading(level: int, anchor: str) -> Heading:
    return Heading(level, (Text("x"),), anchor)


def numbered() -> Written:
    return Written(document(), flags=("number-headings",))


def test_headings_have_no_numbers_unless_asked_for() -> None:
    made = Written(document())
    headings = "//w:style[starts-with(@w:styleId, 'Heading')]"
    assert not made.find(f"{headings}//w:numPr", STYLES)
    assert not made.find("//w:pStyle[starts-with(@w:val, 'Heading')]", NUMBERING)


def test_the_styles_of_headings_and_a_list_of_three_levels_name_each_other() -> None:
    made = numbered()
    (scheme,) = made.find("//w:abstractNum[w:multiLevelType/@w:val='multilevel']", NUMBERING)
    levels = scheme.findall("{*}lvl")
    assert [level.findall("{*}pStyle")[0].values() for level in levels] == [
        ["Heading1"],
        ["Heading2"],
        ["Heading3"],
    ]
    assert [level.findall("{*}lvlText")[0].values() for level in levels] == [["%1"], ["%1.%2"], ["%1.%2.%3"]]
    properties = "//w:style[starts-with(@w:styleId, 'Heading')]/w:pPr/w:numPr"
    assert made.values(f"{properties}/w:ilvl/@w:val", STYLES) == ["1", "2"]
    (instance,) = set(made.values(f"{properties}/w:numId/@w:val", STYLES))
    (definition,) = made.values(f"//w:num[@w:numId='{instance}']/w:abstractNumId/@w:val", NUMBERING)
    assert definition == scheme.values()[0]
    assert lint(made.data) == []


@pytest.mark.parametrize("flags", [(), ("number-headings",)])
def test_annexes_keep_their_letters_and_out_of_the_count(flags: tuple[str, ...]) -> None:
    made = Written(document(), flags=flags)
    (annex,) = made.find("//w:p[w:pPr/w:pStyle/@w:val='Heading1'][contains(., 'Annex B.')]")
    assert text(annex) == "Annex B. Chronology"
    assert annex.xpath("w:pPr/w:numPr/w:numId/@w:val", namespaces={"w": str(annex.nsmap["w"])}) == ["0"]


def test_the_contents_show_the_numbers_that_word_will_count() -> None:
    shown = [text(line) for line in numbered().find(LINES)]
    assert shown == ["1Background", "1.1A subsection", "2The campaign", "Annex B. Chronology"]
    assert len(numbered().find(f"{LINES}//w:tab")) == 3


def test_a_number_starts_the_deeper_ones_over() -> None:
    levels = [1, 2, 3, 3, 2, 1, 2, 3]
    made = document_of(*(heading(level, f"h{place}") for place, level in enumerate(levels)))
    numbers = ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.1", "2.1.1"]
    assert list(heading_numbers(made).values()) == numbers


def test_the_numbers_of_a_template_are_its_own() -> None:
    with pytest.raises(ConfigurationError, match="template's own styles"):
        DocxExporter().export(
            document(), plain_sheet(), replace(given(organisations()), flags=frozenset({"number-headings"}))
        )
