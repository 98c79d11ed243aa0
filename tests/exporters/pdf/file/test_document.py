# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from reportlab.pdfbase.pdfdoc import PDFArray, PDFError, PDFObject, PDFStream

from aras_docs.exporters.pdf.file.document import FileDocument
from exporters.pdf.drawn import canvas, opened


class Late(PDFObject):
    """Something that adds another object while it is being written."""

    def format(self, document: FileDocument) -> bytes:
        return b"[%d 0 R]" % document.add(b"(added late)")


def reopened(document: FileDocument) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(document.GetPDFData(None)))


def test_objects_of_both_kinds_are_numbered_together() -> None:
    document = FileDocument("en")
    ours, theirs = document.add(b"(ours)"), document.number_of(PDFArray(["(theirs)"]))
    with reopened(document) as pdf:
        assert str(pdf.get_object(ours, 0)) == "ours"
        assert str(pdf.get_object(theirs, 0)[0]) == "theirs"


def test_a_number_can_be_reserved_before_its_object_is_known() -> None:
    document = FileDocument("en")
    first = document.reserve(2)
    after = document.add(b"(after)")
    document.define(first + 1, b"[%d 0 R]" % after)
    document.define(first, b"(first)")
    with reopened(document) as pdf:
        assert str(pdf.get_object(first, 0)) == "first"
        assert str(pdf.get_object(first + 1, 0)[0]) == "after"


def test_what_is_added_while_writing_is_written_too() -> None:
    document = FileDocument("en")
    number = document.number_of(Late())
    with reopened(document) as pdf:
        assert str(pdf.get_object(number, 0)[0]) == "added late"


def test_the_catalog_has_the_language_and_what_is_put_in_it() -> None:
    document, other = FileDocument("az"), FileDocument("en")
    document.put_in_catalog("Mine", b"(entry)")
    document.put_in_catalog("Mine", b"(changed)")
    with reopened(document) as pdf:
        assert str(pdf.Root.Lang) == "az"
        assert str(pdf.Root.Mine) == "changed"
    with reopened(other) as pdf:
        assert "/Mine" not in pdf.Root


def test_a_font_is_known_to_every_page() -> None:
    made = canvas()
    made.document.add_font("F1", b"<</Type/Font>>")
    for _ in range(2):
        made.showPage()
    with opened(made) as pdf:
        assert [str(page.Resources.Font.F1.Type) for page in pdf.pages] == ["/Font", "/Font"]


def test_fonts_that_cannot_be_embedded_are_refused() -> None:
    with pytest.raises(PDFError, match="Helvetica"):
        canvas().setFont("Helvetica", 12)


@pytest.mark.parametrize("content", [b"four", b"line\n", b"line\r"])
def test_a_line_ends_after_the_content_of_reportlabs_streams(content: bytes) -> None:
    document = FileDocument("en")
    document.defaultStreamFilters = None
    number = document.number_of(PDFStream(content=content))
    data = document.GetPDFData(None)
    assert b"stream\n%b\r\nendstream" % content in data
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.get_object(number, 0).read_raw_bytes() == content
