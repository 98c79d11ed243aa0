"""Lines of words set without any layout, and read back as PDFium, Poppler and pikepdf read them."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pypdfium2 has few type annotations.

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from aras_docs.exporters.pdf.fonts.embedding import FontBook
from aras_docs.exporters.pdf.fonts.shaping import Shaped, shaped
from aras_docs.exporters.pdf.linebreaking.pieces import Piece
from aras_docs.exporters.pdf.linebreaking.runs import Look
from aras_docs.exporters.pdf.painting.stream import ContentStream
from aras_docs.exporters.pdf.painting.text import show
from aras_docs.fonts import face, font_runs
from exporters.pdf.drawn import canvas

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from aras_docs.fonts import Face

SERIF = face("Noto Serif")
SIZE = 10


def words(text: str, face: Face, language: str | None = None) -> tuple[Shaped, ...]:
    """Return the words of a text and the spaces between them."""
    return tuple(shaped(part, face, language) for part in re.findall(r" |[^ ]+", text))


def piece(*parts: Shaped, x: float = 0, stretch: float = 0, size: float = SIZE, rise: float = 0) -> Piece:
    """Return words of one face as a black piece of a line."""
    look = Look(parts[0].face, size, "#000000", rise)
    width = sum(part.width * size / 1000 + part.gaps * stretch for part in parts)
    return Piece(x, width, look, parts, stretch)


def line(text: str, main: Face = SERIF, *, stretch: float = 0) -> tuple[Piece, ...]:
    """Return a text as one line, with companion faces for what the main one lacks."""
    pieces: list[Piece] = []
    for run in font_runs(unicodedata.normalize("NFC", text), main):
        assert run.face, run.text
        x = pieces[-1].x + pieces[-1].width if pieces else 0
        pieces.append(piece(*words(run.text, run.face), x=x, stretch=stretch))
    return tuple(pieces)


def shown(*lines: Iterable[Piece]) -> bytes:
    """Return a file of one page with these lines, one under the other."""
    made, book, stream = canvas(), FontBook(), ContentStream()
    stream.begin_text()
    for number, content in enumerate(lines, 1):
        for part in content:
            show(stream, part, (10 + part.x, 300 - 20 * number), "0 g", book)
    made.addLiteral(stream.content())
    made.showPage()
    book.write(made.document)
    return made.data()


def by_pdfium(data: bytes) -> str:
    text = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
    return text.replace("\r\n", "\n")


def by_poppler(data: bytes, folder: Path, program: str = "pdftotext", *arguments: str) -> str:
    """Return what a program of Poppler says of a file."""
    if not shutil.which(program):
        pytest.skip(f"{program} (poppler-utils) isn't installed")
    (folder / "shown.pdf").write_bytes(data)
    command = [program, *arguments, "shown.pdf", *(["-"] if program == "pdftotext" else [])]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return result.stdout.strip("\f\n")


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data))


def first_font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """Return the Type 0 font that was used first."""
    return pdf.pages[0].Resources.Font["/F1"]
