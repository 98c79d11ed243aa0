"""EPUBCheck on the specimen, on the seed's book with every option, and on books of other articles."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from aras_docs.cli.epubcheck import check_epub
from aras_docs.exporters import Options, SuppliedFile
from conformance.books import SEED, book_of, exported
from conformance.engine import machine
from conformance.epubcheck import HOW, EpubCheck, jar
from conformance.require import require
from exporters.epub.lint import lint
from specimen import document as specimen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# In bytes, as mail gateways and old readers like it.
LARGEST = 150_000
ARTICLES = 50


@pytest.fixture(scope="module")
def epubcheck() -> Iterator[EpubCheck]:
    engine, library = jar(), machine()
    require(engine and library, HOW)
    assert engine
    assert library
    with EpubCheck(library, engine) as running:
        yield running


def cover() -> SuppliedFile:
    buffer = BytesIO()
    Image.new("RGB", (600, 800), (80, 20, 20)).save(buffer, "PNG")
    data = buffer.getvalue()
    return SuppliedFile("cover.png", len(data), lambda: data)


OPTIONS = {
    "none": Options(),
    "no-fonts": Options(flags=frozenset({"no-fonts"})),
    "kepub": Options(flags=frozenset({"kepub"})),
    "cover": Options(files={"cover": (cover(),)}),
    "pages": Options(pages={"summary": 1, "contents": 2, "lead": 3, "p7": 4, "annex-b": 5, "b9": 6}),
}


def test_the_specimen_is_a_valid_book(epubcheck: EpubCheck, tmp_path: Path) -> None:
    assert epubcheck.faults(exported(specimen()), tmp_path) == []


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
def test_the_seed_is_a_valid_book(options: Options, epubcheck: EpubCheck, tmp_path: Path) -> None:
    book = book_of(SEED, options)
    assert epubcheck.faults(book, tmp_path) == []
    assert lint(book) == set()


def test_the_book_of_the_seed_is_small() -> None:
    assert len(book_of(SEED)) <= LARGEST


def test_other_articles_become_valid_books(shared: Path, epubcheck: EpubCheck, tmp_path: Path) -> None:
    paths = sorted((shared / "articles" / "flattened").glob("*.txt"))
    found: dict[str, object] = {}
    for path in paths[:: max(1, len(paths) // ARTICLES)][:ARTICLES]:
        book = book_of(path)
        if faults := [*epubcheck.faults(book, tmp_path), *lint(book)]:
            found[path.name] = faults
    assert found == {}


def test_the_validator_does_find_faults(epubcheck: EpubCheck, tmp_path: Path) -> None:
    broken = exported(specimen()).replace(b"application/epub+zip", b"application/epub+zap")
    assert any("PKG-007" in line for line in epubcheck.faults(broken, tmp_path))


def test_the_command_line_asks_the_same_validator(tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    found = check_epub(exported(specimen()), path)
    require(found[0].code != "epubcheck-missing", HOW)
    assert [each.code for each in found] == ["epubcheck-passed"]
    broken = exported(specimen()).replace(b"application/epub+zip", b"application/epub+zap")
    assert "epubcheck-pkg-007" in {each.code for each in check_epub(broken, path)}
