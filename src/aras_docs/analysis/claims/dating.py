"""The dates of a clause: which of its time expressions say when it is, and the moment they make."""

from __future__ import annotations

import re

from msgspec.structs import replace

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.language.function_words import PREPOSITIONS
from aras_docs.analysis.passages import Passage
from aras_docs.analysis.temporal.calendar import ordinal
from aras_docs.analysis.temporal.context import Use
from aras_docs.analysis.temporal.recogniser import joined
from aras_docs.analysis.temporal.tagger import Expression
from aras_docs.facts import Basis, Moment, Precision

# How long a caption of a date alone may be.
CAPTION = 40
LETTERS = re.compile(r"[^\W\d_]+")
# Between a relative date and the one that says it in full.
APPOSED = re.compile(r",\s+(?:(?:on|in|by|at|around|about)\s+)?(?:the\s+)?")


def is_caption(clause: Clause) -> bool:
    """Return whether a clause is but a date, as a caption or heading is."""
    if len(clause.words) > CAPTION or not clause.expressions:
        return False
    text, end = clause.tagged.passage.text, clause.start
    rest: list[str] = []
    for each in clause.expressions:
        rest.append(text[end : each.start])
        end = max(end, each.end)
    words = LETTERS.findall(" ".join([*rest, text[end : clause.end]]).lower())
    return all(word in PREPOSITIONS or word in {"and", "the"} for word in words)


def dating(clause: Clause) -> list[Expression]:
    """Return the expressions that may date a clause: its own dates, else the date of a report."""
    for use in (Use.NARRATIVE, Use.REPORT) if clause.expressions else ():
        found = [each for each in clause.expressions if each.use is use and _is_bounded(each.moment)]
        if found:
            return found[1:] if _is_apposed(clause.tagged.passage, found) else found
    return []


def _is_apposed(passage: Passage, dated: list[Expression]) -> bool:
    """Return whether the first date only leads up to the second ("A year later, on 4 July 1945")."""
    if len(dated) == 1 or dated[0].moment.basis is not Basis.RELATIVE or dated[0].moment.time:
        return False
    one, other = dated[:2]
    stated = other.moment.basis in {Basis.STATED, Basis.YEAR_INFERRED}
    return stated and APPOSED.fullmatch(passage.text[one.end : other.start]) is not None


def _is_bounded(moment: Moment) -> bool:
    """Return whether a moment has a date, or bounds, or is at least thought to have one."""
    doubtful = moment.basis is Basis.UNDATED and (moment.derivation or "").startswith("perhaps")
    return doubtful or moment.first is not None or moment.last is not None


def moment_of(passage: Passage, dated: list[Expression]) -> Moment:
    """Return the moment of the first expression, drawn out over a range and with the time of day."""
    lead, *rest = dated
    moment = lead.moment
    last = lead
    for each in rest:
        if joined(passage.text, last.end, each.start) and _later(last, each) and each.moment.time is None:
            moment = replace(moment, last=each.moment.last, precision=Precision.RANGE)
            last = each
        elif moment.time is None and each.moment.time and each.moment.first == moment.first:
            moment = replace(moment, time=each.moment.time, precision=each.moment.precision)
    return moment


def _later(one: Expression, other: Expression) -> bool:
    """Return whether two dates in a row can be a range: "from 20 to 12 January" moves a plan forward."""
    first, last = one.moment.last, other.moment.last
    return first is not None and last is not None and ordinal(first) <= ordinal(last)
