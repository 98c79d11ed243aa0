"""What outside tools say of our PDFs: every font embedded, every word there, no damage."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from functools import cache
from itertools import chain, product
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import pytest

import specimen
from aras_docs.document import Document
from aras_docs.drawing import Label
from aras_docs.exporters import Options
from aras_docs.exporters.pdf import PdfExporter
from aras_docs.nodes import (
    Block,
    DefinitionList,
    Emphasis,
    Figure,
    Foreign,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Strong,
    Table,
    TableKind,
    Text,
)
from aras_docs.pipeline import Settings, prepare
from aras_docs.style_file import builtin
from aras_docs.stylesheet import PAPER_SIZES, Paper
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
    reported: list[Diagnostic] = []
    options = Options({"paper": paper}, report=reported.append)
    data = PdfExporter().export(document_of(name), builtin(), options)
    assert not reported
    path = tmp_path_factory.mktemp("pdf") / f"{name}-{paper}.pdf"
    path.write_bytes(data)
    return document_of(name), path


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


def test_qpdf_finds_no_damage(made: tuple[Document, Path]) -> None:
    require(shutil.which("qpdf"), "install qpdf")
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", made[1])


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split())


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield every text that is to be printed."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield from inline_texts(block.content)
            case List():
                yield from texts(chain.from_iterable(block.items))
            case DefinitionList():
                for entry in block.entries:
                    yield from inline_texts(entry.term)
                    yield from texts(entry.blocks)
            case Quote():
                yield from inline_texts(block.label)
                yield from texts(block.blocks)
            case Table():
                yield from table_texts(block)
            case Figure():
                yield from inline_texts(block.caption)
                yield from (shape.text for shape in block.drawing.shapes if isinstance(shape, Label))
            case Note():
                yield from texts(block.blocks)
            case _:
                assert_never(block)


def table_texts(table: Table) -> Iterator[str]:
    if table.kind is TableKind.DATA:
        yield from inline_texts(table.caption)
    for row in (*table.header, *table.rows):
        for cell in row.cells:
            yield from texts(cell.blocks)


def inline_texts(content: Iterable[Inline]) -> Iterator[str]:
    for inline in content:
        match inline:
            case Text():
                yield inline.value
            case Emphasis() | Strong() | Link() | Foreign():
                yield from inline_texts(inline.content)
            case NoteRef() | LineBreak():
                pass
            case _:
                assert_never(inline)
