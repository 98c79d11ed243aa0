"""Clauses: sentences, cut where a part of one has a claimant or date of its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from aras_docs.analysis.claims.speakers import Speakers
from aras_docs.analysis.claims.statements import Statement, statements
from aras_docs.analysis.claims.verbs import VERB_WORDS
from aras_docs.analysis.language.happenings import Telling, telling
from aras_docs.analysis.language.quotations import Quotations
from aras_docs.analysis.language.sentences import Sentence
from aras_docs.analysis.temporal.context import Use
from aras_docs.analysis.temporal.tagger import Expression, Tagged
from aras_docs.facts import Basis
from aras_docs.nodes import Span

# A new subject or date behind one of these begins a clause of its own; "and" is left out of it.
COORDINATION = re.compile(
    r"[,;]\s+(?:and\s+(?P<rest>)|(?:but|while|whereas|although|though)\s+)(?:(?:on|by|in|at)\s+)?(?:the\s+)?[\"“]?$"
)
# A date needs no comma before "and on".
AND_ON = re.compile(
    r"\sand\s+(?P<rest>)(?:on|by|at)\s+(?:the\s+)?(?:(?:morning|evening|night|end|beginning)\s+of\s+)?(?:the\s+)?$"
)
AND = re.compile(r"(?:[,;]\s+|\s)and\s+$")
# One claim goes on to another thing claimed ("claimed to have sunk a ship, and to have taken the port").
ANOTHER = re.compile(r",\s+and\s+(?P<rest>)(?:to\s+have|that)\s")
TO_HAVE = re.compile(r"\s+(?:to\s+have|that)\s")
# Between two dated halves of a sentence, the first of which ends with its date.
HALVES = re.compile(r"[,;]?\s+and\s+|[,;]\s+(?=(?:while|then|before)\b)|[,;]?\s+(?=but\b)|;\s+")
# What a clause may begin with before its subject, and the comma of one that leaves its verb to be understood.
CONJUNCTION = re.compile(r"^\s*(?:and|but|while|whereas|although|though|then|before)\s+")
GAP = re.compile(r"\s*,")
OWN = (Basis.STATED, Basis.YEAR_INFERRED)
# How far before a new subject or date its conjunction, and how far a semicolon, may stand.
CONJUNCTION_REACH = 40
SEMICOLON_REACH = 80
# How far from its ends the verb of a clause is looked for.
VERB_REACH = 400
# How far into its sentence a claimant may stand that the next sentence calls "he" or "it".
LEADING = 60


class Stretch(NamedTuple):
    """A stretch of a text, the end exclusive."""

    start: int
    end: int


class Clause(NamedTuple):
    """A sentence, or the part of one that has a claimant or date of its own.

    ``statements`` are in order; the first one makes the clause a claim, denial or confirmation. ``goes_on``
    marks a clause that shares the date and claimant of the one before it; ``quoted`` one that begins
    within a quotation. ``lexis`` holds the words of its sentence: what none of them tells of needs no search.
    """

    tagged: Tagged
    start: int
    end: int
    words: str
    opens_sentence: bool
    lexis: frozenset[str]
    expressions: tuple[Expression, ...] = ()
    statements: tuple[Statement, ...] = ()
    goes_on: bool = False
    quoted: bool = False

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
    """Yield the clauses of a passage; a pronoun takes the claimant of the sentence right before."""
    text = tagged.passage.text
    quotations = Quotations(text)
    previous: Statement | None = None
    for sentence in tagged.passage.sentences:
        stating = not VERB_WORDS.isdisjoint(sentence.words)
        found = statements(tagged, sentence, speakers, quotations, previous) if stating else []
        previous = _leading(found, sentence)
        yield from _split(tagged, sentence, found, quoted=quotations.hold(sentence.start))


def _leading(found: list[Statement], sentence: Sentence) -> Statement | None:
    """Return the statement whose claimant a pronoun of the next sentence stands for: its subject's."""
    if not found or found[0].start - sentence.start > LEADING:
        return None
    return (
        found[-1] if found[-1].claimant == found[0].claimant or found[-1].person == found[0].person else None
    )


def _split(tagged: Tagged, sentence: Sentence, found: list[Statement], *, quoted: bool) -> Iterator[Clause]:
    text = tagged.passage.text
    dated = tagged.between(sentence.start, sentence.end)
    if not dated and not found:
        yield _whole(tagged, sentence, quoted=quoted)
        return
    cuts = _cuts(text, sentence, dated, found)
    waiting = deque(found)
    for start, end in pairwise([sentence.start, *cuts, sentence.end]):
        own = tuple(_taken(waiting, end))
        for first, last in pairwise([start, *_parts(text, end, own), end]):
            inner = _trimmed(text, first, last)
            words = text[inner.start : inner.end]
            dates = tagged.between(first, last) if dated else ()
            opens, goes_on, lexis = first == sentence.start, first > start, sentence.words
            yield Clause(tagged, *inner, words, opens, lexis, dates, own, goes_on, quoted and opens)


def _whole(tagged: Tagged, sentence: Sentence, *, quoted: bool) -> Clause:
    """Return the clause of a sentence without date and claimant, as most are."""
    start, end = _trimmed(tagged.passage.text, sentence.start, sentence.end)
    words = tagged.passage.text[start:end]
    return Clause(tagged, start, end, words, opens_sentence=True, lexis=sentence.words, quoted=quoted)


def _taken(waiting: deque[Statement], end: int) -> Iterator[Statement]:
    """Take the statements that begin before an offset."""
    while waiting and waiting[0].start < end:
        yield waiting.popleft()


def _parts(text: str, end: int, own: tuple[Statement, ...]) -> list[int]:
    """Return where a claim goes on to something else that is claimed."""
    if len(own) != 1 or not TO_HAVE.match(text, own[0].end):
        return []
    found = ANOTHER.search(text, own[0].end, end)
    return [] if found is None else [found.start("rest")]


def _cuts(text: str, sentence: Sentence, dated: tuple[Expression, ...], found: list[Statement]) -> list[int]:
    """Return where a new clause begins: at a date or claimant behind "; ", ", and", ", while"."""
    inside = [each for each in dated if _is_own_date(each)]
    dates = {each.start: each for each in inside if each.start > sentence.start}
    cuts = [sentence.start]
    for position in sorted({*dates, *(each.start for each in found)}):
        cut = _cut(text, cuts[-1], position, dated=position in dates)
        if cut is not None and cut > cuts[-1]:
            date = dates.get(position)
            if date is None or _stands(text, cuts[-1], cut, date, sentence):
                cuts.append(cut)
    first = found[0].start if found else sentence.end
    halves = [
        half
        for one, other in pairwise(each for each in dated if _is_day(each))
        if one.end < first and bisect_right(cuts, one.start) == bisect_right(cuts, other.start)
        for half in _halved(text, one, other)
    ]
    return sorted({*cuts[1:], *halves})


def _stands(text: str, start: int, cut: int, date: Expression, sentence: Sentence) -> bool:
    """Return whether a dated clause and the one before it have verbs, or a comma for the one left out."""
    if _tells(text[max(start, cut - VERB_REACH) : cut]) is Telling.FRAGMENT:
        return False
    if GAP.match(text, date.end):
        return True
    rest = text[date.end : min(sentence.end, date.end + VERB_REACH)]
    return _tells(text[cut : date.start] + rest) is not Telling.FRAGMENT


def _tells(clause: str) -> Telling:
    """Return what a clause tells that may lack its subject."""
    return telling(f"it {CONJUNCTION.sub('', clause, count=1)}")


def _halved(text: str, one: Expression, other: Expression) -> list[int]:
    """Return where a sentence of two dates falls in halves, each with its date at its end."""
    found = HALVES.match(text, one.end)
    if found is None or one.moment.last == other.moment.last or other.moment.first is None:
        return []
    return [found.end()] if _tells(text[found.end() : other.start]) is Telling.HAPPENING else []


def _cut(text: str, start: int, position: int, *, dated: bool) -> int | None:
    """Return where the clause of a subject or date at a position begins, None if it goes on from before."""
    reach = max(start, position - CONJUNCTION_REACH)
    joint = COORDINATION.search(text, reach, position) or (
        AND_ON.search(text, reach, position) if dated else None
    )
    if joint is not None:
        return joint.start("rest") if joint["rest"] is not None else joint.start() + 1
    semicolon = text.rfind(";", max(start, position - SEMICOLON_REACH), position)
    return None if semicolon < 0 or "(" in text[semicolon:position] else semicolon + 1


def _is_own_date(expression: Expression) -> bool:
    return expression.use is Use.NARRATIVE and expression.moment.basis in OWN


def _is_day(expression: Expression) -> bool:
    """Return whether a date, of its own or counted from another, may end a half of a sentence."""
    relative = expression.moment.basis is Basis.RELATIVE and expression.moment.time is None
    return _is_own_date(expression) or (relative and expression.use is Use.NARRATIVE)


def _trimmed(text: str, start: int, end: int) -> Stretch:
    """Return a stretch without the white space, and the conjunction to the next clause, around it."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    conjunction = AND.search(words, max(0, len(words) - CONJUNCTION_REACH)) if words[-1:].isspace() else None
    kept = words[: conjunction.start()] if conjunction else words
    return Stretch(start + left, start + max(len(kept.rstrip(" \t\n;,")), left))
