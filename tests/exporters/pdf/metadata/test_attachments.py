from __future__ import annotations

import hashlib

import pytest

from aras_docs.document import Attachment
from exporters.pdf.drawn import canvas, opened

SOURCE = Attachment("Ağdam.txt", "text/plain", "The article “Ağdam”", "Ağdam".encode)
FACTS = Attachment("facts.json", "application/json", "What was found", lambda: b"{}")


def test_attached_files_come_out_as_they_went_in() -> None:
    made = canvas(attachments=(FACTS, SOURCE))
    made.showPage()
    with opened(made) as pdf:
        for attached in (SOURCE, FACTS):
            found = pdf.attachments[attached.name]
            file = found.get_file()
            assert file.read_bytes() == attached.content()
            assert file.mime_type == attached.media_type
            assert file.size == len(attached.content())
            assert file.md5 == hashlib.md5(attached.content(), usedforsecurity=False).digest()
            assert found.description == attached.description
            assert str(found.obj.F) == str(found.obj.UF) == attached.name
            assert str(file.obj.Params.ModDate) == "D:20261123120000+00'00'"


def test_the_catalog_says_what_each_file_is_to_the_document() -> None:
    made = canvas(attachments=(SOURCE, FACTS))
    made.showPage()
    with opened(made) as pdf:
        relations = {str(each.UF): str(each.AFRelationship) for each in pdf.Root.AF}
    assert relations == {"Ağdam.txt": "/Source", "facts.json": "/Data"}


@pytest.mark.parametrize(("attached", "part"), [((), b"2"), ((SOURCE,), b"3")])
def test_only_the_third_part_of_pdf_a_has_files(attached: tuple[Attachment, ...], part: bytes) -> None:
    made = canvas(attachments=attached)
    made.showPage()
    with opened(made) as pdf:
        assert b"<pdfaid:part>%b<" % part in pdf.Root.Metadata.read_bytes()
        assert ("/AF" in pdf.Root) is bool(attached)


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../x", "a/b", "a\\b", "C:x", "x\n", "x\u202ey", "e\u0301.txt", "nul\x00.txt"]
)
def test_a_name_that_is_no_file_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a file"):
        canvas(attachments=(Attachment(name, "text/plain", "", bytes),))


def test_a_name_that_comes_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="not the name of a file"):
        canvas(attachments=(SOURCE, SOURCE))
