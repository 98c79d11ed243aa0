"""The reports that outside judges are shown: the specimen, the seed, and real articles."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from aras_docs.exporters import Options
from aras_docs.exporters.docx import DocxExporter
from aras_docs.pipeline import Settings, prepare
from aras_docs.style_file import builtin
from plain_sheet import plain_sheet
from specimen import document as specimen

if TYPE_CHECKING:
    from aras_docs.document import Document

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds/aras-valley-campaign.txt"


@cache
def document(name: str) -> Document:
    """Return the specimen, or what the seed becomes."""
    return (
        specimen() if name == "specimen" else prepare(SEED.read_bytes(), SEED.name, Settings()).value.document
    )


@cache
def exported(name: str, *flags: str) -> bytes:
    """Return the specimen or the seed as DOCX."""
    sheet = plain_sheet() if name == "specimen" else builtin()
    return DocxExporter().export(document(name), sheet, Options(flags=frozenset(flags)))


def article(path: Path) -> bytes:
    """Return an article as DOCX."""
    made = prepare(path.read_bytes(), path.name, Settings()).value.document
    return DocxExporter().export(made, builtin(), Options())
