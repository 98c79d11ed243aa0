"""What a hostile or careless article may hold: it costs no word, and none of it is in charge."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from msgspec.structs import replace

from aras_docs.nodes import Anchor, Cell, Column, Heading, Link, Paragraph, Role, Row, Table, Text, Url
from aras_docs.pipeline import Settings, prepare
from exporters.docx.lint import lint
from exporters.docx.written import Written, document_of, text, written

RELATIONSHIPS = "word/_rels/document.xml.rels"
ADDRESSES = ["javascript:alert(1)", "file:///etc/passwd", r"\\server\share", f"https://x.org/{'a' * 3000}"]


def of_meta(**changes: str) -> Written:
    document = document_of(Paragraph((Text("x"),)))
    return Written(replace(document, meta=replace(document.meta, **changes)))


def test_a_title_of_300_characters_is_cut_in_the_properties_alone() -> None:
    made = of_meta(title="Long title " * 30)
    assert made.codes == ["property-shortened"]
    assert text(made.xml("word/header1.xml")) == "Long title " * 30
    assert len(docx.Document(BytesIO(made.data)).core_properties.title) == 255
    assert lint(made.data) == []


def test_a_cell_of_40_000_characters_is_whole_and_may_break() -> None:
    words = "word " * 8000
    cell = Cell((Paragraph((Text(words),), Role.TABLE_CELL),))
    made = written(Table((Column(1),), (Row((cell,)),), (Row((cell,)),), (), "Description"))
    assert [len(text(found)) for found in made.find("//w:tc")] == [39_999] * 2
    assert not made.find("//w:cantSplit")
    assert lint(made.data) == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_is_no_safe_link_cannot_be_one(address: str) -> None:
    with pytest.raises(ValueError, match="not a safe"):
        Url(address)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_article_that_names_such_an_address_has_it_as_text(address: str) -> None:
    article = f"= Title =\n\n- Website: {address}\n\nSee {address} for more.\n"
    composed = prepare(article.encode(), "a.txt", Settings()).value.document
    made = Written(composed)
    assert lint(made.data) == []
    assert address in text(made.xml())
    assert not any(address in target for target in made.values("//@Target", RELATIONSHIPS))


def test_an_address_that_encoded_is_too_long_is_text_and_reported() -> None:
    made = written(Paragraph((Link((Text("there"),), Url(f"https://x.org/{'^' * 1900}")),)))
    assert made.codes == ["link-too-long"]
    assert [text(found) for found in made.find("//w:p[not(w:hyperlink)]")] == ["there"]
    assert not made.find("//w:rStyle")


def test_a_link_to_an_address_as_if_to_a_place_is_text_and_reported() -> None:
    made = written(Paragraph((Link((Text("there"),), Anchor("javascript:alert(1)")),)))
    assert made.codes == ["link-unresolved"]
    assert not made.find("//w:hyperlink")


@pytest.mark.parametrize(
    "name", ["javascript:alert(1)", "../../x", "<b>", 'a" w:anchor="b', "\x00", "\ud800"]
)
def test_a_name_of_a_place_stays_a_name(name: str) -> None:
    made = written(Heading(1, (Text("There"),), name), Paragraph((Link((Text("x"),), Anchor(name)),)))
    assert lint(made.data) == []
    assert len(made.find("//w:hyperlink")) == 1


@pytest.mark.parametrize("field", ["title", "subtitle", "description", "rights", "generator", "revision"])
def test_no_property_is_markup(field: str) -> None:
    made = of_meta(**{field: "</w:p>\x0b]]>&amp;\ufffe\ud800<!--"})
    assert made.codes == ["character-replaced"]
    assert lint(made.data) == []


def test_an_instruction_in_the_text_is_no_field() -> None:
    made = written(Paragraph((Text('{ INCLUDETEXT "c:\\x" } \x13 DDEAUTO x \x15'),)))
    assert not made.find("//w:instrText | //w:fldSimple")
