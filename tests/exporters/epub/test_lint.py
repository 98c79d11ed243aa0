from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest
from msgspec import Struct
from PIL import Image

from aras_docs.exporters.archive import Member, pack
from exporters.epub.lint import FAULTS, lint
from exporters.epub.opened import Opened, export


class Fault(Struct, frozen=True, dict=True):
    """A change to one file of a sound book: what it says, and what it then says instead."""

    name: str
    file: str
    old: bytes
    new: bytes


PLANTED = [
    Fault("unsafe-link", "section-1.xhtml", b'href="https:', b'href="JavaScript:'),
    Fault("part-not-in-contents", "nav.xhtml", b'<a href="section-2.xhtml#campaign">', b"<a>"),
    Fault("part-not-in-contents", "nav.xhtml", b'<a href="colophon.xhtml">', b"<a>"),
    Fault(
        "access-mode-missing", "content.opf", b'"schema:accessMode">visual', b'"schema:accessMode">auditory'
    ),
    Fault("access-mode-missing", "content.opf", b"schema:accessModeSufficient", b"schema:other"),
    Fault("table-too-wide", "annex-1.xhtml", b"<td data-head", b'<td colspan="4" data-head'),
    Fault("text-coloured", "style/book.css", b"h1 {", b"h1 { color: #222222;"),
    Fault("text-coloured", "style/book.css", b"th, td {", b"td { background-color:white }\nth, td {"),
    Fault("text-coloured", "section-1.xhtml", b"<h2 ", b'<h2 style="color:red" '),
    Fault("double-hyphen", "style/book.css", b"[hidden]", b"/* a -- b */ [hidden]"),
    Fault("ncx-missing", "content.opf", b"application/x-dtbncx+xml", b"application/xml"),
    Fault("ncx-missing", "toc.ncx", b"navPoint", b"point"),
    Fault("svg-misspelt", "images/front-1-figure-1.svg", b"viewBox=", b"viewbox="),
    Fault("svg-misspelt", "images/front-1-figure-1.svg", b"textLength=", b"textlength="),
    Fault("svg-alone", "front-1.xhtml", b'figure-1.png" alt', b'figure-1.svg" alt'),
    Fault("svg-alone", "front-1.xhtml", b"<h1 ", b'<svg xmlns="http://www.w3.org/2000/svg"/><h1 '),
    Fault("picture-see-through", "images/front-1-figure-1.svg", b"<rect ", b"<rect/><rect "),
    Fault("language-half-said", "section-1.xhtml", b'lang="hy" xml:lang="hy"', b'lang="hy"'),
    Fault("alternative-missing", "front-1.xhtml", b'alt="Two events on 27 September."', b'alt=" "'),
]


def plant(fault: Fault) -> bytes:
    members = Opened.of(export()).members
    name = f"EPUB/{fault.file}"
    assert fault.old in members[name]
    members[name] = members[name].replace(fault.old, fault.new)
    return packed(members)


def packed(members: dict[str, bytes]) -> bytes:
    return pack((Member(name, data) for name, data in members.items()), datetime(2000, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("flags", ["", "kepub", "no-fonts", "kepub no-fonts"])
def test_the_specimen_has_no_fault(flags: str) -> None:
    assert lint(export(flags=frozenset(flags.split()))) == set()


def test_a_picture_that_can_be_seen_through_is_found() -> None:
    buffer = BytesIO()
    Image.new("LA", (2, 2)).save(buffer, "PNG")
    members = Opened.of(export()).members | {"EPUB/images/front-1-figure-1.png": buffer.getvalue()}
    assert lint(packed(members)) == {"picture-see-through"}


@pytest.mark.parametrize("fault", PLANTED, ids=lambda fault: f"{fault.name} in {fault.file}")
def test_a_planted_fault_is_found(fault: Fault) -> None:
    assert lint(plant(fault)) == {fault.name}


def test_every_fault_is_planted_once_at_least() -> None:
    assert {fault.name for fault in PLANTED} == set(FAULTS)
