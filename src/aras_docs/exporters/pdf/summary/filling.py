"""As much of a document as one page has room for: cut as little as must be, then filled up again."""

from __future__ import annotations

from collections import Counter
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from aras_docs.document import plain_text
from aras_docs.exporters.pdf.pages.paper import LARGE_PRINT
from aras_docs.exporters.pdf.summary.limits import ALL, Limits, limits, looser
from aras_docs.exporters.pdf.summary.page import kind_of
from aras_docs.nodes import Note, Role
from aras_docs.traversal import descend, inlines_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.document import Document
    from aras_docs.exporters.pdf.summary.page import Fit, SummaryPage

# What room there is left goes by turns to these, first to what is ugliest or says least if it is cut.
_FILLED = ("pictures", "longest", "fields", "letters", "sentences", "rows", "items")
# Large print is set as small as ordinary print, in points, before a sentence is torn or something all lost.
_ORDINARY = 10.0
# So many steps more may an arrangement need to be cut than another and be worth more when it is filled up.
_MORE = 12


class _Worth(NamedTuple):
    """Of how many kinds of blocks something is shown, and how much: a little of all is worth the most."""

    kinds: int
    shares: float


def filled(page: SummaryPage) -> Fit | None:
    """Return what fits: all, as large as may be, or as much as may be at the smallest; None if nothing."""
    if whole := page.fitted(Limits()):
        return page.enlarged(whole)
    best = _best(page)
    body = page.sheet.text[Role.BODY].size
    if body >= LARGE_PRINT and (best is None or _is_torn(page, best)):
        best = _best(replace(page, smallest=_ORDINARY / body)) or best
    return best


def _is_torn(page: SummaryPage, fit: Fit) -> bool:
    """Return whether nothing of some kind of block is shown, or not even a whole sentence."""
    return fit.limit.longest < ALL or _worth(page, fit).kinds < len(_letters(page.document))


def _best(page: SummaryPage) -> Fit | None:
    """Return what is worth the most of the page's arrangements, each cut until it fits and then filled up.

    One for which much more must be cut than for another isn't looked at any further.
    """
    levels = limits()[1:]
    found: tuple[_Worth, SummaryPage, Fit] | None = None
    for arranged in page.arrangements():
        if tight := _least_cut(arranged, levels):
            levels = levels[: levels.index(tight.limit) + 1 + _MORE]
            fit = _loosened(tight, arranged)
            worth = _worth(arranged, fit)
            if found is None or worth > found[0]:
                found = worth, arranged, fit
    return found and found[1].enlarged(found[2])


def _least_cut(page: SummaryPage, levels: Sequence[Limits]) -> Fit | None:
    """Return what fits within the first limits by which it does, supposing that stricter ones do no worse."""
    found = page.fit(levels[-1])
    low, high = 0, len(levels) - 1
    while found and low < high:
        middle = (low + high) // 2
        if fit := page.fit(levels[middle]):
            high, found = middle, fit
        else:
            low = middle + 1
    return found


def _loosened(fit: Fit, page: SummaryPage) -> Fit:
    """Return what fits with as much as there is still room for, and only limits that leave something out."""
    names = list(_FILLED)
    while names:
        for name in tuple(names):
            everything = replace(fit.limit, **{name: ALL})
            if page.within(fit.limit) == page.within(everything):
                fit = replace(fit, limit=everything)
                names.remove(name)
            elif more := page.fit(_next(name, fit.limit, page)):
                fit = more
            else:
                names.remove(name)
    return fit


def _next(name: str, limit: Limits, page: SummaryPage) -> Limits:
    """Return limits within which more of something is left than before."""
    shown = page.within(limit)
    while page.within(limit) == shown:
        limit = looser(limit, name)
    return limit


def _worth(page: SummaryPage, fit: Fit) -> _Worth:
    whole, kept = _letters(page.document), _letters(page.within(fit.limit))
    return _Worth(len(kept), sum(sqrt(kept[kind] / letters) for kind, letters in whole.items()))


def _letters(document: Document) -> Counter[str]:
    """Return how many letters are in each kind of block but notes, which go with what refers to them."""
    letters: Counter[str] = Counter()
    blocks = (block for part in document.parts for block in part.blocks)
    for block in (block for block in blocks if not isinstance(block, Note)):
        texts = (plain_text(inlines_of(node)) for node in descend((block,)))
        if count := sum(map(len, texts)):
            letters[kind_of(block)] += count
    return letters
