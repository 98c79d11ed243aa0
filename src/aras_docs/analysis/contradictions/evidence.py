"""What contradictions are looked for in: the clauses of an article and the facts derived from them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.phases import Phase
from aras_docs.article import Article
from aras_docs.facts import Account, Date, Event, Facts, Moment, Provenance
from aras_docs.nodes import Span


class Evidence(Struct, frozen=True, dict=True):
    """An article, its clauses with the records made of them, and its facts."""

    article: Article
    told: Sequence[tuple[Clause, Event | None]]
    facts: Facts

    @property
    def start(self) -> Event | None:
        """Return the record of the infobox's date, None where there is none."""
        first = next(iter(self.facts.events), None)
        in_text = first is not None and bool(self.told) and first.span.start >= self._starts[0]
        return None if in_text else first

    def clause_at(self, span: Span) -> Clause | None:
        """Return the clause that a stretch of the source begins in, None in the infobox."""
        index = bisect_right(self._starts, span.start) - 1
        clause = self.told[index][0] if index >= 0 else None
        return clause if clause is not None and span.start < clause.span.end else None

    def account(self, clause: Clause, value: str) -> Account:
        """Return what a clause says."""
        if id(clause) not in self._texts:
            self._texts[id(clause)] = clause.text
        claimant = clause.statement.claimant if clause.statement else None
        section = clause.tagged.passage.section
        text = self._texts[id(clause)]
        return Account(value, text, claimant, Provenance.PROSE, section, clause.span)

    def mentions(self, clause: Clause, words: re.Pattern[str]) -> bool:
        """Return whether a clause holds some words; a long one is searched once, however often asked."""
        key = (id(clause), id(words))
        if key not in self._mentions:
            self._mentions[key] = words.search(clause.words) is not None
        return self._mentions[key]

    @cached_property
    def _starts(self) -> list[int]:
        return [clause.tagged.passage.offset(clause.start) for clause, _ in self.told]

    @cached_property
    def _texts(self) -> dict[int, str]:
        return {}

    @cached_property
    def _mentions(self) -> dict[tuple[int, int], bool]:
        return {}


def in_lead(clause: Clause) -> bool:
    """Return whether a clause stands in the lead."""
    return clause.tagged.passage.phase is Phase.LEAD


def in_words(moment: Moment) -> str:
    """Return a date or range as "9 October 2020" or "9 October 2020 to 12 October 2020"."""
    ends = dict.fromkeys(each.in_words() for each in (moment.first, moment.last) if each is not None)
    return " to ".join(ends)


def earliest(date: Date) -> tuple[int, int, int]:
    """Return the first day that a date may be, as numbers that compare."""
    return date.year, date.month or 1, date.day or 1


def latest(date: Date) -> tuple[int, int, int]:
    """Return the last day that a date may be, as numbers that compare."""
    return date.year, date.month or 12, date.day or 31
