"""Documents as no one should write them: the book is sound, and nothing that could do harm is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from aras_docs.document import Document, Part, PartKind
from aras_docs.nodes import Anchor, Heading, Link, Paragraph, Text
from exporters.epub.lint import lint
from exporters.epub.opened import Opened, export, find, reports, values
from specimen import HOSTILE, document

if TYPE_CHECKING:
    from aras_docs.nodes import Block

MANY = 5_000
TITLES = {
    "markup and quotes": HOSTILE,
    "Armenian": "Արասի հովտի արշավ",
    "slashes": "../../etc/passwd / C:\\con",
    "control characters": "a\x00b\x1b[31mc\x7f",
    "what is no character": "a\ufffeb\uffffc\ud800d",
    "only what is no character": "\ufffe",
    "right to left": "\u202eabc\u2066",
    "an end of the comment or section": "--> ]]> <!--",
}


def titled(title: str) -> Document:
    parts = (part("p", Heading(1, (Text(title),), "p"), title=title),)
    return replace(document(), meta=replace(document().meta, title=title), parts=parts)


def part(anchor: str, *blocks: Block, title: str = "P") -> Part:
    return Part(PartKind.BODY, title, anchor, blocks)


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_a_title_is_text_and_names_no_file(title: str) -> None:
    book = export(titled(title))
    opened = Opened.of(book)
    assert set(opened.pages) == {f"EPUB/{name}.xhtml" for name in ("cover", "nav", "section-1", "colophon")}
    (heading,) = find(opened.page("section-1.xhtml"), "//x:h1")
    assert len(heading) == 0
    assert lint(book) == set()


@pytest.mark.parametrize("title", ["a\ufffeb", "a\ud800b", "a\x00b"])
def test_what_xml_cannot_hold_is_replaced_and_reported(title: str) -> None:
    assert {report.code for report in reports(titled(title))} == {"character-replaced"}
    (heading,) = find(Opened.of(export(titled(title))).page("section-1.xhtml"), "//x:h1")
    assert heading.text == "a\ufffdb"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:x", "vbscript:x"])
def test_an_address_that_could_do_harm_is_nowhere_a_link(address: str) -> None:
    meta = replace(document().meta, source_url=address)
    whole = titled("x")
    book = export(replace(whole, meta=meta))
    assert "unsafe-link" not in lint(book)


def test_five_thousand_sections_are_a_book_whose_links_hold() -> None:
    parts = tuple(
        part(
            f"s{number}",
            Heading(1, (Text(f"Section {number}"),), f"s{number}"),
            Paragraph((Link((Text("next"),), Anchor(f"s{(number + 1) % MANY}")),)),
        )
        for number in range(MANY)
    )
    opened = Opened.of(export(replace(document(), parts=parts)))
    assert len(values(opened.package, "//o:itemref/@idref")) == MANY + 3
    assert len(values(opened.navigation, "//x:nav[@epub:type='toc']//x:a/@href")) == MANY + 1
    (last,) = values(opened.tree(f"EPUB/section-{MANY}.xhtml"), "//x:a/@href")
    assert last == "section-1.xhtml#s0"
    assert len(values(opened.tree("EPUB/toc.ncx"), "//n:navPoint/@id")) == MANY + 1
