"""Blank pages: those before annexes, which are to begin on right-hand pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.document import PartKind
from aras_docs.exporters.pdf.boxes import EMPTY
from aras_docs.exporters.pdf.pages.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.document import Document

BLANK = Page(EMPTY, 0)


def annexes_on_the_right(pages: Sequence[Page], document: Document) -> tuple[Page, ...]:
    """Return pages with blank ones among them, so that each that an annex begins has an odd number."""
    annexes = {part.anchor for part in document.parts if part.kind is PartKind.ANNEX}
    placed: list[Page] = []
    for page in pages:
        if len(placed) % 2 and _beginning(page) in annexes:
            placed.append(BLANK)
        placed.append(page)
    return tuple(placed)


def _beginning(page: Page) -> str | None:
    """Return the anchor of what a page begins with."""
    mark = page.body.items[0].mark if page.body.items else None
    return mark and mark.anchor
