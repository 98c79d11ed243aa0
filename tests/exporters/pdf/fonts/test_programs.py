"""Fonts with CFF outlines are printed and read as the same fonts with TrueType outlines are."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportAttributeAccessIssue=false
# (fontTools is annotated in part, pypdfium2 little)

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops

from aras_docs.exporters.pdf.fonts.shaping import Shaped, shaped
from exporters.pdf.fonts.cff_fonts import LETTERS, WIDTH, cid_keyed, face_of, name_keyed, truetype, varying
from exporters.pdf.fonts.showing import by_pdfium, by_poppler, first_font, opened, piece, shown, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pikepdf

    from aras_docs.fonts import SuppliedFace

KINDS = {
    "name-keyed": name_keyed,
    "finer units": lambda: name_keyed(2048),
    "CID-keyed": cid_keyed,
    "varying": varying,
}
NAMED = {"name-keyed", "finer units"}
# No two neighbours are alike, and not in the order of the font.
TEXT = "שלום עולם אבגד"
DPI = 144
# How much lighter or darker a pixel of 255 shades may become.
ROUNDING = 3
kinds = pytest.mark.parametrize("kind", KINDS)


@cache
def face(kind: str) -> SuppliedFace:
    return face_of(KINDS[kind]())


@cache
def printed(kind: str) -> bytes:
    return shown((piece(*words(TEXT, face(kind))),))


@cache
def as_truetype() -> bytes:
    return shown((piece(*words(TEXT, face_of(truetype()))),))


@cache
def reopened(data: bytes) -> pikepdf.Pdf:
    """Return a file that stays open as long as its parts are asked for."""
    return opened(data)


def descendant(data: bytes) -> pikepdf.Object:
    return first_font(reopened(data)).DescendantFonts[0]


def drawn_by_pdfium(data: bytes, _: Path) -> Image.Image:
    return pypdfium2.PdfDocument(data)[0].render(scale=DPI // 72, grayscale=True).to_pil()


def drawn_by_poppler(data: bytes, folder: Path) -> Image.Image:
    return _drawn(["pdftoppm", "-gray", "-singlefile", "-r", str(DPI), "shown.pdf", "shown"], data, folder)


def drawn_by_mupdf(data: bytes, folder: Path) -> Image.Image:
    return _drawn(
        ["mutool", "draw", "-q", "-c", "g", "-r", str(DPI), "-o", "shown.pgm", "shown.pdf"], data, folder
    )


def read_by_mupdf(data: bytes, folder: Path) -> str:
    (folder / "shown.pdf").write_bytes(data)
    command = ["mutool", "draw", "-q", "-F", "txt", "shown.pdf"]
    return _run(command, folder).decode().strip()


def _drawn(command: list[str], data: bytes, folder: Path) -> Image.Image:
    (folder / "shown.pdf").write_bytes(data)
    _run(command, folder)
    return Image.open(folder / "shown.pgm").convert("L")


def _run(command: list[str], folder: Path) -> bytes:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} isn't installed")
    return subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout


@kinds
@pytest.mark.parametrize("draw", [drawn_by_pdfium, drawn_by_poppler, drawn_by_mupdf])
def test_each_letter_is_drawn_as_in_truetype(
    kind: str, draw: Callable[[bytes, Path], Image.Image], tmp_path: Path
) -> None:
    one, other = draw(printed(kind), tmp_path), draw(as_truetype(), tmp_path)
    assert ImageChops.invert(other).getbbox()
    differences = ImageChops.difference(one, other).histogram()
    assert sum(differences[ROUNDING + 1 :]) == 0


@kinds
def test_text_comes_back_as_from_truetype(kind: str, tmp_path: Path) -> None:
    assert by_pdfium(printed(kind)) == by_pdfium(as_truetype())
    assert by_poppler(printed(kind), tmp_path) == by_poppler(as_truetype(), tmp_path)
    assert read_by_mupdf(printed(kind), tmp_path) == read_by_mupdf(as_truetype(), tmp_path)


def test_text_that_reads_from_the_left_comes_back_exactly(tmp_path: Path) -> None:
    latin = {glyph.text: glyph for glyph in shaped(LETTERS, face("CID-keyed")).glyphs}
    glyphs = tuple(latin[letter]._replace(text=text) for letter, text in zip("מגבא", "文əab", strict=True))
    data = shown((piece(Shaped(face("CID-keyed"), glyphs, 4 * WIDTH, "文əab")),))
    assert [by_pdfium(data), by_poppler(data, tmp_path), read_by_mupdf(data, tmp_path)] == ["文əab"] * 3


def test_one_glyph_with_two_texts_is_drawn_for_both(tmp_path: Path) -> None:
    (glyph,) = shaped("א", face("name-keyed")).glyphs
    glyphs = tuple(glyph._replace(text=text) for text in ("fi", "ﬁ"))
    data = shown((piece(Shaped(face("name-keyed"), glyphs, 2 * WIDTH, "fiﬁ")),))
    assert by_poppler(data, tmp_path) == "fiﬁ"
    assert len(descendant(data).W[1]) == 1


@kinds
def test_widths_are_those_of_the_font(kind: str) -> None:
    first, widths = descendant(printed(kind)).W
    assert (first, {round(width) for width in widths}) == (1, {WIDTH})
    assert len(widths) == len(set(TEXT))


@kinds
def test_the_program_is_an_opentype_font_with_what_pdf_asks_for(kind: str) -> None:
    program = descendant(printed(kind)).FontDescriptor.FontFile3
    assert program.Subtype == "/OpenType"
    tables = set(TTFont(BytesIO(program.read_bytes())).keys()) - {"GlyphOrder"}
    assert tables == {"CFF ", "cmap", "head", "hhea", "hmtx", "maxp"}


@kinds
def test_its_glyphs_have_the_numbers_that_the_codes_lead_to(kind: str) -> None:
    names = TTFont(BytesIO(descendant(printed(kind)).FontDescriptor.FontFile3.read_bytes())).getGlyphOrder()
    identified = [f"cid{place:05d}" for place in range(1, len(set(TEXT)) + 1)]
    assert names[1:] == identified or kind in NAMED


@kinds
def test_it_is_a_font_that_needs_no_map_of_glyphs(kind: str, tmp_path: Path) -> None:
    assert descendant(printed(kind)).Subtype == "/CIDFontType0"
    assert "/CIDToGIDMap" not in descendant(printed(kind))
    (row,) = by_poppler(printed(kind), tmp_path, "pdffonts").splitlines()[2:]
    assert "CID Type 0C (OT)" in row
    assert "yes yes yes" in row


def test_it_is_named_after_its_cmap() -> None:
    font = first_font(reopened(printed("CID-keyed")))
    (below,) = font.DescendantFonts
    assert str(font.BaseFont) == f"{below.BaseFont}-{str(font.Encoding.CMapName)[1:]}"
    assert str(below.BaseFont).endswith("+Boxes-Regular")


def test_each_font_has_a_cmap_of_its_own() -> None:
    one, other = face("CID-keyed"), face_of(name_keyed(500))
    data = shown((piece(*words("בא", one)), piece(*words("גבא", other), x=100)))
    fonts = reopened(data).pages[0].Resources.Font
    names = {str(font.Encoding.CMapName) for font in fonts.values()}
    assert len(names) == len(fonts) == 2
