from __future__ import annotations

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf

import specimen
from aras_docs.style_file import builtin
from exporters.pdf.drawn import canvas, opened
from exporters.pdf.making import document, paragraph
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet

TESTS = Path(__file__).parents[3]
# In a process of its own, since a hash seed and a time zone are chosen at its start; the clock is shifted.
EXPORT = """
import hashlib, sys, time
shift, sys.path[:0] = float(sys.argv[1]), sys.argv[2:]
now, local = time.time, time.localtime
time.time = lambda: now() + shift
time.localtime = lambda seconds=None: local(now() + shift if seconds is None else seconds)
import specimen
from aras_docs.exporters import Options
from aras_docs.exporters.pdf import PdfExporter
from aras_docs.style_file import builtin
print(hashlib.sha256(PdfExporter().export(specimen.document(), builtin(), Options())).hexdigest())
"""


def digest(shift: float, **environment: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", EXPORT, str(shift), str(TESTS)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def file_id(data: bytes) -> bytes:
    found = re.search(rb"/ID\s*\[(.*?)\]", data, re.DOTALL)
    assert found
    return found[1]


def test_the_bytes_are_the_same_on_any_day_and_in_any_place() -> None:
    here = digest(0, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    there = digest(2e8, PYTHONHASHSEED="77", TZ="Asia/Baku", LC_ALL="C.UTF-8", SOURCE_DATE_EPOCH="1234567890")
    assert here == there


def test_two_exports_in_one_process_are_the_same() -> None:
    first, second = (exported(specimen.document(), builtin()).data for _ in range(2))
    assert first == second


def test_the_file_says_what_the_document_says_of_itself() -> None:
    metadata = exported(specimen.document(title="Əli’s <title>"), builtin()).metadata
    assert {name: metadata[name] for name in ("Title", "Author", "Subject", "Keywords", "Creator")} == {
        "Title": "Əli’s <title>",
        "Author": "Wikipedia contributors",
        "Subject": "Every node once.",
        "Keywords": "specimen, test",
        "Creator": "aras-docs test",
    }
    assert metadata["CreationDate"] == metadata["ModDate"] == "D:20261123120000+00'00'"


def test_the_catalog_has_language_title_display_and_page_labels() -> None:
    reading = exported(specimen.document(), builtin())
    assert reading.labels == tuple(str(number) for number in range(1, len(reading.pages) + 1))
    with pikepdf.open(BytesIO(reading.data)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.MarkInfo.Marked is True
        assert pdf.Root.ViewerPreferences.DisplayDocTitle is True


def test_the_fingerprint_changes_with_the_text() -> None:
    one, other = (exported(document(paragraph(text)), plain_sheet()).data for text in ("one", "other"))
    assert file_id(one) != file_id(other)


def test_only_our_fonts_are_named_in_the_file() -> None:
    with pikepdf.open(BytesIO(exported(specimen.document(), builtin()).data)) as pdf:
        names = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert names
    assert all(re.fullmatch(r"/[A-Z]{6}\+Noto[\w-]+", name) for name in names)


def test_streams_are_compressed_and_not_in_ascii() -> None:
    data = exported(specimen.document(), builtin()).data
    assert b"/FlateDecode" in data
    assert b"ASCII85" not in data


def test_every_page_has_tabs_in_the_order_of_the_structure_and_a_key_in_its_tree() -> None:
    made = canvas()
    for _ in range(3):
        made.showPage()
    with opened(made) as pdf:
        assert [(str(page.obj.Tabs), int(page.obj.StructParents)) for page in pdf.pages] == [
            ("/S", 0),
            ("/S", 1),
            ("/S", 2),
        ]


def test_a_page_begins_with_nothing() -> None:
    made = canvas()
    made.showPage()
    with opened(made) as pdf:
        assert pdf.pages[0].Contents.read_bytes().strip() == b""
