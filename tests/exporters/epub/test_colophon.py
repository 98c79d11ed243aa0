from __future__ import annotations

from msgspec.structs import replace

from aras_docs.document import Document, Meta
from exporters.epub.opened import Opened, export, find, shown, values
from specimen import document


def text(meta: Meta | None = None, *, flags: frozenset[str] = frozenset()) -> str:
    page = book(meta, flags=flags).page("colophon.xhtml")
    return " ".join("".join(shown(find(page, "x:body")[0])).split())


def book(meta: Meta | None = None, *, flags: frozenset[str] = frozenset()) -> Opened:
    return Opened.of(export(Document(meta or document().meta, document().parts), flags=flags))


def test_it_is_the_last_page_and_says_what_it_is() -> None:
    opened = book()
    assert opened.spine[-1].endswith("/colophon.xhtml")
    (section,) = find(opened.page("colophon.xhtml"), "//x:section")
    assert section.get("role") == "doc-colophon"


def test_it_names_maker_licence_source_and_revision() -> None:
    told = text(replace(document().meta, revision="987"))
    assert "by Wikipedia contributors was made into this book by aras-docs test." in told
    assert "CC BY-SA 4.0." in told
    assert "Source https://en.wikipedia.org/wiki/Specimen Revision 987 SHA-256 of the source" in told
    assert "urn:uuid:" in told


def test_the_source_is_a_link() -> None:
    links = values(book().page("colophon.xhtml"), "//x:a/@href")
    assert links == ["https://en.wikipedia.org/wiki/Specimen"]


def test_what_is_not_known_is_left_out() -> None:
    told = text(replace(document().meta, source_url=None, authors=(), rights=" "))
    assert "Source " not in told
    assert "Revision" not in told
    assert " by  " not in told


def test_an_address_that_could_do_harm_is_no_link() -> None:
    opened = book(replace(document().meta, source_url="javascript:alert(1)"))
    assert values(opened.page("colophon.xhtml"), "//x:a/@href") == []


def test_typefaces_are_named_where_the_book_brings_them() -> None:
    assert "set in Noto Serif Armenian (SIL Open Font License 1.1)" in text()
    assert "Noto" not in text(flags=frozenset({"no-fonts"}))
