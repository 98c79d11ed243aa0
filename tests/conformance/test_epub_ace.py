"""Ace by DAISY, which checks books for access: those of the specimen and the seed have no violation."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from aras_docs.exporters import Options
from aras_docs.exporters.archive import Member, pack
from conformance.books import BROWSER, MODULES, NPM, book, chromium, exported, node
from conformance.require import require
from exporters.epub.opened import Opened
from specimen import document as specimen

if TYPE_CHECKING:
    from pathlib import Path

ACE = MODULES / "@daisy/ace-cli/bin/ace.js"


def violations(data: bytes, folder: Path) -> list[str]:
    """Return the names of the rules that a book breaks, each with the file that does."""
    browser = chromium()
    require(ACE.is_file(), f"no Ace: {NPM}")
    require(browser, BROWSER)
    (folder / "book.epub").write_bytes(data)
    environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": str(browser), "HOME": str(folder)}
    command = node(ACE, "--silent", "--force", "--outdir", folder / "report", folder / "book.epub")
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    report = folder / "report" / "report.json"
    assert report.is_file(), ended.stdout + ended.stderr
    files = json.loads(report.read_bytes())["assertions"]
    assert len(files) > len(Opened.of(data).spine)  # the package is one more
    return [
        f"{each['earl:testSubject']['url']}: {found['earl:test']['dct:title']}"
        for each in files
        for found in each["assertions"]
    ]


@pytest.mark.parametrize("name", ["specimen", "seed"])
def test_a_book_has_no_violation(name: str, tmp_path: Path) -> None:
    assert violations(book(name), tmp_path) == []


def test_a_book_with_the_pages_of_a_pdf_has_none_either(tmp_path: Path) -> None:
    pages = {"front": 1, "contents": 2, "background": 3, "p2": 4, "annex-b": 5, "b2": 6}
    assert violations(exported(specimen(), Options(pages=pages)), tmp_path) == []


def test_ace_does_find_violations(tmp_path: Path) -> None:
    members = Opened.of(book("specimen")).members
    page = members["EPUB/front-1.xhtml"].replace(b' role="img" aria-label="', b' role="img" title="" id="')
    members["EPUB/front-1.xhtml"] = page.replace(b' scope="row"', b' scope="nothing"')
    members["EPUB/content.opf"] = members["EPUB/content.opf"].replace(b"schema:accessMode", b"schema:nothing")
    broken = pack((Member(name, data) for name, data in members.items()), specimen().meta.modified)
    assert "EPUB/content.opf: metadata-accessmode" in violations(broken, tmp_path)
