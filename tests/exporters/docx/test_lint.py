"""The lint finds nothing in what we write, and each fault that is planted there."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache

import pytest

from aras_docs.exporters.archive import Member, pack
from exporters.docx.lint import gaps, lint
from exporters.docx.written import Written
from specimen import document

DOCUMENT = "word/document.xml"
RELATIONSHIPS = "word/_rels/document.xml.rels"
TEMPLATE = (
    '<Relationship Id="rId99" Target="\\\\\\\\host\\\\x.dotm" TargetMode="External" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
    "</Relationships>"
)

# What is replaced in which part, by what, and the fault that the lint must then name.
FAULTS = {
    "paragraph style": (DOCUMENT, r'pStyle w:val="Title"', 'pStyle w:val="No"', "undefined style No"),
    "run style": (DOCUMENT, r'rStyle w:val="Strong"', 'rStyle w:val="No"', "undefined style No"),
    "table style": (DOCUMENT, r'tblStyle w:val="PanelTable"', 'tblStyle w:val="No"', "undefined style No"),
    "style's parent": ("word/styles.xml", r'basedOn w:val="BodyText"', 'basedOn w:val="No"', "style No"),
    "numbering": (DOCUMENT, r'numId w:val="\d+"', 'numId w:val="777"', "undefined numId 777"),
    "definition": (
        "word/numbering.xml",
        r'abstractNumId w:val="1"',
        'abstractNumId w:val="99"',
        "numId 1 of no",
    ),
    "bookmark twice": (DOCUMENT, r'w:name="p2"', 'w:name="P1"', "bookmark p1 twice"),
    "bookmark id": (DOCUMENT, r'bookmarkStart w:id="3"', 'bookmarkStart w:id="2"', "bookmark id 2 twice"),
    "bookmark open": (DOCUMENT, r'<w:bookmarkEnd w:id="2"/>', "", "bookmark 2 not closed"),
    "bookmark unopened": (DOCUMENT, r'<w:bookmarkStart w:id="2" [^>]*>', "", "bookmark 2 not opened"),
    "bookmark name": (DOCUMENT, r'w:name="p2"', f'w:name="{"p" * 41}"', "too long"),
    "anchor": (DOCUMENT, r'w:anchor="p1"', 'w:anchor="p9"', "link to missing bookmark p9"),
    "field open": (
        DOCUMENT,
        r'<w:fldChar w:fldCharType="end"/>',
        "",
        "field not closed in word/document.xml",
    ),
    "field order": (DOCUMENT, r'<w:fldChar w:fldCharType="begin"/>', "", "out of order in word/document.xml"),
    "footer's field": ("word/footer1.xml", r'<w:fldChar w:fldCharType="end"/>', "", "in word/footer1.xml"),
    "empty cell": (DOCUMENT, r"(</w:tcPr>)<w:p>.*?</w:p></w:tc>", r"\1</w:tc>", "cell without a paragraph"),
    "grid": (DOCUMENT, r"<w:gridCol [^>]*>", "", "row of 3 columns in a grid of 2"),
    "span": (DOCUMENT, r'gridSpan w:val="3"', 'gridSpan w:val="2"', "row of 2 columns in a grid of 3"),
    "header row": (DOCUMENT, r"<w:tblHeader/>", "", "table without a header row"),
    "header look": (DOCUMENT, r'w:firstRow="1"', 'w:firstRow="0"', "table without a header row"),
    "alternative": (DOCUMENT, r' descr="[^"]*"', "", "picture 1 without alternative"),
    "description": (DOCUMENT, r"<w:tblDescription [^>]*>", "", "table without a description"),
    "heading": (DOCUMENT, r'w:val="Heading2"', 'w:val="Heading3"', "heading of level 3 after one of level 1"),
    "no language": ("word/styles.xml", r"<w:lang [^>]*>", "", "no language of the whole"),
    "reference": (DOCUMENT, r"REF p1 ", "REF p9 ", "reference to missing bookmark p9"),
    "footnote": (DOCUMENT, r'footnoteReference w:id="1"', 'footnoteReference w:id="9"', "no footnote 9"),
    "language": (DOCUMENT, r'lang w:val="hy-AM"', 'lang w:val="not a language"', "bad language"),
    "time": ("docProps/core.xml", r"2026-11-23T12:00:00Z", "yesterday", "bad time yesterday"),
    "link": (DOCUMENT, r'r:id="rId(\d+)" w:history|w:history="1" r:id="rId\d+"', 'r:id="rId99"', "rId99 of"),
    "picture": (DOCUMENT, r'r:embed="rId\d+"', 'r:embed="rId99"', "relationship rId99 of"),
    "script": (RELATIONSHIPS, r"https://creativecommons[^\"]*", "javascript:alert(1)", "unsafe target java"),
    "template": (RELATIONSHIPS, "</Relationships>", TEMPLATE, "unsafe target \\\\host"),
    "part": (RELATIONSHIPS, r"footnotes\.xml", "footnote.xml", "missing part footnote.xml"),
}


@cache
def specimen() -> Written:
    return Written(document())


def repacked(parts: dict[str, bytes]) -> bytes:
    return pack((Member(name, data) for name, data in parts.items()), datetime(2026, 1, 1, tzinfo=UTC))


def test_nothing_is_wrong_with_what_we_write() -> None:
    assert lint(specimen().data) == gaps(specimen().data) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(fault: str) -> None:
    part, pattern, replacement, finding = FAULTS[fault]
    parts = dict(specimen().parts)
    faulty, count = re.subn(pattern, replacement, parts[part].decode(), count=1)
    assert count == 1
    parts[part] = faulty.encode()
    damaged = repacked(parts)
    assert any(finding in found for found in (*lint(damaged), *gaps(damaged)))
