"""The PDFs that the validators are shown: documents, and the ways to print them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

import specimen
from aras_docs.document import Attachment
from aras_docs.exporters import Options
from aras_docs.exporters.pdf import PdfExporter
from aras_docs.pipeline import Settings, prepare
from aras_docs.style_file import DEFAULT_STYLE, builtin

if TYPE_CHECKING:
    from collections.abc import Callable

    from aras_docs.diagnostics import Diagnostic
    from aras_docs.document import Document

SEED = Path(__file__).parents[2] / "seeds" / "aras-valley-campaign.txt"
ATTACH = "attach-source"

LARGE = "large-print"
# Every way to print: add one here, and every validator sees it.
WAYS: dict[str, Options] = {
    "a4": Options({"paper": "a4"}),
    "letter": Options({"paper": "letter"}),
    "legal": Options({"paper": "legal"}),
    "a5": Options({"paper": "a5"}),
    "duplex": Options(flags=frozenset({"duplex"})),
    "booklet": Options(flags=frozenset({"booklet"})),
    "gray": Options(flags=frozenset({"gray"})),
    "summary": Options(flags=frozenset({"summary"})),
    "marking": Options({"marking": "OFFICIAL — (draft)"}),
    "large-print": Options(),
    "large-print-a5": Options({"paper": "a5"}),
    "attached": Options(flags=frozenset({ATTACH})),
    "all": Options({"paper": "a5", "marking": "X"}, frozenset({"booklet", "duplex", "gray", ATTACH})),
}


def _specimen() -> Document:
    attached = Attachment("Ağdam (1).txt", "text/plain", "What it was made from", lambda: b"text")
    return replace(specimen.document(rows=60), attachments=(attached,))


def _seed() -> Document:
    return prepare(SEED.read_bytes(), SEED.name, Settings()).value.document


DOCUMENTS: dict[str, Callable[[], Document]] = {
    "specimen": _specimen,
    "seed": _seed,
}


@cache
def document_of(name: str) -> Document:
    return DOCUMENTS[name]()


@cache
def printed(name: str, way: str) -> bytes:
    """Return a document as PDF, printed one of the ways; only a summary may report what it left out."""
    reported: list[Diagnostic] = []
    options = Options(WAYS[way].texts, WAYS[way].flags, reported.append)
    data = export(document_of(name), options, LARGE if way.startswith(LARGE) else DEFAULT_STYLE)
    assert {diagnostic.code for diagnostic in reported} <= {"summary-shortened"}
    return data


def export(document: Document, options: Options | None = None, style: str = DEFAULT_STYLE) -> bytes:
    """Return a document as PDF in a built-in style."""
    return PdfExporter().export(document, builtin(style), options or Options())


def standards(way: str) -> tuple[str, str]:
    """Return the standards that a file printed that way claims to meet, by veraPDF's names."""
    return ("3a" if ATTACH in WAYS[way].flags else "2a"), "ua1"
