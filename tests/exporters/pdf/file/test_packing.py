from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from io import BytesIO
from pathlib import Path

import pikepdf

from aras_docs.exporters.pdf.file.packing import packed
from aras_docs.exporters.pdf.file.streams import stream
from conformance.require import require

CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[]/Count 0>>"
INFO = b"<</Title(x)>>"


def file_of(*more: bytes) -> bytes:
    return packed([CATALOG, PAGES, INFO, *more], root=1, info=3)


def identifiers(data: bytes) -> list[str]:
    return re.findall(r"<(\w{32})>", data.decode("latin-1"))


def test_every_object_is_found_under_its_number() -> None:
    bodies = [b"(object %d)" % number for number in range(4, 1300)]
    with pikepdf.open(BytesIO(file_of(*bodies))) as pdf:
        assert [str(pdf.get_object(number, 0)) for number in (4, 1000, 1001, 1299)] == [
            "object 4",
            "object 1000",
            "object 1001",
            "object 1299",
        ]
        assert pdf.pdf_version == "1.7"
        assert str(pdf.docinfo["/Title"]) == "x"


def test_small_objects_are_packed_and_streams_are_not() -> None:
    data = file_of(stream(b"/Mine true", b"some content"), b"(a string)")
    assert b"/Mine true" in data
    assert b"/Catalog" not in data
    assert b"a string" not in data


def test_objects_of_any_length_come_back_from_rows_of_one_length() -> None:
    bodies = [b"(%b)" % (b"x" * length) for length in range(1380, 1420)]
    with pikepdf.open(BytesIO(file_of(*bodies))) as pdf:
        found = [len(str(pdf.get_object(number, 0))) for number in range(4, 44)]
    assert found == list(range(1380, 1420))


def test_numbers_of_many_digits_stay_apart() -> None:
    with pikepdf.open(BytesIO(file_of(*[b"(%b)" % (b"x" * 999)] * 102_998))) as pdf:
        numbers = (3000, 99_999, 100_000, 103_001)
        assert {len(str(pdf.get_object(number, 0))) for number in numbers} == {999}


def test_where_many_small_objects_lie_takes_little_of_the_file() -> None:
    few, many = (len(file_of(*[b"(object)"] * count)) for count in (500, 1500))
    assert many - few < 800


def test_the_content_of_a_stream_comes_back() -> None:
    with pikepdf.open(BytesIO(file_of(stream(b"", b"small\n")))) as pdf:
        assert pdf.get_object(4, 0).read_bytes() == b"small\n"


def test_a_line_ends_before_every_endstream_and_is_no_part_of_the_content() -> None:
    data = file_of(stream(b"", b"content"), stream(b"", b"line\n"))
    assert data.count(b"endstream") == data.count(b"\r\nendstream\n") == 4
    compressed = zlib.compress(b"line\n", 9)
    assert b"/Length %d>>stream\n%b\r\nendstream" % (len(compressed), compressed) in data


def test_a_stream_can_be_left_as_it_is() -> None:
    assert b"/Length 5>>stream\nline\n\r\nendstream" in file_of(stream(b"", b"line\n", compressed=False))


def test_bytes_beyond_ascii_follow_the_header() -> None:
    first, second, _ = file_of().split(b"\n", 2)
    assert first == b"%PDF-1.7"
    assert second[:1] == b"%"
    assert all(byte > 127 for byte in second[1:5])
    assert len(second) >= 5


def test_the_two_identifiers_are_the_same_and_come_from_the_content() -> None:
    one, same, other = (identifiers(file_of(body)) for body in (b"(one)", b"(one)", b"(other)"))
    assert one == same
    assert one != other
    assert len(one) == 2
    assert one[0] == one[1]


def test_qpdf_finds_no_damage(tmp_path: Path) -> None:
    require(shutil.which("qpdf"), "install qpdf")
    (tmp_path / "a.pdf").write_bytes(file_of(*(b"(object %d)" % number for number in range(900))))
    result = subprocess.run(
        ["qpdf", "--check", tmp_path / "a.pdf"], capture_output=True, text=True, check=False
    )
    assert "No syntax or stream encoding errors" in result.stdout
    assert not result.stderr
