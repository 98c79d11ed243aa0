"""That no page of a book is wider than a phone's screen, even where a reader leaves the book's style out."""

from __future__ import annotations

import json
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING, TypedDict
from zipfile import ZipFile

import pytest

from conformance.books import BROWSER, MODULES, NPM, ROOT, SEED, book_of, chromium, node
from conformance.require import require

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PROGRAM = ROOT / "tests" / "conformance" / "readers" / "widths.mjs"
# In CSS pixels: the smallest phones, and common ones.
SMALLEST, COMMON = 320, (360, 400)
# In per cent of a browser's text size.
TEXT_SIZES = (100, 150, 200, 300)
ARTICLES = 5


class Page(TypedDict):
    """A page that needs more pixels than a screen has, with the text so many per cent of its size."""

    book: str
    file: str
    styled: bool
    size: int
    width: int
    needed: int


def too_wide(books: Mapping[str, bytes], folder: Path, sizes: tuple[int, ...] = (100,)) -> list[Page]:
    """Return the pages of books that are wider than a phone."""
    browser = chromium()
    require((MODULES / "playwright-core").is_dir(), f"no playwright-core: {NPM}")
    require(browser, BROWSER)
    for name, data in books.items():
        with ZipFile(BytesIO(data)) as archive:
            archive.extractall(folder / name)
    numbers = (",".join(map(str, each)) for each in ((SMALLEST, *COMMON), sizes))
    command = node(PROGRAM, MODULES, str(browser), *numbers, *(folder / name for name in books))
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    assert found["measured"]
    return found["wide"]


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    return too_wide({"seed": book_of(SEED)}, tmp_path_factory.mktemp("seed"), TEXT_SIZES)


def test_with_its_style_the_seeds_book_fits_every_phone_at_every_text_size(seed: list[Page]) -> None:
    assert [page for page in seed if page["styled"]] == []


def test_without_its_style_the_seeds_book_fits_common_phones(seed: list[Page]) -> None:
    assert [page for page in seed if page["size"] == 100 and page["width"] in COMMON] == []


def test_without_its_style_cover_panel_and_pictures_fit_the_smallest_phone(seed: list[Page]) -> None:
    # Words in tables of three and four columns (annexes A and D) take up to four pixels more.
    wide = {page["file"] for page in seed if page["size"] == 100}
    assert wide <= {"annex-1.xhtml", "annex-4.xhtml"}


def test_books_of_other_articles_fit_common_phones_with_their_style_and_without(
    shared: Path, tmp_path: Path
) -> None:
    paths = sorted((shared / "articles" / "flattened").glob("*.txt"))
    chosen = paths[:: max(1, len(paths) // ARTICLES)][:ARTICLES]
    found = too_wide({path.stem: book_of(path) for path in chosen}, tmp_path)
    assert [page for page in found if page["styled"] or page["width"] in COMMON] == []
