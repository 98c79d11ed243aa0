"""Bookmarks: the places that links inside the document lead to."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from aras_docs.exporters.docx.oxml import element, elements

if TYPE_CHECKING:
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.reports import Reports

# Word takes a letter first, then letters, digits and underscores, 40 in all, and ignores case.
LONGEST_NAME = 40
PLAIN_ANCHOR = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
HASHED = "a__"


def bookmark_name(anchor: str) -> str:
    """Return the bookmark name of an anchor; different anchors have names that differ in more than case.

    A plain anchor keeps its words; any other is hashed, under a prefix that no plain one can have.
    """
    if len(anchor) <= LONGEST_NAME and PLAIN_ANCHOR.fullmatch(anchor):
        return anchor.replace("-", "_")
    digest = sha256(anchor.encode("utf-8", "surrogatepass")).hexdigest()
    return HASHED + digest[: LONGEST_NAME - len(HASHED)]


class Bookmarks:
    """The bookmarks of a package; ``anchors`` are all that the document has, so links know what exists."""

    def __init__(self, anchors: frozenset[str], reports: Reports) -> None:
        self._anchors = anchors
        self._reports = reports
        self._placed: set[str] = set()
        self._count = 0

    def around(self, anchor: str | None, content: list[Element]) -> list[Element]:
        """Return content within the bookmark of an anchor; without an anchor, the content as it is."""
        if anchor is None:
            return content
        if anchor in self._placed:
            self._reports.anchor_repeated(anchor)
            return content
        self._placed.add(anchor)
        return self.named(bookmark_name(anchor), content)

    def named(self, name: str, content: list[Element]) -> list[Element]:
        """Return content within a bookmark of a name that no anchor has."""
        self._count += 1
        start = element("w:bookmarkStart", id=self._count, name=name)
        return [start, *content, element("w:bookmarkEnd", id=self._count)]

    def at_start(self, anchor: str | None, blocks: list[Element]) -> None:
        """Put the bookmark of an anchor at the start of the first paragraph within blocks."""
        paragraph = next(found for block in blocks for found in elements(block, "w:p"))
        position = 1 if len(paragraph) and paragraph[0].tag == qn("w:pPr") else 0
        paragraph[position:position] = self.around(anchor, [])

    def link(self, anchor: str) -> str | None:
        """Return the bookmark that a link to an anchor names, or None, reported, where there is none."""
        if anchor in self._anchors:
            return bookmark_name(anchor)
        self._reports.link_unresolved(anchor)
        return None
