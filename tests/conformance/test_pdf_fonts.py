"""What veraPDF says of PDFs with fonts that a user supplied, and with text from right to left."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from msgspec.structs import replace

from aras_docs.cli.supplied_files import supplied_files
from aras_docs.cli.system_fonts import system_fonts
from aras_docs.document import Attachment
from aras_docs.nodes import Foreign, Heading, List, Paragraph, Role, Text
from aras_docs.style_file import builtin
from conformance.require import require
from conformance.structure import structure_faults
from conformance.test_pdf_standards import second_opinion
from exporters.pdf.fonts.cff_fonts import LETTERS, cid_keyed, name_keyed, varying
from exporters.pdf.foreign import CHINESE, HEBREW, collection, font, supplied, variable_font
from exporters.pdf.making import document, paragraph, table
from exporters.pdf.reading import exported

if TYPE_CHECKING:
    from aras_docs.document import Document
    from aras_docs.exporters import SuppliedFile
    from conformance.verapdf import VeraPdf

DEBIAN = Path("/usr/share/fonts/truetype/noto")
FONTS = tuple(
    DEBIAN / f"Noto{name}.ttf"
    for name in ("NaskhArabic-Regular", "NaskhArabic-Bold", "SerifHebrew-Regular", "SansHebrew-Regular")
)
MIXED = document(
    paragraph("Baghdad (بغداد), Jerusalem (ירושלים) and مُحَمَّد (שָׁלוֹם) in 1920."),
    Paragraph((Foreign((Text("لا إله"),), "ar"), Text(" and "), Foreign((Text("שלום"),), "he"))),
    Heading(2, (Text("العربية في العنوان"),), "arabic"),
    paragraph("قال المتحدث إن 1500 جندي (من الفرقة الثالثة) عبروا النهر في 12 أكتوبر. " * 5),
    table(("محمد", "بغداد"), ("ירושלים", "12 דקות")),
    List(((paragraph("قائمة", Role.LIST_ITEM),),)),
)


def faults(
    files: tuple[SuppliedFile, ...], made: Document, verapdf: VeraPdf, path: Path, *flags: str
) -> list[str]:
    reading = exported(made, builtin(), *flags, fonts=files)
    assert reading.diagnostics == ()
    with pikepdf.open(BytesIO(reading.data)) as pdf:
        found = structure_faults(pdf)
    path.write_bytes(reading.data)
    return [*found, *verapdf.faults(path, "3a" if flags else "2a", "ua1")]


def test_text_of_two_directions_conforms(verapdf: VeraPdf, tmp_path: Path) -> None:
    require(all(path.exists() for path in FONTS), "no Arabic and Hebrew fonts: install fonts-noto-core")
    assert faults(supplied_files(FONTS, ()), MIXED, verapdf, tmp_path / "made.pdf") == []


def test_fonts_that_the_system_is_asked_for_conform(verapdf: VeraPdf, tmp_path: Path) -> None:
    require(shutil.which("fc-match") is not None, "no fontconfig: install fontconfig")
    require(all(path.exists() for path in FONTS), "no Arabic and Hebrew fonts: install fonts-noto-core")
    files = system_fonts(frozenset("بغداد ירושלים"))
    assert {"NotoSerifHebrew-Bold.ttf", "NotoSansArabic-Regular.ttf"} <= {
        Path(file.name).name for file in files
    }
    assert faults(files, MIXED, verapdf, tmp_path / "made.pdf") == []


def test_supplied_fonts_of_every_kind_conform(verapdf: VeraPdf, tmp_path: Path) -> None:
    files = (supplied(collection(font("ab"), font(CHINESE)), "many.ttc"), supplied(variable_font(HEBREW)))
    made = document(paragraph("The name שלום, 毛泽东, and what follows."))
    assert faults(files, made, verapdf, tmp_path / "made.pdf") == []


@pytest.mark.parametrize("flags", [(), ("attach-source",)])
@pytest.mark.parametrize(
    "data",
    [name_keyed(), name_keyed(2048), cid_keyed(), varying(), collection(font("ab"), cid_keyed())],
    ids=["name-keyed", "finer units", "CID-keyed", "varying", "collection"],
)
def test_supplied_fonts_with_cff_outlines_conform(
    data: bytes, flags: tuple[str, ...], verapdf: VeraPdf, tmp_path: Path
) -> None:
    attached = Attachment("source.txt", "text/plain", "The article", lambda: b"text")
    made = document(paragraph(f"The name שלום, and all letters: {LETTERS}."))
    made = replace(made, attachments=(attached,) if flags else ())
    assert faults((supplied(data, "boxes.otf"),), made, verapdf, tmp_path / "made.pdf", *flags) == []
    require(find_spec("page"), "pip install page-validation")
    standards = ("3a" if flags else "2a"), "ua1"
    assert [fault for each in standards for fault in second_opinion(tmp_path / "made.pdf", each)] == []
