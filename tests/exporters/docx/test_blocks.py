from __future__ import annotations

import pytest

from aras_docs.exporters.docx.style_names import PARAGRAPH_STYLES
from aras_docs.nodes import (
    Cell,
    Column,
    Definition,
    DefinitionList,
    Emphasis,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Paragraph,
    Quote,
    Role,
    Row,
    Strong,
    Table,
    Text,
    Url,
)
from exporters.docx.written import Written, style, text, written

URL = Url("https://example.org/")


def words(value: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph((Text(value),), role)


def read(made: Written) -> list[tuple[str, str]]:
    """Return each paragraph of the body as its style and its words."""
    return [(style(found), text(found)) for found in made.find("//w:body/w:p")]


@pytest.mark.parametrize("role", Role)
def test_every_role_has_its_style(role: Role) -> None:
    assert read(written(words("x", role))) == [(PARAGRAPH_STYLES[role].id, "x")]


def test_headings_are_words_own_so_that_the_navigation_pane_has_them() -> None:
    made = written(*(Heading(level, (Text("x"),), f"h{level}") for level in (1, 2, 3)))
    assert [name for name, _ in read(made)] == ["Heading1", "Heading2", "Heading3"]
    names = made.values("//w:style[w:pPr/w:outlineLvl]/w:name/@w:val", "word/styles.xml")
    assert names == ["heading 1", "heading 2", "heading 3"]


def test_a_quote_is_its_label_and_its_paragraphs() -> None:
    made = written(Quote((Text("Extract"),), (words("a"), words("b", Role.QUOTE))))
    assert read(made) == [("Label", "Extract"), ("Quote", "a"), ("Quote", "b")]


def test_definitions_stand_under_their_terms() -> None:
    entry = Definition((Text("term"),), (words("a"), words("b", Role.DEFINITION)), "t")
    made = written(DefinitionList((entry,)))
    assert read(made) == [("DefinitionTerm", "term"), ("Definition", "a"), ("Definition", "b")]
    assert made.find("//w:p[1]/w:bookmarkStart[@w:name='t']")


def test_list_items_of_either_role_look_alike() -> None:
    made = written(List(((words("a"),), (words("b", Role.LIST_ITEM),))))
    assert read(made) == [("ListBullet", "a"), ("ListBullet", "b")]


@pytest.mark.parametrize(
    ("inline", "expected"),
    [
        (Strong((Text("x"),)), "Strong"),
        (Emphasis((Text("x"),)), "Emphasis"),
        (Emphasis((Strong((Text("x"),)),)), "StrongEmphasis"),
        (Link((Text("x"),), URL), "Hyperlink"),
        (Link((Strong((Emphasis((Text("x"),)),)),), URL), "HyperlinkStrongEmphasis"),
        (Strong((Link((Text("x"),), URL),)), "HyperlinkStrong"),
    ],
)
def test_marks_are_character_styles(inline: Inline, expected: str) -> None:
    made = written(Paragraph((inline,)))
    assert made.values("//w:r[w:t]/w:rPr/w:rStyle/@w:val") == [expected]


def test_no_formatting_by_hand() -> None:
    made = written(Paragraph((Strong((Emphasis((Text("x"),)),)), LineBreak(), Link((Text("y"),), URL))))
    assert not made.find("//w:rPr/*[not(self::w:rStyle)] | //w:pPr/*[not(self::w:pStyle)]")


def test_words_that_look_alike_are_one_run() -> None:
    content = (Text("a "), Text("b "), Strong((Text("c"), Strong((Text(" d"),)))), LineBreak(), Text("e"))
    made = written(Paragraph(content))
    assert made.values("//w:t/text()") == ["a b ", "c d", "e"]


def test_the_words_of_a_caption_are_one_run() -> None:
    made = written(Table((Column(1),), (), (Row((Cell((words("x"),)),)),), (Text("What"),), ""))
    assert made.values("//w:p[w:pPr/w:pStyle/@w:val='Caption']//w:t/text()") == ["Table\xa0", "1", ". What"]


def test_a_line_break_is_one() -> None:
    assert read(written(Paragraph((Text("a"), LineBreak(), Text("b"))))) == [("BodyText", "a\nb")]


def test_links_lead_out_by_relationship() -> None:
    made = written(Paragraph((Link((Text("x"),), Url('https://example.org/?a="1"&b={2}|é')),)))
    targets = made.values("//@Target", "word/_rels/document.xml.rels")
    assert "https://example.org/?a=%221%22&b=%7B2%7D%7Cé" in targets


def test_a_link_in_a_link_is_not_nested() -> None:
    made = written(Paragraph((Link((Text("a"), Link((Text("b"),), Url("https://example.com/"))), URL),)))
    assert len(made.find("//w:hyperlink")) == 2
    assert not made.find("//w:hyperlink//w:hyperlink")
