"""Pages: items cut into page heights, where every anchor lies, and which section each page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.boxes import Stack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.boxes import Item, Mark


def paginated(items: Iterable[Item], height: float) -> tuple[Stack, ...]:
    """Return items as pages no higher than ``height`` points, except where a single line already is."""
    return tuple(page for section in _sections(items) for page in _pages(section, height))


def page_numbers(pages: Sequence[Stack]) -> dict[str, int]:
    """Return the page, counted from 1, on which each anchor first lies."""
    places: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for mark in page.marks():
            places.setdefault(mark.anchor, number)
    return places


def headings(pages: Sequence[Stack]) -> tuple[Mark, ...]:
    """Return the marks that have an outline level, in reading order."""
    return tuple(mark for page in pages for mark in page.marks() if mark.level)


def sections(pages: Sequence[Stack]) -> tuple[str, ...]:
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


def _pages(section: Stack, height: float) -> Iterator[Stack]:
    rest = section
    while pieces := rest.split(height, force=True):
        page, rest = pieces
        yield page
    if rest.items or not section.items:
        yield rest
