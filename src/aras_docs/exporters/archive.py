"""Deterministic ZIP archives: the same members and timestamp give the same bytes, on any day and machine."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

# The MS-DOS date of a ZIP header counts from 1980 in seven bits (APPNOTE 4.4.6).
EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
LATEST = datetime(2107, 12, 31, 23, 59, 58, tzinfo=UTC)
# A regular file that its owner may write and everyone read; Unix is what gives the bits their meaning.
UNIX = 3
READABLE_FILE = 0o100644 << 16


class Member(Struct, frozen=True):
    """A file in an archive; ``stored`` ones aren't compressed (an EPUB's ``mimetype`` must not be)."""

    name: str
    data: bytes
    stored: bool = False


def pack(members: Iterable[Member], modified: datetime) -> bytes:
    """Return a ZIP archive of members in the given order, dated ``modified`` (UTC if it has no zone).

    Raises ValueError for a name that could leave the folder it is unpacked into, isn't in Unicode's
    normalisation form C, or differs from an earlier one in nothing but case.
    """
    buffer = BytesIO()
    stamp = _stamp(modified)
    seen: set[str] = set()
    with ZipFile(buffer, "w") as archive:
        for member in members:
            _refuse_unsafe(member.name)
            _refuse_duplicate(member.name, seen)
            archive.writestr(_info(member, stamp), member.data, compresslevel=9)
    return buffer.getvalue()


def _stamp(modified: datetime) -> tuple[int, int, int, int, int, int]:
    zoned = modified if modified.tzinfo else modified.replace(tzinfo=UTC)
    date = min(max(zoned.astimezone(UTC), EARLIEST), LATEST)
    return date.year, date.month, date.day, date.hour, date.minute, date.second


def _info(member: Member, stamp: tuple[int, int, int, int, int, int]) -> ZipInfo:
    info = ZipInfo(member.name, stamp)
    info.compress_type = ZIP_STORED if member.stored else ZIP_DEFLATED
    info.create_system = UNIX
    info.external_attr = READABLE_FILE
    return info


def _refuse_unsafe(name: str) -> None:
    # A colon is a drive or a stream on Windows; EPUB 3.3, section 4.2.3, forbids it too.
    unsafe = (
        any(segment in {"", ".", ".."} for segment in name.split("/"))
        or any(character in "\\:" or unicodedata.category(character) in {"Cc", "Cs"} for character in name)
        or not unicodedata.is_normalized("NFC", name)
    )
    if unsafe:
        message = f"not a safe name in an archive: {name!r}"
        raise ValueError(message)


def _refuse_duplicate(name: str, seen: set[str]) -> None:
    # OPC and OCF (EPUB 3.3, section 4.2.3) both take names that differ in case alone for the same one.
    key = name.casefold()
    if key in seen:
        message = f"twice in the archive: {name!r}"
        raise ValueError(message)
    seen.add(key)
