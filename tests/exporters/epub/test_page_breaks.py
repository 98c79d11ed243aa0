from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from aras_docs.exporters import Options, export
from aras_docs.exporters.epub import EpubExporter
from aras_docs.exporters.epub.page_breaks import PageBreaks
from aras_docs.exporters.epub.places import Place
from exporters.epub.expected_text import squeezed
from exporters.epub.opened import Opened, find, shown, values
from exporters.epub.rendered import NAMESPACES
from plain_sheet import plain_sheet
from specimen import document

if TYPE_CHECKING:
    from collections.abc import Mapping

PAGES = {"front": 1, "contents": 2, "background": 3, "p1": 3, "p2": 4, "campaign": 4, "annex-b": 5, "b2": 6}
MARK = re.compile(r'<span id="page_n(\d+)" epub:type="pagebreak" role="doc-pagebreak" aria-label="\1"/>')


def book(pages: Mapping[str, int]) -> Opened:
    return Opened.of(EpubExporter().export(document(), plain_sheet(), Options(pages=pages)))


@pytest.fixture(scope="module")
def paged() -> Opened:
    return book(PAGES)


CASES = {
    "at the beginning of a paragraph": ('<p id="a">x</p>', '<p id="a">|1|x</p>'),
    "before a heading": ('<h2 id="a">x</h2>', '|1|<h2 id="a">x</h2>'),
    "in a row's first cell": (
        '<table><tr id="a"><td><em>x</em></td></tr></table>',
        '<table><tr id="a"><td>|1|<em>x</em></td></tr></table>',
    ),
    "in a figure's caption": (
        '<figure id="a"><img/><figcaption>x</figcaption></figure>',
        '<figure id="a"><img/><figcaption>|1|x</figcaption></figure>',
    ),
    "once for a page": ('<p id="a">x</p><p id="b">y</p>', '<p id="a">|1|x</p><p id="b">y</p>'),
    "at the next place where the first has no room": (
        '<figure id="a"><img/></figure><p id="b">y</p>',
        '<figure id="a"><img/></figure><p id="b">|1|y</p>',
    ),
    "never in what is hidden": (
        '<div id="a"><p hidden="">x</p></div>',
        '<div id="a"><p hidden="">x</p></div>',
    ),
}


@pytest.mark.parametrize(("markup", "expected"), CASES.values(), ids=CASES)
def test_a_page_is_marked(markup: str, expected: str) -> None:
    root = etree.fromstring(f"<section{NAMESPACES}>{markup}</section>")
    PageBreaks({Place("f", "a"): 1, Place("f", "b"): 1}).mark(root, "f")
    text = etree.tostring(root, encoding="unicode").replace(NAMESPACES, "")
    assert MARK.sub(r"|\1|", text) == f"<section>{expected}</section>"


def test_the_page_list_leads_to_where_the_pages_of_the_pdf_begin(paged: Opened) -> None:
    (listed,) = find(paged.navigation, "//x:nav[@epub:type='page-list']")
    assert listed.get("aria-label") == "Pages"
    assert values(listed, ".//x:a/text()") == ["1", "2", "3", "4", "5", "6"]
    places = [paged.resolve("EPUB/nav.xhtml", address) for address in values(listed, ".//x:a/@href")]
    assert [file.rpartition("/")[2] for file, _ in places] == [
        "front-1.xhtml",
        "nav.xhtml",
        "section-1.xhtml",
        "section-1.xhtml",
        "annex-1.xhtml",
        "annex-1.xhtml",
    ]
    for file, name in places:
        assert find(paged.pages[file], f"//x:span[@id='{name}' and @role='doc-pagebreak']")


def test_numbers_of_paragraphs_are_no_pages_then(paged: Opened) -> None:
    marks = [mark for page in paged.pages.values() for mark in find(page, "//x:span[@role='doc-pagebreak']")]
    assert len(marks) == 6
    assert [mark for mark in marks if mark.text] == []


def test_the_package_says_whose_pages_they_are(paged: Opened) -> None:
    (source,) = values(paged.package, "//o:meta[@property='pageBreakSource']/text()")
    assert source.endswith(" (PDF)")
    (summary,) = values(paged.package, "//o:meta[@property='schema:accessibilitySummary']/text()")
    assert "those of the document's PDF" in summary


def test_the_text_stays_the_same(paged: Opened) -> None:
    plain = book({})
    for name in paged.spine:
        texts = (squeezed("".join(shown(each.pages[name]))) for each in (paged, plain))
        assert len(set(texts)) == 1


def test_an_anchor_that_the_book_lacks_is_no_page() -> None:
    names = values(book({"nowhere": 1}).navigation, "//x:nav[@epub:type='page-list']/@aria-label")
    assert names == ["Numbered paragraphs"]


def test_the_pdf_tells_the_pages_of_all_anchors_that_it_shows() -> None:
    told: dict[str, int] = {}
    export(document(), "pdf", plain_sheet(), Options(paginated=told.update))
    assert PAGES.keys() <= told.keys()
    assert told["background"] <= told["p2"] <= told["campaign"] <= told["b2"]


def test_a_summary_tells_none_as_it_shows_but_a_part() -> None:
    told: dict[str, int] = {}
    export(document(), "pdf", plain_sheet(), Options(flags=frozenset({"summary"}), paginated=told.update))
    assert told == {}
