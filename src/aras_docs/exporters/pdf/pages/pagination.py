"""Pages: items cut into page heights, where every anchor lies, and which section each page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.boxes import Stack
from aras_docs.exporters.pdf.pages.cutting import Cutter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aras_docs.exporters.pdf.boxes import Item, Mark
    from aras_docs.exporters.pdf.pages.page import Page


def paginated(
    items: Iterable[Item],
    height: float,
    footnotes: Mapping[str, tuple[Item, ...]] | None = None,
    rule: tuple[Item, ...] = (),
) -> tuple[Page, ...]:
    """Return items as pages no higher than ``height`` points, except where a single line already is.

    ``footnotes`` are notes by the anchor of what refers to them, which may be added while the items are
    made; ``rule`` stands above those of a page.
    """
    cutter = Cutter(height, footnotes if footnotes is not None else {}, rule)
    return tuple(page for section in _sections(items) for page in cutter.pages(section))


def page_numbers(pages: Sequence[Page]) -> dict[str, int]:
    """Return the page, counted from 1, on which each anchor first lies."""
    places: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for mark in page.marks():
            places.setdefault(mark.anchor, number)
    return places


def headings(pages: Sequence[Page]) -> tuple[Mark, ...]:
    """Return the marks that have an outline level, in reading order."""
    return tuple(mark for page in pages for mark in page.marks() if mark.level)


def sections(pages: Sequence[Page]) -> tuple[str, ...]:
    """Return each page's section: the first that begins on it, else the one that runs on."""
    current = ""
    shown: list[str] = []
    for page in pages:
        titles = [mark.title for mark in page.marks() if mark.level == 1]
        shown.append(titles[0] if titles else current)
        current = titles[-1] if titles else current
    return tuple(shown)


def _sections(items: Iterable[Item]) -> Iterator[Stack]:
    section: list[Item] = []
    for item in items:
        if item.starts_page and section:
            yield Stack(tuple(section))
            section = []
        section.append(item)
    yield Stack(tuple(section))
