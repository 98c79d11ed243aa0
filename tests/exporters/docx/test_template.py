from __future__ import annotations

import re
from functools import cache

import pytest

from exporters.docx.lint import lint
from exporters.docx.templates import changed, given, of_kind, organisations
from exporters.docx.written import Written, style
from plain_sheet import plain_sheet
from specimen import document

STYLES = "word/styles.xml"


@cache
def theirs() -> bytes:
    return organisations()


def made(template: bytes) -> Written:
    return Written(document(), plain_sheet(), options=given(template))


def test_the_templates_styles_are_used_where_it_has_them() -> None:
    report = made(theirs())
    title = "//w:style[@w:styleId='Title']/w:rPr"
    assert report.values(f"{title}/w:color/@w:val | {title}/w:sz/@w:val", STYLES) == ["008000", "62"]
    assert style(report.find("//w:body/w:p")[0]) == "Title"
    assert lint(report.data) == []


def test_what_it_lacks_is_listed_and_made_from_the_style_file() -> None:
    (told,) = made(theirs()).reports
    assert told.code == "template-styles-missing"
    assert "“Numbered Paragraph”" in told.message
    assert "“Title”" not in told.message
    assert made(theirs()).find("//w:style[@w:styleId='NumberedParagraph']", STYLES)


@pytest.mark.parametrize("kind", ["document.main+xml", "template.main+xml"])
def test_a_document_is_as_good_as_a_template(kind: str) -> None:
    assert made(of_kind(theirs(), kind)).parts["word/document.xml"]


def test_the_page_and_the_header_with_its_picture_are_the_templates() -> None:
    report = made(theirs())
    assert set(report.values("//w:pgSz/@w:w")) == {"11339"}
    relation = report.values("//w:headerReference/@r:id")[0]
    (target,) = report.values(f"//*[@Id='{relation}']/@Target", "word/_rels/document.xml.rels")
    assert b"Ministry of Examples" in report.parts[f"word/{target}"]
    assert not report.find("//w:titlePg")
    assert any(name.startswith("word/media/template-") for name in report.parts)


def test_the_theme_is_the_templates() -> None:
    theme = made(theirs()).parts["word/theme/theme1.xml"]
    assert b"Calibri" in theme
    assert b"Noto Sans" not in theme


def test_styles_are_matched_by_name_whatever_their_identifiers() -> None:
    translated = changed(theirs(), STYLES, 'w:styleId="Title"', 'w:styleId="Titel"')
    report = made(translated)
    assert report.values("//w:style[w:name/@w:val='Title']/@w:styleId", STYLES) == ["Title"]
    assert lint(report.data) == []


def test_a_style_that_only_shares_our_identifier_gets_another() -> None:
    foreign = changed(theirs(), STYLES, 'w:styleId="Heading5"', 'w:styleId="TableText"')
    report = made(foreign)
    names = report.values("//w:style[starts-with(@w:styleId,'TableText')]/w:name/@w:val", STYLES)
    assert sorted(names) == ["Table Text", "heading 5"]
    identifiers = report.values("//w:style/@w:styleId", STYLES)
    assert len(identifiers) == len(set(identifiers))


def test_of_two_styles_of_one_name_that_with_our_spelling_is_it() -> None:
    twice = changed(theirs(), STYLES, "</w:styles>", f"{style_of('TITLE', 'Other')}</w:styles>")
    report = made(twice)
    identifiers = report.values("//w:style/@w:styleId", STYLES)
    assert len(identifiers) == len(set(identifiers))
    assert report.values("//w:style[@w:styleId='Title']/w:name/@w:val", STYLES) == ["Title"]


def style_of(name: str, identifier: str) -> str:
    return f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/></w:style>'


def test_lists_have_the_templates_look_and_our_numbering() -> None:
    report = made(theirs())
    (own,) = report.values("//w:style[@w:styleId='ListBullet']/w:pPr/w:numPr/w:numId/@w:val", STYLES)
    (scheme,) = report.values(f"//w:num[@w:numId='{own}']/w:abstractNumId/@w:val", "word/numbering.xml")
    assert int(scheme) < 100
    linked = report.values("//w:lvl/w:pStyle[@w:val='ListBullet']/@w:val", "word/numbering.xml")
    assert linked == ["ListBullet"]


def test_the_language_stays_the_documents() -> None:
    assert made(theirs()).values("//w:docDefaults//w:lang/@w:val", STYLES) == ["en-GB"]


def test_a_template_without_a_header_leaves_us_ours() -> None:
    plain = changed(theirs(), "word/document.xml", "<w:headerReference[^>]*>", "")
    assert "word/header1.xml" in made(plain).parts


def test_what_the_template_says_is_left_out() -> None:
    said = changed(
        theirs(), "word/document.xml", "<w:body>", "<w:body><w:p><w:r><w:t>SECRET</w:t></w:r></w:p>"
    )
    assert not any(b"SECRET" in part for part in made(said).parts.values())


def test_no_name_of_the_templates_author_is_left() -> None:
    assert not any(re.search(rb"python-docx", part) for part in made(theirs()).parts.values())


def test_a_report_from_a_template_is_the_same_each_time() -> None:
    assert made(theirs()).data == made(theirs()).data
