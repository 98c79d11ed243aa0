"""What outside tools say of our PDFs: every font embedded, every word there."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from itertools import chain, product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aras_docs.document import Document
from aras_docs.drawing import Label
from aras_docs.nodes import (
    Block,
    Figure,
    Note,
    Table,
    TableKind,
    Text,
)
from aras_docs.style_file import builtin
from aras_docs.stylesheet import PAPER_SIZES, Paper
from aras_docs.traversal import descend, inlines_of, leaves
from conformance.printing import DOCUMENTS, SEED, WAYS, document_of, printed
from conformance.require import require
from conformance.spoken import languages, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PAPERS = tuple(paper.value for paper in Paper)
HYPHENS = dict.fromkeys(map(ord, "-\u00ad\u2010"))
POPPLER = "install poppler-utils"


@pytest.fixture(scope="module", params=list(product(DOCUMENTS, PAPERS)), ids="-".join)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Document, Path]:
    """Return a document and its PDF, for each document and paper."""
    name, paper = request.param
    return document_of(name), pdf_of(name, paper, tmp_path_factory.mktemp("pdf"))


def pdf_of(name: str, paper: str, folder: Path) -> Path:
    path = folder / f"{name}-{paper}.pdf"
    path.write_bytes(printed(name, paper))
    return path


def run(*command: str | Path) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert not result.stderr
    return result.stdout


def test_every_font_is_one_of_ours_embedded_and_mapped_to_unicode(made: tuple[Document, Path]) -> None:
    require(shutil.which("pdffonts"), POPPLER)
    header, _, *fonts = run("pdffonts", made[1]).splitlines()
    assert header.split()[:2] == ["name", "type"]
    assert len(fonts) >= 4
    for line in fonts:
        name, *columns = line.split()
        assert "+Noto" in name
        assert columns[-5:-2] == ["yes", "yes", "yes"], line


@pytest.mark.parametrize("way", [way for way in WAYS if way != "summary"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_document_is_read_aloud_in_its_order_and_word_by_word(name: str, way: str) -> None:
    said = heard(spoken(printed(name, way)))
    blocks = blocks_of(name)
    assert [text for text in map(heard, texts(blocks)) if text not in said] == []
    # Notes are read where they are printed, and a picture's caption before what is written in it.
    running = [block for block in blocks if not isinstance(block, Note | Figure)]
    assert first_out_of_order(list(map(heard, texts(running))), said) is None


def blocks_of(name: str) -> list[Block]:
    return list(chain.from_iterable(part.blocks for part in document_of(name).parts))


def test_the_seed_is_extracted_word_for_word_and_divided_words_whole(tmp_path: Path) -> None:
    require(shutil.which("pdftotext"), POPPLER)
    # Without running heads and page numbers, which interrupt what goes on over a page end.
    page = builtin().page
    height = PAPER_SIZES[Paper.A4][1] - page.top - page.bottom
    area = ("-x", "0", "-y", f"{page.top - 4:.0f}", "-W", "620", "-H", f"{height + 8:.0f}")
    extracted = heard(run("pdftotext", "-raw", *area, pdf_of("seed", "a4", tmp_path), "-"))
    assert [text for text in map(heard, texts(blocks_of("seed"))) if text not in extracted] == []


def test_words_of_another_language_say_which() -> None:
    said = languages(printed("seed", "a4"))
    wanted = {"Araz vadisi əməliyyatları": "az", "Արասի հովտի արշավ": "hy", "Qaraxanbəyli": "az"}
    assert {text: said.get(text) for text in wanted} == wanted
    assert set(said.values()) == {"az", "hy"}
    assert not any("forces" in text for text in said)


def first_out_of_order(wanted: list[str], said: str) -> str | None:
    """Return the first of the texts that doesn't come after those before it."""
    position = 0
    for text in wanted:
        found = said.find(text, position)
        if found < 0:
            return text
        position = found + len(text)
    return None


@pytest.mark.parametrize("paper", PAPERS)
def test_every_word_of_the_seed_is_printed(paper: str, tmp_path: Path) -> None:
    require(shutil.which("pdftotext"), POPPLER)
    words_printed = squeezed(run("pdftotext", "-raw", pdf_of("seed", paper, tmp_path), "-"))
    words = set(re.findall(r"\w+", SEED.read_text("utf-8")))
    assert {"Yuxarı", "Əbdürrəhmanlı", "հովտի", "Partof", "Casualties3", "Artsakh"} <= words
    assert sorted(word for word in words if squeezed(word) not in words_printed) == []


def heard(text: str) -> str:
    """Return a text with single spaces and no hyphens: PDFium takes those at a line's end for soft ones."""
    return " ".join(unicodedata.normalize("NFC", undivided(text)).translate(HYPHENS).split())


def squeezed(text: str) -> str:
    """Return a text without white space."""
    return "".join(unicodedata.normalize("NFC", undivided(text)).split())


def undivided(text: str) -> str:
    """Return a text with the words whole that are divided at the end of a line."""
    return re.sub(r"\u00ad\s*", "", text)


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield every text that is to be printed."""
    for node in descend(blocks):
        # A panel's caption is its first row.
        if not (isinstance(node, Table) and node.kind is TableKind.PANEL):
            yield from (leaf.value for leaf in leaves(inlines_of(node)) if isinstance(leaf, Text))
        if isinstance(node, Figure):
            yield from (shape.text for shape in node.drawing.shapes if isinstance(shape, Label))
