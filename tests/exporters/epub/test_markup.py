from __future__ import annotations

from lxml import etree

from aras_docs.exporters.epub.markup import element, file
from specimen import HOSTILE


def test_text_and_elements_keep_their_order() -> None:
    made = element("p", {}, "a", "b", element("em", {}, "c"), "d", "e")
    assert "".join(map(str, made.itertext())) == "abcde"
    assert (made.text, made[0].tail) == ("ab", "de")


def test_an_attribute_without_value_is_left_out_and_an_empty_one_stays() -> None:
    assert dict(element("img", {"id": None, "alt": ""}).attrib) == {"alt": ""}


def test_prefixes_of_attributes_are_resolved() -> None:
    made = element("p", {"epub:type": "toc", "xml:lang": "az"})
    assert set(made.attrib) == {
        "{http://www.idpf.org/2007/ops}type",
        "{http://www.w3.org/XML/1998/namespace}lang",
    }


def test_a_file_declares_its_namespaces_once_and_each_block_begins_a_line() -> None:
    root = element("html", {}, element("body", {}, element("p", {}, "x", element("br")), element("p")))
    assert file(root).decode().splitlines() == [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE html>",
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">',
        "<body>",
        "<p>x<br/></p>",
        "<p></p>",
        "</body>",
        "</html>",
    ]


def test_a_file_reads_back_as_what_went_in() -> None:
    root = element("html", {"title": HOSTILE}, element("body", {}, HOSTILE))
    back = etree.fromstring(file(root))
    assert (back.get("title"), "".join(map(str, back.itertext())).strip()) == (HOSTILE, HOSTILE)
