"""Clauses: sentences, cut where a part of one has a claimant or date of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from aras_docs.analysis.sentences import Stretch, sentences
from aras_docs.analysis.speakers import Speakers
from aras_docs.analysis.statements import Statement, statements
from aras_docs.analysis.temporal.context import Use
from aras_docs.analysis.temporal.tagger import Expression, Tagged
from aras_docs.facts import Basis
from aras_docs.nodes import Span

# A new subject or date behind one of these begins a clause of its own; "and" is left out of it.
COORDINATION = regex.compile(
    r"[,;]\s+(?:and\s+(?P<rest>)|(?:but|while|whereas)\s+)(?:(?:on|by|in|at)\s+)?(?:the\s+)?[\"“]?$"
)
AND = regex.compile(r"[,;]\s+and\s+$")
# How far before a new subject or date its conjunction, and how far a semicolon, may stand.
CONJUNCTION_REACH = 40
SEMICOLON_REACH = 80


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence, or the part of one that has a claimant or date of its own.

    ``statements`` are in order; the first one makes the clause a claim, denial or confirmation.
    """

    tagged: Tagged
    start: int
    end: int
    words: str
    opens_sentence: bool
    expressions: tuple[Expression, ...]
    statements: tuple[Statement, ...]

    @property
    def text(self) -> str:
        """Return the clause with its white space collapsed."""
        return " ".join(self.words.split())

    @property
    def statement(self) -> Statement | None:
        """Return the statement that the clause makes, None where the article itself speaks."""
        return self.statements[0] if self.statements else None

    @property
    def span(self) -> Span:
        """Return the stretch of the source that the clause was taken from."""
        return self.tagged.passage.span(self.start, self.end)


def clauses(tagged: Tagged, speakers: Speakers) -> Iterator[Clause]:
    """Yield the clauses of a passage; a pronoun takes the claimant last named in the same passage."""
    previous: Statement | None = None
    for sentence in sentences(tagged.passage.text):
        found = statements(tagged, sentence, speakers, previous)
        previous = found[-1] if found else previous
        yield from _split(tagged, sentence, found)


def _split(tagged: Tagged, sentence: Stretch, found: list[Statement]) -> Iterator[Clause]:
    cuts = _cuts(tagged, sentence, found)
    waiting = iter(found)
    statement = next(waiting, None)
    for start, end in zip([sentence.start, *cuts], [*cuts, sentence.end], strict=True):
        own: list[Statement] = []
        while statement is not None and statement.start < end:
            own.append(statement)
            statement = next(waiting, None)
        inner = _trimmed(tagged.passage.text, start, end)
        words = tagged.passage.text[inner.start : inner.end]
        dates = tagged.between(start, end)
        yield Clause(tagged, inner.start, inner.end, words, start == sentence.start, dates, tuple(own))


def _cuts(tagged: Tagged, sentence: Stretch, found: list[Statement]) -> list[int]:
    """Return where a new clause begins: at a date or claimant behind "; ", ", and", ", while"."""
    inside = tagged.between(sentence.start + 1, sentence.end)
    starts = {each.start for each in inside if _is_own_date(each)} | {each.start for each in found}
    cuts = [sentence.start]
    for position in sorted(starts):
        cut = _cut(tagged.passage.text, cuts[-1], position)
        if cut is not None and cut > cuts[-1]:
            cuts.append(cut)
    return cuts[1:]


def _cut(text: str, start: int, position: int) -> int | None:
    """Return where the clause of a subject or date at a position begins, None if it goes on from before."""
    joint = COORDINATION.search(text, max(start, position - CONJUNCTION_REACH), position)
    if joint is not None:
        return joint.start("rest") if joint["rest"] is not None else joint.start() + 1
    semicolon = text.rfind(";", max(start, position - SEMICOLON_REACH), position)
    return None if semicolon < 0 or "(" in text[semicolon:position] else semicolon + 1


def _is_own_date(expression: Expression) -> bool:
    return expression.use is Use.NARRATIVE and expression.moment.basis in {Basis.STATED, Basis.YEAR_INFERRED}


def _trimmed(text: str, start: int, end: int) -> Stretch:
    """Return a stretch without the white space, and the conjunction to the next clause, around it."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    conjunction = AND.search(words, max(0, len(words) - CONJUNCTION_REACH))
    kept = words[: conjunction.start()] if conjunction else words
    return Stretch(start + left, start + max(len(kept.rstrip(" \t\n;,")), left))
