from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO

import pytest
from PIL import Image

from aras_docs.errors import ConfigurationError
from aras_docs.exporters import SuppliedFile
from aras_docs.exporters.epub.given_cover import LARGEST, given_cover
from exporters.epub.opened import Opened, export


def picture(
    form: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (30, 40), color: object = 0
) -> bytes:
    buffer = BytesIO()
    Image.new(mode, size, color).save(buffer, form)  # pyright: ignore[reportArgumentType]
    return buffer.getvalue()


def given(data: bytes, size: int | None = None) -> SuppliedFile:
    return SuppliedFile("cover.png", len(data) if size is None else size, lambda: data)


def made(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(given_cover((given(data),))))
    assert (image.format, image.mode) == ("JPEG", "RGB")
    return image


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(width: int, height: int) -> bytes:
    """Return a PNG file of a few bytes that claims to hold so many pixels."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_a_picture_is_taken_as_it_is() -> None:
    assert made(picture()).size == (30, 40)


def test_a_large_one_is_made_to_fit_and_keeps_its_proportions() -> None:
    assert made(picture(size=(3000, 2000))).size == (1200, 800)


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1"])
def test_every_kind_of_colour_is_taken(mode: str) -> None:
    assert made(picture("JPEG" if mode == "CMYK" else "PNG", mode)).size == (30, 40)


def test_what_is_transparent_becomes_white() -> None:
    assert made(picture(mode="RGBA", color=(255, 0, 0, 0))).getpixel((5, 5)) == (255, 255, 255)


BAD = {
    "no picture": b"<html>",
    "nothing": b"",
    "a picture cut short": picture(size=(300, 300), color=(9, 8, 7))[:100],
    "a picture of another kind": picture("GIF"),
    "too many pixels": bomb(8000, 8000),
    "a decompression bomb": bomb(60_000, 60_000),
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_what_is_no_cover_is_refused_with_its_name(data: bytes) -> None:
    with pytest.raises(ConfigurationError, match=r"cover\.png can't be read") as error:
        given_cover((given(data),))
    (found,) = error.value.diagnostics
    assert found.code == "cover-unreadable"
    assert "0x" not in found.message


@dataclass
class Unread:
    """Fails the test that reads it."""

    def __call__(self) -> bytes:
        pytest.fail("a file too large was read")


def test_a_file_too_large_is_not_even_read() -> None:
    with pytest.raises(ConfigurationError, match="larger than 20 MB"):
        given_cover((SuppliedFile("cover.png", LARGEST + 1, Unread()),))


def test_of_two_covers_neither_is_taken() -> None:
    with pytest.raises(ConfigurationError, match="2 covers were given"):
        given_cover((given(picture()), given(picture())))


def test_the_book_has_the_cover_given() -> None:
    data = picture(color=(200, 0, 0))
    opened = Opened.of(export(files={"cover": (given(data),)}))
    assert opened.members["EPUB/images/cover.jpg"] == given_cover((given(data),))
