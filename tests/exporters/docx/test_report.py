"""The whole package: what is in it, in which order, and that it depends on nothing but the document."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
import pytest
from msgspec.structs import replace

from aras_docs.document import starts_page
from aras_docs.exporters import Exporter, Options, get, options_of, summary_of
from aras_docs.exporters.docx import DocxExporter
from aras_docs.nodes import Paragraph, Text
from aras_docs.stylesheet import Paper
from exporters.docx.outline import outline
from exporters.docx.wording import python_docx_reads, unexpected, without_contents
from exporters.docx.written import W, Written, text, written
from plain_sheet import plain_sheet
from specimen import document

if TYPE_CHECKING:
    from collections.abc import Callable

EXPORT = """
import sys, hashlib
sys.path.insert(0, sys.argv[1])
from exporters.docx.written import Written
from specimen import document
print(hashlib.sha256(Written(document()).data).hexdigest())
"""


def digest(tests: str, **environment: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", EXPORT, tests],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout


def test_the_exporter_comes_in_through_the_public_door() -> None:
    exporter: Exporter = get("docx")
    assert isinstance(exporter, DocxExporter)
    assert exporter.suffix == "docx"
    assert [option.name for option in options_of(exporter)] == ["embed-fonts", "number-headings", "template"]
    assert summary_of(exporter).endswith(".")


def test_python_docx_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, aras_docs.exporters.docx; sys.exit('docx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_bytes_depend_on_the_document_alone(request: pytest.FixtureRequest) -> None:
    tests = str(request.config.rootpath / "tests")
    here = digest(tests, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")
    there = digest(tests, PYTHONHASHSEED="77", TZ="Asia/Baku", LC_ALL="C")
    assert here == there


def test_every_file_in_the_package_has_the_documents_time() -> None:
    with ZipFile(BytesIO(Written(document()).data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(2026, 11, 23, 12, 0, 0)}
        assert archive.namelist()[:2] == ["[Content_Types].xml", "_rels/.rels"]


def test_the_specimen_reads_as_it_did(golden: Callable[[str, str], None]) -> None:
    golden("docx/specimen.txt", outline(Written(document())))


def test_the_specimen_gives_nothing_to_report() -> None:
    assert Written(document()).codes == []


def test_python_docx_reads_the_words_back_in_order() -> None:
    assert unexpected(python_docx_reads(Written(document()).data), without_contents(document())) is None


@pytest.mark.parametrize("damage", [("Second", "Third"), ("Second paragraph.", ""), ("first", "first word")])
def test_words_that_are_changed_lost_or_added_are_noticed(damage: tuple[str, str]) -> None:
    read = python_docx_reads(Written(document()).data)
    assert unexpected(read.replace(*damage, 1), without_contents(document())) is not None


def test_every_part_is_a_section_that_begins_a_page_where_the_part_does() -> None:
    parts = document().parts
    types = Written(document()).values("//w:sectPr/w:type/@w:val")
    breaks = [starts_page(previous, part) for previous, part in pairwise(parts)]
    assert types[1:] == ["nextPage" if begins else "continuous" for begins in breaks]
    assert {"nextPage", "continuous"} == set(types[1:])


def test_the_first_page_alone_has_no_running_head() -> None:
    made = Written(document())
    first, *others = made.find("//w:sectPr")
    assert len(first.findall(f"{W}titlePg")) == 1
    types = [found.get(f"{W}type") for found in first.findall(f"{W}headerReference")]
    assert types == ["default"]
    assert not any(other.findall(f"{W}titlePg") or other.findall(f"{W}headerReference") for other in others)


def test_the_running_head_is_the_title_and_the_foot_counts_pages() -> None:
    made = Written(document(title="The title"))
    assert text(made.xml("word/header1.xml")) == "The title"
    assert text(made.xml("word/footer1.xml")) == text(made.xml("word/footer2.xml")) == "Page 1 of 1"
    assert made.values("//w:instrText/text()", "word/footer1.xml") == [" PAGE ", " NUMPAGES "]


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, ["11906", "16838"]), (Paper.LETTER, ["12240", "15840"])]
)
def test_the_page_is_the_stylesheets(paper: Paper, size: list[str]) -> None:
    made = written(Paragraph((Text("x"),)), sheet=plain_sheet(paper))
    assert made.values("//w:pgSz/@*") == size
    assert made.values("//w:pgMar/@w:top | //w:pgMar/@w:left") == ["1320", "1440"]


def test_characters_that_xml_cannot_hold_are_replaced_and_reported_once() -> None:
    made = written(Paragraph((Text("a\x00b\ufffec\ud800d"),)), Paragraph((Text("\x01"),)))
    assert made.codes == ["character-replaced"]
    assert text(made.find("//w:p")[0]) == "a\ufffdb\ufffdc\ufffdd"


def test_a_title_of_illegal_characters_does_no_harm() -> None:
    made = Written(document(title="\x00\ud800" * 3))
    assert made.codes == ["character-replaced"]


def test_a_document_without_parts_is_still_a_package() -> None:
    empty = replace(document(), parts=())
    assert docx.Document(BytesIO(DocxExporter().export(empty, plain_sheet(), Options()))).paragraphs == []


def test_a_part_without_blocks_is_an_empty_section() -> None:
    assert len(written().find("//w:body/w:p")) == 1
