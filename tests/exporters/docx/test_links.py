from __future__ import annotations

from aras_docs.nodes import Figure, Link, Paragraph, Text, Url
from exporters.docx.lint import lint
from exporters.docx.written import written
from specimen import picture

RELATIONSHIPS = "word/_rels/document.xml.rels"


def linked(address: str) -> Paragraph:
    return Paragraph((Link((Text("x"),), Url(address)),))


def test_an_address_is_one_relationship_however_often_it_is_linked_to() -> None:
    made = written(linked("https://a.org/"), linked("https://b.org/"), linked("https://a.org/"))
    first, second, third = made.values("//w:hyperlink/@r:id")
    assert first == third != second
    targets = made.values("//@Target", RELATIONSHIPS)
    assert (targets.count("https://a.org/"), targets.count("https://b.org/")) == (1, 1)


def test_links_and_pictures_share_no_relationship() -> None:
    pictured = Figure(picture(), (Text("c"),), "alt")
    made = written(linked("https://a.org/"), pictured, linked("https://b.org/"), pictured)
    names = made.values("//@Id", RELATIONSHIPS)
    assert len(names) == len(set(names))
    assert lint(made.data) == []
