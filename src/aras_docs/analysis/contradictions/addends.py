"""Parts of a sum that a sentence gives side by side ("7,400 regulars and 3,400 others were captured")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from itertools import pairwise

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.losses.counts import Count, counts
from aras_docs.analysis.losses.fates import FATE, VERB

# Between two figures that are added up: what the first one counts, and nothing that became of it.
AND = re.compile(r"\s+(?:[\w'’-]+\s+){1,4}and\s+")


def addends(clause: Clause, told: Collection[int | None]) -> frozenset[int | None]:
    """Return the figures of a clause that another belongs to which was read as no loss of its own.

    ``told`` are the figures of all the losses that the clause was read to tell of. An addend isn't the whole
    of anything, so that it is never compared with a total.
    """
    found: set[int | None] = set()
    for one, other in _joined(clause):
        if (one.low in told) != (other.low in told):
            found |= {one.low, other.low}
    return frozenset(found)


def _joined(clause: Clause) -> Iterator[tuple[Count, Count]]:
    """Yield the neighbouring counts of a clause that "and" joins, with no fate of the first between them."""
    for one, other in pairwise(_undated(clause)):
        between = clause.words[one.end : other.start]
        if AND.fullmatch(between) and not (FATE.search(between) or VERB.search(between)):
            yield one, other


def _undated(clause: Clause) -> list[Count]:
    """Return the counts of a clause that are no part of a date."""
    return [each for each in counts(clause.words) if not _is_in_date(clause, each)]


def _is_in_date(clause: Clause, count: Count) -> bool:
    """Return whether a count and a date of its clause overlap; the dates are in order, and no two overlap."""
    behind = bisect_left(clause.expressions, (clause.start + count.end,))
    return behind > 0 and clause.expressions[behind - 1].end > clause.start + count.start
