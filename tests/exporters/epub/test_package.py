from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from aras_docs.document import Document, Meta
from exporters.epub.opened import Opened, export, values
from specimen import HOSTILE, document

DC = "http://purl.org/dc/elements/1.1/"


def opened(meta: Meta | None = None) -> Opened:
    return Opened.of(export(Document(meta or document().meta, document().parts)))


def term(book: Opened, name: str) -> list[str]:
    return values(book.package, f"//dc:{name}/text()")


def modified(when: datetime) -> str:
    (written,) = meta(opened(replace(document().meta, modified=when)), "dcterms:modified")
    return written


def meta(book: Opened, name: str) -> list[str]:
    return values(book.package, f"//o:meta[@property='{name}']/text()")


def test_dublin_core_says_what_the_document_says() -> None:
    book = opened()
    assert term(book, "title") == [f"Specimen {HOSTILE}"]
    assert term(book, "language") == ["en", "az", "hy"]
    assert term(book, "creator") == ["Wikipedia contributors"]
    assert term(book, "contributor") == ["aras-docs test"]
    assert term(book, "description") == ["Every node once."]
    assert term(book, "subject") == ["specimen", "test"]
    assert term(book, "source") == ["https://en.wikipedia.org/wiki/Specimen"]
    assert term(book, "rights") == ["CC BY-SA 4.0"]


def test_what_is_not_known_is_left_out() -> None:
    bare = opened(replace(document().meta, source_url=None, keywords=(), description="", authors=()))
    assert [term(bare, name) for name in ("subject", "description", "creator")] == [[], [], []]


def test_without_address_the_source_is_named_by_its_hash() -> None:
    assert term(opened(replace(document().meta, source_url=None)), "source") == [f"urn:sha256:{'0' * 64}"]


def test_the_identifier_follows_from_the_source_alone() -> None:
    first = term(opened(), "identifier")
    assert first == ["urn:uuid:bbed9304-3fdf-5239-9e5d-8ab45799af66"]
    assert first == term(opened(replace(document().meta, title="Another")), "identifier")
    assert first != term(opened(replace(document().meta, identifier="1" * 64)), "identifier")


def test_the_time_of_modification_is_in_utc() -> None:
    tokyo = datetime(2020, 1, 1, 3, tzinfo=timezone(timedelta(hours=9)))
    assert modified(tokyo) == "2019-12-31T18:00:00Z"


def test_a_time_without_zone_is_utc_wherever_the_machine_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        written = modified(datetime(2020, 1, 1, 3))  # noqa: DTZ001 (what is tested)
    time.tzset()
    assert written == "2020-01-01T03:00:00Z"


def test_roles_say_who_wrote_and_what_made_the_book() -> None:
    roles = {
        values(role, "@refines")[0]: role.text
        for role in opened().package.iter("{*}meta")
        if role.get("property") == "role"
    }
    assert roles == {"#creator-1": "aut", "#producer": "bkp"}


def test_access_is_described() -> None:
    book = opened()
    assert meta(book, "schema:accessMode") == ["textual", "visual"]
    assert meta(book, "schema:accessModeSufficient") == ["textual"]
    assert meta(book, "schema:accessibilityHazard") == ["none"]
    assert meta(book, "pageBreakSource") == ["none"]
    assert meta(book, "dcterms:conformsTo") == ["EPUB Accessibility 1.1 - WCAG 2.1 Level AA"]
    assert meta(book, "a11y:certifiedBy") == ["aras-docs test"]
    assert {"tableOfContents", "alternativeText", "pageNavigation"} < set(
        meta(book, "schema:accessibilityFeature")
    )


def test_the_package_names_its_language_and_no_unused_prefix() -> None:
    root = opened().package
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert root.get("prefix") is None


def test_the_guide_leads_old_readers_to_cover_contents_and_text() -> None:
    root = opened().package
    assert values(root, "//o:guide/o:reference/@type") == ["cover", "toc", "text"]
    assert values(root, "//o:guide/o:reference/@href") == [
        "cover.xhtml",
        "nav.xhtml",
        "section-1.xhtml",
    ]


def test_the_ncx_knows_its_depth_its_order_and_the_book() -> None:
    book = opened()
    ncx = book.tree("EPUB/toc.ncx")
    assert values(ncx, "//n:meta[@name='dtb:depth']/@content") == ["2"]
    assert values(ncx, "//n:meta[@name='dtb:uid']/@content") == term(book, "identifier")
    assert values(ncx, "//n:navPoint/@playOrder") == ["1", "2", "3", "4", "5", "6"]
    assert len(set(values(ncx, "//n:navPoint/@id"))) == 6
