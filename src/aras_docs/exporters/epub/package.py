"""The package: ebooklib's book and writer, with what they get wrong put right.

ebooklib 0.20 parses pages as HTML, so they go in as bytes; it dates archives with the time of day, writes
local time as UTC, an NCX of depth 0, no language of the package and no landmarks.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportUnknownVariableType=false
# (ebooklib has no types)

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED

from ebooklib import epub
from lxml import etree
from msgspec import Struct

from aras_docs.exporters.archive import Member, pack
from aras_docs.exporters.epub.metadata import COVER_ID, book_title, identifier, statements

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from aras_docs.document import Meta
    from aras_docs.exporters.epub.contents import Entry
    from aras_docs.exporters.epub.markup import Element
    from aras_docs.exporters.epub.navigation import Landmark

MEDIA_TYPE = b"application/epub+zip"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
IMAGE_TYPES = {"png": "image/png", "svg": "image/svg+xml"}
# Landmarks by the names that the guide of EPUB 2 has for them (OPF 2.0.1, section 2.6).
GUIDE = {"cover": "cover", "toc": "toc", "bodymatter": "text"}


class Files(Struct, frozen=True):
    """The files of a book by name; ``pages`` in reading order, the navigation document among them.

    All pages are in the folder of the package document, as epub.js takes the contents to be.
    ``paged`` says that the page list is that of the document's PDF.
    """

    pages: Mapping[str, bytes]
    navigation: str
    images: Mapping[str, bytes]
    cover: bytes
    styles: Mapping[str, bytes]
    fonts: Mapping[str, bytes]
    paged: bool


def package(meta: Meta, files: Files, entries: tuple[Entry, ...], landmarks: tuple[Landmark, ...]) -> bytes:
    """Return the EPUB file; raises ValueError for a name that an archive must not hold."""
    book = _book(meta, paged=files.paged)
    for item in _items(files):
        book.add_item(item)
    book.spine = [_id(name) for name in files.pages]
    book.toc = [_toc_item(entry, f"entry-{number}") for number, entry in enumerate(entries, start=1)]
    book.guide = [
        {"type": GUIDE[mark.type], "title": mark.title, "href": mark.file}
        for mark in landmarks
        if mark.type in GUIDE
    ]
    writer = _Writer(book, meta)
    writer.write()
    return pack(writer.out.members, meta.modified)


def _book(meta: Meta, *, paged: bool) -> epub.EpubBook:
    book = epub.EpubBook()
    book.metadata.clear()  # a random identifier, and ebooklib as the generator
    book.uid, book.title, book.language = identifier(meta), book_title(meta), meta.language
    for statement in statements(meta, paged=paged):
        namespace = "DC" if statement.dublin_core else None
        book.add_metadata(namespace, statement.name, statement.value or None, dict(statement.attributes))
    return book


def _items(files: Files) -> Iterator[epub.EpubItem]:
    for name, data in files.pages.items():
        kind = epub.EpubNav if name == files.navigation else epub.EpubItem
        item = kind(uid=_id(name), file_name=name, media_type="application/xhtml+xml")
        item.content = data
        yield item
    cover = epub.EpubCover(COVER_ID, "images/cover.jpg")
    cover.media_type, cover.content = "image/jpeg", files.cover
    yield cover
    for name, data in files.images.items():
        stem, _, suffix = name.rpartition(".")
        yield epub.EpubItem(f"{suffix}-{stem}", f"images/{name}", IMAGE_TYPES[suffix], data)
    for name, data in files.fonts.items():
        yield epub.EpubItem(f"font-{_id(name)}", f"fonts/{name}", "font/ttf", data)
    for name, data in files.styles.items():
        yield epub.EpubItem(f"style-{_id(name)}", f"style/{name}", "text/css", data)
    yield epub.EpubNcx()


def _id(name: str) -> str:
    return name.rpartition(".")[0]


def _toc_item(entry: Entry, name: str) -> object:
    address = entry.place.address
    if not entry.entries:
        return epub.Link(address, entry.title, name)
    under = [_toc_item(sub, f"{name}-{number}") for number, sub in enumerate(entry.entries, start=1)]
    return epub.Section(entry.title, address), under


class _Archive:
    """Takes what the writer would put into a ZIP file."""

    def __init__(self) -> None:
        self.members: list[Member] = []

    def writestr(self, name: str, data: bytes | str, compress_type: int = ZIP_DEFLATED) -> None:
        """Keep a member in the order of writing."""
        content = data.encode() if isinstance(data, str) else data
        self.members.append(Member(name, content, stored=compress_type == ZIP_STORED))


class _Writer(epub.EpubWriter):
    """ebooklib's writer with its hooks put right; it writes to memory."""

    def __init__(self, book: epub.EpubBook, meta: Meta) -> None:
        options = {"mtime": _utc(meta.modified), "play_order": {"enabled": True, "start_from": 1}}
        super().__init__(None, book, options)
        self.out = _Archive()
        self._language = meta.language

    def write(self) -> None:
        """Write all files, ``mimetype`` first and stored, as OCF 3.3 section 4.3 wants."""
        self.out.writestr("mimetype", MEDIA_TYPE, ZIP_STORED)
        self._write_container()
        self._write_opf()
        self._write_items()

    def _write_opf_file(self, root: Element) -> None:
        root.set(LANGUAGE, self._language)
        del root.attrib["prefix"]  # only reserved prefixes are used
        super()._write_opf_file(root)

    def _get_nav(self, item: epub.EpubNav) -> bytes:
        return item.content

    def _get_ncx(self) -> bytes:
        root = etree.fromstring(super()._get_ncx())
        root.set(LANGUAGE, self._language)
        for made in root.iter(f"{NCX}meta"):
            if made.get("name") == "dtb:depth":
                made.set("content", str(_depth(root)))
        return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _utc(modified: datetime) -> datetime:
    """Return a time in UTC, which a time without zone is in already."""
    return modified.astimezone(UTC) if modified.tzinfo else modified


def _depth(root: Element) -> int:
    """Return how deep an NCX's points are nested."""
    points = root.iter(f"{NCX}navPoint")
    return max((sum(1 for _ in point.iterancestors(f"{NCX}navPoint")) + 1 for point in points), default=0)
