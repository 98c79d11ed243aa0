"""The book as a whole, read back."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from msgspec.structs import replace

from aras_docs.document import Document, Part, PartKind, outline
from aras_docs.exporters import get, names
from aras_docs.exporters.epub import EpubExporter
from aras_docs.nodes import Anchor, Heading, Link, Paragraph, Text
from exporters.epub.expected_text import expected_text, squeezed
from exporters.epub.opened import Opened, export, find, reports, shown, values
from specimen import HOSTILE, document

NUMBERED = "//x:p[@id]/x:span[@class='number']"
TESTS = Path(__file__).parents[2]
DIGEST = """
import sys, time
local = time.localtime
clock = float(sys.argv[1])
time.time = lambda: clock
time.localtime = lambda seconds=None: local(clock if seconds is None else seconds)
from hashlib import sha256
from exporters.epub.opened import export
print(sha256(export()).hexdigest())
"""


@pytest.fixture(scope="module")
def book() -> Opened:
    return Opened.of(export())


def with_paragraph(*content: Text | Link) -> Document:
    part = Part(PartKind.BODY, "P", "p", (Heading(1, (Text("P"),), "p"), Paragraph(content)))
    return replace(document(), parts=(part,))


def test_the_exporter_is_installed_under_its_name() -> None:
    assert "epub" in names()
    assert isinstance(get("epub"), EpubExporter)


def test_importing_the_exporter_loads_neither_ebooklib_nor_lxml() -> None:
    code = "import sys, aras_docs.exporters.epub; print({'ebooklib', 'lxml', 'PIL'} & set(sys.modules))"
    command = [sys.executable, "-c", code]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "set()"


def test_the_media_type_is_the_first_member_and_not_compressed() -> None:
    with ZipFile(BytesIO(export())) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert archive.read("mimetype") == b"application/epub+zip"


def test_the_pages_follow_one_another_as_in_the_document(book: Opened) -> None:
    assert [name.rpartition("/")[2] for name in book.spine] == [
        "cover.xhtml",
        "front-1.xhtml",
        "nav.xhtml",
        "section-1.xhtml",
        "section-2.xhtml",
        "annex-1.xhtml",
        "colophon.xhtml",
    ]


def test_all_pages_say_what_the_document_says_in_its_order(book: Opened) -> None:
    assert squeezed(book.told()) == expected_text(document())


def test_every_link_leads_to_a_place_that_is_there(book: Opened) -> None:
    ids = {name: set(values(page, "//@id")) for name, page in book.pages.items()}
    for name, page in book.pages.items():
        for address in values(page, "//x:a/@href[not(contains(., '://'))]"):
            file, fragment = book.resolve(name, address)
            assert file in ids
            assert not fragment or fragment in ids[file]


def test_every_file_that_a_page_needs_is_in_the_manifest_and_in_the_archive(book: Opened) -> None:
    listed = set(book.items("true()"))
    needed = {
        book.resolve(name, address)[0]
        for name, page in book.pages.items()
        for address in values(page, "//x:link/@href | //x:img/@src | //x:object/@data")
    }
    assert needed < listed
    assert set(book.members) == listed | {"mimetype", "META-INF/container.xml", "EPUB/content.opf"}


def test_ids_are_unique_in_their_file(book: Opened) -> None:
    for page in book.pages.values():
        assert max(Counter(values(page, "//@id")).values(), default=1) == 1


def test_every_page_is_declared_as_utf_8_and_names_its_language(book: Opened) -> None:
    for name, page in book.pages.items():
        assert book.members[name].startswith(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n')
        assert page.get("lang") == page.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"


def test_only_void_elements_close_themselves(book: Opened) -> None:
    for name in book.spine:
        closed = set(re.findall(rb"<(\w+)[^<>]*/>", book.members[name]))
        assert closed <= {b"br", b"img", b"link", b"meta", b"wbr"}


def test_every_part_and_heading_of_two_levels_is_in_both_contents(book: Opened) -> None:
    expected = ["Briefing", *(entry.title for entry in outline(document())), "Colophon"]
    toc = find(book.navigation, "//x:nav[@epub:type='toc']//x:a")
    ncx = book.tree("EPUB/toc.ncx")
    assert [link.text for link in toc] == expected
    assert values(ncx, "//n:navLabel/n:text/text()") == expected
    assert values(ncx, "//n:content/@src") == [str(link.get("href")) for link in toc]


def test_the_landmarks_lead_to_cover_title_contents_text_annexes_and_colophon(book: Opened) -> None:
    links = find(book.navigation, "//x:nav[@epub:type='landmarks']//x:a")
    assert [(link.get("{http://www.idpf.org/2007/ops}type"), link.get("href")) for link in links] == [
        ("cover", "cover.xhtml"),
        ("titlepage", "front-1.xhtml"),
        ("toc", "nav.xhtml"),
        ("bodymatter", "section-1.xhtml"),
        ("appendix", "annex-1.xhtml"),
        ("colophon", "colophon.xhtml"),
    ]


def test_the_page_list_leads_to_the_numbered_paragraphs(book: Opened) -> None:
    links = find(book.navigation, "//x:nav[@epub:type='page-list' and @hidden]//x:a")
    expected = [number.text for page in book.pages.values() for number in find(page, NUMBERED)]
    assert [link.text for link in links] == expected != []
    for link in links:
        file, fragment = book.resolve("EPUB/nav.xhtml", link.get("href", ""))
        (target,) = find(book.pages[file], f"//*[@id='{fragment}']")
        assert target.text == link.text


def test_without_numbered_paragraphs_there_is_no_page_list() -> None:
    opened = Opened.of(export(with_paragraph(Text("x"))))
    assert find(opened.navigation, "//x:nav[@epub:type='page-list']") == []


def test_hostile_text_stays_text(book: Opened) -> None:
    for page in book.pages.values():
        assert not find(page, "//x:b | //x:font | //x:script")
    cell = find(book.page("annex-1.xhtml"), "//x:tbody/x:tr[1]/x:td[2]")[0]
    assert cell.text == f"Şükürbəyli, Çərəkən {HOSTILE}"


def test_hostile_titles_name_no_file() -> None:
    part = Part(PartKind.BODY, "../../evil", "../x", (Heading(1, (Text("../../evil"),), "../x"),))
    opened = Opened.of(export(replace(document(), parts=(part,))))
    assert [name for name in opened.spine if "section" in name] == ["EPUB/section-1.xhtml"]


def test_a_link_to_nowhere_is_reported_once_and_its_words_stay() -> None:
    lost = Link((Text("lost "),), Anchor("nowhere"))
    assert [report.code for report in reports(with_paragraph(lost, lost))] == ["link-unresolved"]
    page = Opened.of(export(with_paragraph(lost, lost))).page("section-1.xhtml")
    assert [paragraph.text for paragraph in find(page, "//x:p")] == ["lost lost "]


def test_characters_that_xml_forbids_are_replaced_and_reported_once() -> None:
    changed = with_paragraph(Text("a\x01b"), Text("\ufffe\x01"))
    assert [(report.code, report.message) for report in reports(changed)] == [
        ("character-replaced", "U+0001, U+FFFE can't be shown: replaced with U+FFFD")
    ]
    assert "a�b��" in "".join(shown(Opened.of(export(changed)).page("section-1.xhtml")))


def test_the_specimen_gives_nothing_to_report() -> None:
    assert reports(document()) == []


def test_a_document_without_contents_part_has_its_navigation_right_after_the_cover() -> None:
    opened = Opened.of(export(with_paragraph(Text("x"))))
    assert opened.spine == [f"EPUB/{name}.xhtml" for name in ("cover", "nav", "section-1", "colophon")]


def test_a_document_without_parts_is_a_book_still() -> None:
    opened = Opened.of(export(replace(document(), parts=())))
    assert values(opened.navigation, "//x:nav[@epub:type='toc']//x:a/@href") == ["colophon.xhtml"]


def test_the_bytes_depend_on_neither_clock_nor_hash_seed_nor_time_zone() -> None:
    def digest(clock: str, seed: str, zone: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(TESTS)}
        command = [sys.executable, "-c", DIGEST, clock]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    assert digest("946684799", "1", "Asia/Yerevan") == digest("1893456001", "2", "America/Lima") != ""


def test_a_page_reads_well_in_its_source(book: Opened, golden: Callable[[str, str], None]) -> None:
    golden("epub/section-1.xhtml", book.members["EPUB/section-1.xhtml"].decode())
