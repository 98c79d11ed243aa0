"""What validators say of our PDFs: PDF/UA-1, PDF/A-2a, PDF/A-3a with attachments, and sound files."""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

import specimen
from aras_docs.pipeline import Settings, prepare
from conformance.printing import DOCUMENTS, WAYS, export, printed, standards
from conformance.require import require
from conformance.structure import structure_faults

if TYPE_CHECKING:
    from pathlib import Path

    from conformance.verapdf import VeraPdf

# As many of the shared articles, spread evenly over them.
ARTICLES = 50

documents = pytest.mark.parametrize("name", DOCUMENTS)
ways = pytest.mark.parametrize("way", WAYS)


def saved(data: bytes, folder: Path) -> Path:
    path = folder / "made.pdf"
    path.write_bytes(data)
    return path


@documents
@ways
def test_verapdf_finds_no_fault(name: str, way: str, verapdf: VeraPdf, tmp_path: Path) -> None:
    assert verapdf.faults(saved(printed(name, way), tmp_path), *standards(way)) == []


@documents
@ways
def test_page_validation_finds_no_fault(name: str, way: str, tmp_path: Path) -> None:
    require(find_spec("page"), "pip install page-validation")
    path = saved(printed(name, way), tmp_path)
    assert [fault for standard in standards(way) for fault in second_opinion(path, standard)] == []


@documents
@ways
def test_qpdf_finds_no_damage(name: str, way: str, tmp_path: Path) -> None:
    require(shutil.which("qpdf"), "install qpdf")
    command = ["qpdf", "--check", saved(printed(name, way), tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "No syntax or stream encoding errors found" in result.stdout
    assert (result.returncode, result.stderr) == (0, "")


@documents
@ways
def test_marks_and_elements_know_each_other(name: str, way: str) -> None:
    with pikepdf.open(BytesIO(printed(name, way))) as pdf:
        assert structure_faults(pdf) == []


def test_a_document_of_more_than_sixty_pages_conforms(verapdf: VeraPdf, tmp_path: Path) -> None:
    data = export(specimen.document(rows=1900))
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) > 60
        assert structure_faults(pdf) == []
    assert verapdf.faults(saved(data, tmp_path), "2a", "ua1") == []


@pytest.mark.parametrize("part", range(ARTICLES))
def test_articles_conform(part: int, shared: Path, verapdf: VeraPdf, tmp_path: Path) -> None:
    articles = sorted((shared / "articles" / "flattened").glob("*.txt"))
    article = articles[part * len(articles) // ARTICLES]
    document = prepare(article.read_bytes(), article.name, Settings()).value.document
    data = export(document)
    assert verapdf.faults(saved(data, tmp_path), "2a", "ua1") == []


def test_the_validators_do_find_faults(verapdf: VeraPdf, tmp_path: Path) -> None:
    no_pdf = saved(b"not a PDF", tmp_path)
    assert verapdf.faults(no_pdf, "2a")
    plain = saved(printed("specimen", "a4").replace(b"pdfaid:part>2", b"pdfaid:part>4"), tmp_path)
    assert verapdf.faults(plain, "2a")
    require(find_spec("page"), "pip install page-validation")
    assert second_opinion(plain, "2a")


def second_opinion(path: Path, standard: str) -> list[str]:
    """Return what page-validation, made independently of veraPDF, finds wrong."""
    import page  # noqa: PLC0415 (may be missing)

    report = page.validate_pdf(str(path), profile=standard)
    return [f"{standard} {failure.rule_id}" for failure in report.failures]
