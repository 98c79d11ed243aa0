from __future__ import annotations

import zlib
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from aras_docs.exporters.archive import Member, pack

NOON = datetime(2026, 11, 23, 12, 0, 40, tzinfo=UTC)
MEMBERS = (Member("mimetype", b"application/epub+zip", stored=True), Member("word/a.xml", b"<a/>" * 99))


def opened(data: bytes) -> ZipFile:
    return ZipFile(BytesIO(data))


def test_members_come_back_in_order_and_whole() -> None:
    archive = opened(pack(MEMBERS, NOON))
    assert archive.namelist() == ["mimetype", "word/a.xml"]
    assert archive.read("word/a.xml") == b"<a/>" * 99
    assert archive.testzip() is None


def test_stored_members_are_not_compressed_and_others_are() -> None:
    kinds = [info.compress_type for info in opened(pack(MEMBERS, NOON)).infolist()]
    assert kinds == [ZIP_STORED, ZIP_DEFLATED]


def test_the_mimetype_stands_where_readers_look_for_it() -> None:
    assert pack(MEMBERS, NOON)[30:58] == b"mimetypeapplication/epub+zip"


def test_the_same_moment_in_another_zone_gives_the_same_bytes() -> None:
    tehran = NOON.astimezone(timezone(timedelta(hours=3, minutes=30)))
    assert pack(MEMBERS, tehran) == pack(MEMBERS, NOON) == pack(MEMBERS, NOON.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("year", "expected"), [(1970, (1980, 1, 1, 0, 0, 0)), (2200, (2107, 12, 31, 23, 59, 58))]
)
def test_dates_that_zip_cannot_hold_are_clamped(year: int, expected: tuple[int, ...]) -> None:
    (info,) = opened(pack([Member("a", b"")], NOON.replace(year=year))).infolist()
    assert info.date_time == expected


def test_the_system_that_packs_leaves_no_trace() -> None:
    for info in opened(pack(MEMBERS, NOON)).infolist():
        assert (info.create_system, info.external_attr, info.extra) == (3, 0o100644 << 16, b"")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../b",
        "a//b",
        "a/",
        "./a",
        "a\\b",
        "C:x",
        "e\u0301.xml",
        "a\nb",
        "\ud800",
    ],
)
def test_a_name_that_could_do_harm_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a safe name"):
        pack([Member(name, b"")], NOON)


@pytest.mark.parametrize("second", ["word/a.xml", "Word/A.xml"])
def test_a_name_twice_is_refused(second: str) -> None:
    with pytest.raises(ValueError, match="twice in the archive"):
        pack([Member("word/a.xml", b""), Member(second, b"")], NOON)


def test_letters_beyond_ascii_keep_their_names() -> None:
    assert opened(pack([Member("şəkil.svg", b"")], NOON)).namelist() == ["şəkil.svg"]


def test_the_checksum_is_that_of_the_data() -> None:
    (info,) = opened(pack([Member("a", b"abc")], NOON)).infolist()
    assert zlib.crc32(b"abc") == info.CRC
