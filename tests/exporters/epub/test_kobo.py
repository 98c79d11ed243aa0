from __future__ import annotations

import re

import pytest
from lxml import etree
from msgspec.structs import replace

from aras_docs.exporters.epub.kobo import kobo_page
from aras_docs.exporters.epub.markup import element, file
from exporters.epub.expected_text import expected_text, squeezed
from exporters.epub.opened import Opened, export, find, values
from specimen import document

CASES = {
    "a sentence each": (
        "<p>One. “Two?” Three</p>",
        '<p><span id="1.1">One. </span><span id="1.2">“Two?” </span><span id="1.3">Three</span></p>',
    ),
    "texts around and within inlines": (
        "<p>a <em>b</em> c</p>",
        '<p><span id="1.1">a </span><em><span id="1.2">b</span></em><span id="1.3"> c</span></p>',
    ),
    "each block is a paragraph of the count": (
        "<dl><dt>a</dt><dd>b</dd></dl>",
        '<dl><dt><span id="1.1">a</span></dt><dd><span id="2.1">b</span></dd></dl>',
    ),
    "a picture as a whole": (
        '<figure><object><img src="x.png" alt="A. B."/></object></figure>',
        '<figure><span id="1.1"><object><img src="x.png" alt="A. B."/></object></span></figure>',
    ),
    "nothing that is hidden": ('<p hidden="hidden">a. b</p>', '<p hidden="hidden">a. b</p>'),
}


def spanned(markup: str) -> str:
    body = etree.fromstring(f'<body xmlns="http://www.w3.org/1999/xhtml">{markup}</body>')
    root = etree.fromstring(kobo_page(file(element("html", {}, element("head"), body))))
    (inner,) = find(root, "x:body/x:div[@id='book-columns']/x:div[@id='book-inner']")
    (made,) = inner
    text = re.sub(r' xmlns(:\w+)?="[^"]*"', "", etree.tostring(made, encoding="unicode"))
    return text.replace(' class="koboSpan" id="kobo.', ' id="').replace("\n", "")


@pytest.mark.parametrize(("markup", "expected"), CASES.values(), ids=CASES)
def test_spans(markup: str, expected: str) -> None:
    assert spanned(markup) == expected


@pytest.fixture(scope="module")
def book() -> Opened:
    return Opened.of(export(flags=frozenset({"kepub"})))


def test_a_book_for_kobo_says_what_it_says_elsewhere(book: Opened) -> None:
    assert squeezed(book.told()) == expected_text(document())


def test_every_text_shown_is_in_a_span_of_its_own(book: Opened) -> None:
    for page in book.pages.values():
        bare = "//x:body//text()[normalize-space() and not(ancestor::*[@hidden or @class='koboSpan'])]"
        assert values(page, bare) == []
        assert not find(page, "//*[@class='koboSpan']//*[@class='koboSpan']")
        ids = values(page, "//*[@class='koboSpan']/@id")
        assert len(ids) == len(set(ids)) > 0


def test_without_the_option_there_are_no_spans() -> None:
    assert b"koboSpan" not in b"".join(Opened.of(export(replace(document()))).members.values())
