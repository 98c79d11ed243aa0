"""What outside tools say of our PDFs: every font embedded, every word there, no damage."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from functools import cache
from itertools import chain, product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import specimen
from aras_docs.document import Document
from aras_docs.drawing import Label
from aras_docs.exporters import Options
from aras_docs.exporters.pdf import PdfExporter
from aras_docs.nodes import (
    Block,
    Figure,
    Table,
    TableKind,
    Text,
)
from aras_docs.pipeline import Settings, prepare
from aras_docs.style_file import builtin
from aras_docs.stylesheet import PAPER_SIZES, Paper
from aras_docs.traversal import descend, inlines_of, leaves
from conformance.require import require

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.diagnostics import Diagnostic

SEED = Path(__file__).parents[2] / "seeds" / "aras-valley-campaign.txt"
POPPLER = "install poppler-utils"


@cache
def document_of(name: str) -> Document:
    if name == "specimen":
        return specimen.document(rows=60)
    return prepare(SEED.read_bytes(), SEED.name, Settings()).value.document


@pytest.fixture(scope="module", params=list(product(("specimen", "seed"), ("a4", "letter"))), ids="-".join)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Document, Path]:
    """Return a document and its PDF, for each document and paper."""
    name, paper = request.param
    return document_of(name), pdf_of(name, paper, tmp_path_factory.mktemp("pdf"))


def pdf_of(name: str, paper: str, folder: Path) -> Path:
    reported: list[Diagnostic] = []
    options = Options({"paper": paper}, report=reported.append)
    data = PdfExporter().export(document_of(name), builtin(), options)
    assert not reported
    path = folder / f"{name}-{paper}.pdf"
    path.write_bytes(data)
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


def test_every_word_of_the_document_can_be_extracted(made: tuple[Document, Path]) -> None:
    require(shutil.which("pdftotext"), POPPLER)
    document, path = made
    # Without the running heads and page numbers, which interrupt what goes on over a page end.
    page = builtin().page
    height = PAPER_SIZES[Paper(path.stem.rpartition("-")[2])][1] - page.top - page.bottom
    area = ("-x", "0", "-y", f"{page.top - 4:.0f}", "-W", "620", "-H", f"{height + 8:.0f}")
    printed = squeezed(run("pdftotext", "-raw", *area, path, "-"))
    blocks = chain.from_iterable(part.blocks for part in document.parts)
    words = [text for text in map(squeezed, texts(blocks)) if text]
    assert len(words) > 50
    assert [text for text in words if text not in printed] == []


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_word_of_the_seed_is_printed(paper: str, tmp_path: Path) -> None:
    require(shutil.which("pdftotext"), POPPLER)
    printed = squeezed(run("pdftotext", "-raw", pdf_of("seed", paper, tmp_path), "-"))
    words = set(re.findall(r"\w+", SEED.read_text("utf-8")))
    assert {"Yuxarı", "Əbdürrəhmanlı", "հովտի", "Partof", "Casualties3", "Artsakh"} <= words
    assert sorted(word for word in words if unicodedata.normalize("NFC", word) not in printed) == []


def test_qpdf_finds_no_damage(made: tuple[Document, Path]) -> None:
    require(shutil.which("qpdf"), "install qpdf")
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", made[1])


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split())


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield every text that is to be printed."""
    for node in descend(blocks):
        # A panel's caption is its first row.
        if not (isinstance(node, Table) and node.kind is TableKind.PANEL):
            yield from (leaf.value for leaf in leaves(inlines_of(node)) if isinstance(leaf, Text))
        if isinstance(node, Figure):
            yield from (shape.text for shape in node.drawing.shapes if isinstance(shape, Label))
