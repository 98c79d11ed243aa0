"""Structural faults of a DOCX package that Microsoft's validator doesn't see, one check a rule."""

from __future__ import annotations

import re
from collections import Counter
from posixpath import basename, dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from lxml import etree

from exporters.docx.written import WP, R, W, unzipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] (lxml's only name for the type)

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
STYLE_REFERENCES = tuple(f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"))
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
NO_NUMBERING = "0"
LONGEST_BOOKMARK = 40
HEADING = re.compile(r"Heading(\d)")


class Package:
    """The XML parts of a package, parsed."""

    def __init__(self, data: bytes) -> None:
        parts = unzipped(data)
        self.names = set(parts)
        self.xml = {
            name: etree.fromstring(part) for name, part in parts.items() if name.endswith((".xml", ".rels"))
        }

    def stories(self) -> Iterator[tuple[str, _Element]]:
        """Yield the parts that hold WordprocessingML, by name."""
        return ((name, root) for name, root in self.xml.items() if root.tag.startswith(W))

    def all(self, *tags: str) -> Iterator[_Element]:
        return (found for _, root in self.stories() for found in root.iter(*tags))

    def relationships(self, name: str) -> dict[str, _Element]:
        root = self.xml.get(f"{dirname(name)}/_rels/{basename(name)}.rels")
        return {} if root is None else {str(made.get("Id")): made for made in root}


def lint(data: bytes) -> list[str]:
    """Return what is wrong with a package, one line a fault."""
    package = Package(data)
    return [fault for check in CHECKS for fault in check(package)]


def gaps(data: bytes) -> list[str]:
    """Return where headings skip a level, which only the document can help."""
    return list(skipped_headings(Package(data)))


def undefined_styles(package: Package) -> Iterator[str]:
    defined = {found.get(f"{W}styleId") for found in package.all(f"{W}style")}
    for found in package.all(*STYLE_REFERENCES):
        if found.get(f"{W}val") not in defined:
            yield f"undefined style {found.get(f'{W}val')}"


def undefined_numbering(package: Package) -> Iterator[str]:
    schemes = {found.get(f"{W}abstractNumId") for found in package.all(f"{W}abstractNum")}
    instances = {found.get(f"{W}numId") for found in package.all(f"{W}num")}
    for found in package.all(f"{W}numPr"):
        number = found.findall(f"{W}numId")[0].get(f"{W}val")
        if number not in {*instances, NO_NUMBERING}:
            yield f"undefined numId {number}"
    for found in package.all(f"{W}num"):
        if found.findall(f"{W}abstractNumId")[0].get(f"{W}val") not in schemes:
            yield f"numId {found.get(f'{W}numId')} of no definition"


def bookmarks(package: Package) -> Iterator[str]:
    starts = list(package.all(f"{W}bookmarkStart"))
    names = Counter(str(found.get(f"{W}name")).lower() for found in starts)
    yield from (f"bookmark {name} twice" for name, count in names.items() if count > 1)
    yield from (f"bookmark name {name} too long" for name in names if len(name) > LONGEST_BOOKMARK)
    opened = Counter(found.get(f"{W}id") for found in starts)
    closed = Counter(found.get(f"{W}id") for found in package.all(f"{W}bookmarkEnd"))
    yield from (f"bookmark id {number} twice" for number, count in opened.items() if count > 1)
    yield from (f"bookmark {number} not closed" for number in opened - closed)
    yield from (f"bookmark {number} not opened" for number in closed - opened)


def missing_anchors(package: Package) -> Iterator[str]:
    names = {found.get(f"{W}name") for found in package.all(f"{W}bookmarkStart")}
    for found in package.all(f"{W}hyperlink"):
        anchor = found.get(f"{W}anchor")
        if anchor is not None and anchor not in names:
            yield f"link to missing bookmark {anchor}"


def missing_references(package: Package) -> Iterator[str]:
    names = {found.get(f"{W}name") for found in package.all(f"{W}bookmarkStart")}
    for found in package.all(f"{W}instrText"):
        code, _, rest = (found.text or "").strip().partition(" ")
        if code in {"REF", "NOTEREF", "PAGEREF"} and rest.split()[0] not in names:
            yield f"reference to missing bookmark {rest.split()[0]}"


def unclosed_fields(package: Package) -> Iterator[str]:
    order = {"begin": (0, 1), "separate": (1, 1), "end": (1, 0)}
    for name, root in package.stories():
        depth = 0
        for mark in root.iter(f"{W}fldChar"):
            least, after = order[str(mark.get(f"{W}fldCharType"))]
            if depth < least:
                yield f"field mark out of order in {name}"
            depth += after - least
        if depth:
            yield f"field not closed in {name}"


def cells_without_last_paragraph(package: Package) -> Iterator[str]:
    for cell in package.all(f"{W}tc"):
        if not len(cell) or cell[-1].tag != f"{W}p":
            yield "cell without a paragraph at its end"


def uneven_tables(package: Package) -> Iterator[str]:
    for table in package.all(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.findall(f"{W}tr"):
            spans = [found.get(f"{W}val") for found in row.findall(f"{W}tc/{W}tcPr/{W}gridSpan")]
            across = len(row.findall(f"{W}tc")) + sum(int(str(span)) - 1 for span in spans)
            if across != columns:
                yield f"row of {across} columns in a grid of {columns}"


def missing_header_rows(package: Package) -> Iterator[str]:
    for table in package.all(f"{W}tbl"):
        look = table.findall(f"{W}tblPr/{W}tblLook")[0]
        first = table.findall(f"{W}tr")[0]
        if not (first.findall(f"{W}trPr/{W}tblHeader") and look.get(f"{W}firstRow") == "1"):
            yield "table without a header row that repeats"


def missing_alternatives(package: Package) -> Iterator[str]:
    for found in package.all(f"{WP}docPr"):
        if not found.get("descr"):
            yield f"picture {found.get('id')} without alternative text"
    numbers = Counter(found.get("id") for found in package.all(f"{WP}docPr"))
    yield from (f"picture id {number} twice" for number, count in numbers.items() if count > 1)


def missing_descriptions(package: Package) -> Iterator[str]:
    for found in package.all(f"{W}tbl"):
        if not found.findall(f"{W}tblPr/{W}tblDescription"):
            yield "table without a description"


def skipped_headings(package: Package) -> Iterator[str]:
    before = 0
    for found in package.xml["word/document.xml"].iter(f"{W}pStyle"):
        level = HEADING.fullmatch(str(found.get(f"{W}val")))
        if level is not None:
            if int(level[1]) > before + 1:
                yield f"heading of level {level[1]} after one of level {before}"
            before = int(level[1])


def missing_language(package: Package) -> Iterator[str]:
    if not package.xml["word/styles.xml"].findall(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang"):
        yield "no language of the whole"


def missing_footnotes(package: Package) -> Iterator[str]:
    written = {found.get(f"{W}id") for found in package.all(f"{W}footnote")}
    for found in package.all(f"{W}footnoteReference"):
        if found.get(f"{W}id") not in written:
            yield f"no footnote {found.get(f'{W}id')}"


def bad_languages(package: Package) -> Iterator[str]:
    for found in package.all(f"{W}lang"):
        for value in found.attrib.values():
            if not LANGUAGE.fullmatch(str(value)):
                yield f"bad language {value}"


def bad_moments(package: Package) -> Iterator[str]:
    for found in package.xml["docProps/core.xml"]:
        if "terms" in str(found.tag) and not MOMENT.fullmatch(found.text or ""):
            yield f"bad time {found.text}"


def dangling_relationships(package: Package) -> Iterator[str]:
    for name, root in package.stories():
        known = package.relationships(name)
        for found in root.iter():
            for key, value in found.attrib.items():
                if str(key).startswith(R) and value not in known:
                    yield f"relationship {value} of {name} missing"


def unsafe_targets(package: Package) -> Iterator[str]:
    for name, root in package.xml.items():
        for found in root.iter(RELATIONSHIP):
            target, kind = str(found.get("Target")), str(found.get("Type"))
            if found.get("TargetMode") != "External":
                folder = dirname(dirname(name))
                if normpath(join("/", folder, target)).lstrip("/") not in package.names:
                    yield f"relationship to missing part {target}"
            elif not kind.endswith("/hyperlink") or urlsplit(target).scheme not in {
                "http",
                "https",
                "mailto",
            }:
                yield f"unsafe target {target}"


CHECKS = (
    undefined_styles,
    undefined_numbering,
    bookmarks,
    missing_anchors,
    missing_references,
    unclosed_fields,
    cells_without_last_paragraph,
    uneven_tables,
    missing_header_rows,
    missing_alternatives,
    missing_descriptions,
    missing_language,
    missing_footnotes,
    bad_languages,
    bad_moments,
    dangling_relationships,
    unsafe_targets,
)
