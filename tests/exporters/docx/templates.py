"""Templates as organisations have them, made with python-docx from the one that it brings along."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, cast

import docx
from docx.shared import Mm, Pt, RGBColor

from aras_docs.exporters import Options, SuppliedFile
from aras_docs.exporters.archive import Member, pack
from aras_docs.exporters.painting import png
from exporters.docx.written import unzipped
from plain_sheet import plain_sheet
from specimen import picture

if TYPE_CHECKING:
    from docx.styles.style import ParagraphStyle

TYPES = "[Content_Types].xml"
MAIN = "wordprocessingml.document.main+xml"
WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def organisations() -> bytes:
    """Return a template with a green title, a page of its own, and a logo in the header."""
    made = docx.Document()
    title = cast("ParagraphStyle", made.styles["Title"])
    title.font.color.rgb, title.font.size = RGBColor(0, 0x80, 0), Pt(31)
    section = made.sections[0]
    section.page_width, section.page_height = Mm(200), Mm(250)
    section.left_margin = section.right_margin = Mm(30)
    run = section.header.paragraphs[0].add_run("Ministry of Examples")
    logo = run.add_picture(BytesIO(png(picture(), plain_sheet(), 90)), width=Mm(20))
    logo._inline.docPr.set("descr", "The ministry's arms")  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] (python-docx has no other way)
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def changed(data: bytes, part: str, pattern: str, replacement: str) -> bytes:
    """Return a package in one part of which the first match of a pattern is replaced."""
    parts = unzipped(data)
    text, count = re.subn(pattern, lambda _: replacement, parts[part].decode(), count=1)
    assert count == 1
    return packed(parts | {part: text.encode()})


def packed(parts: dict[str, bytes]) -> bytes:
    return pack((Member(name, data) for name, data in parts.items()), WHEN)


def of_kind(data: bytes, kind: str) -> bytes:
    """Return a package whose main document is of another kind ("template.main+xml")."""
    return changed(data, TYPES, re.escape(MAIN), f"wordprocessingml.{kind}")


def given(*templates: bytes, flags: frozenset[str] = frozenset()) -> Options:
    files = tuple(SuppliedFile("own.dotx", len(data), lambda data=data: data) for data in templates)
    return Options(flags=flags, files={"template": files})
