"""What reading systems make of our books: epub.js, foliate-js, Readium, calibre and MuPDF."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from conformance.books import BROWSER, MODULES, NPM, book, chromium, node
from conformance.require import require
from exporters.epub.expected_text import squeezed
from exporters.epub.opened import Opened, find, shown, values

READERS = Path(__file__).parent / "readers"
FOLDERS = {"epubjs": "epubjs", "foliate": "foliate-js", "readium": "@readium/navigator"}
WARNING = re.compile(r"warn|error|fail|invalid|unknown", re.IGNORECASE)
WORD = re.compile(r"\w+")


@pytest.mark.parametrize("name", ["specimen", "seed"])
@pytest.mark.parametrize("reader", FOLDERS)
def test_a_reader_opens_every_part_from_the_contents(reader: str, name: str, tmp_path: Path) -> None:
    read, opened = open_in(reader, book(name), tmp_path), Opened.of(book(name))
    links = find(opened.navigation, "//x:nav[@epub:type='toc']//x:a")
    assert [entry["label"] for entry in read["contents"]] == [link.text for link in links]
    for entry, link in zip(read["contents"], links, strict=True):
        page = opened.page(str(link.get("href")).partition("#")[0])
        assert squeezed(entry["text"]) == squeezed("".join(map(str, find(page, "x:body")[0].itertext())))
    listed = values(opened.navigation, "//x:nav[@epub:type='page-list']//x:a/@href")
    types = values(opened.navigation, "//x:nav[@epub:type='landmarks']//x:a/@epub:type")
    assert (read["cover"], read["pages"], read["landmarks"]) == (True, len(listed), types)
    assert read["faults"] == []


def open_in(reader: str, data: bytes, folder: Path) -> dict[str, list[dict[str, str]]]:
    """Return what a reader says of a book."""
    browser = chromium()
    require((MODULES / FOLDERS[reader]).is_dir(), f"no {FOLDERS[reader]}: {NPM}")
    require(browser, BROWSER)
    path = folder / "book.epub"
    path.write_bytes(data)
    command = node(READERS / "read.mjs", MODULES, str(browser), reader, path)
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


@pytest.mark.parametrize("name", ["specimen", "seed"])
def test_calibre_converts_a_book_without_a_warning_or_a_word_lost(name: str, tmp_path: Path) -> None:
    require(shutil.which("ebook-convert"), "no calibre: apt install calibre")
    path = tmp_path / "book.epub"
    path.write_bytes(book(name))
    said = run("ebook-convert", path, tmp_path / "book.azw3")
    assert [line for line in said.splitlines() if WARNING.search(line)] == []
    run("ebook-convert", tmp_path / "book.azw3", tmp_path / "back.epub")
    back = (tmp_path / "back.epub").read_bytes()
    assert Counter(WORD.findall(told(book(name)))) - Counter(WORD.findall(told(back))) == Counter()


@pytest.mark.parametrize("name", ["specimen", "seed"])
def test_mupdf_shows_every_letter(name: str, tmp_path: Path) -> None:
    require(shutil.which("mutool"), "no MuPDF: apt install mupdf-tools")
    path = tmp_path / "book.epub"
    path.write_bytes(book(name))
    run("mutool", "draw", "-F", "txt", "-o", tmp_path / "book.txt", path)
    text = (tmp_path / "book.txt").read_text("utf-8")
    # Not by words, as it breaks long ones, and goes through tables in an order of its own.
    assert Counter(squeezed(told(book(name)))) - Counter(text) == Counter()


def run(*command: str | Path) -> str:
    """Return what a program says; it must not fail."""
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout + ended.stderr


def told(data: bytes) -> str:
    """Return what a book shows."""
    pages = Opened.of(data).pages.values()
    return "\n".join("".join(shown(find(page, "x:body")[0])) for page in pages)
