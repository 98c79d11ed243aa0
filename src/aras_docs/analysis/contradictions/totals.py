"""Which figures sum up a whole conflict: those of the infobox, and few of the text's."""

from __future__ import annotations

import regex

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.contradictions.subject import Subject
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.context import Use

# Parts of a side, of its people or of the fighting: the figures of a clause that names one are no totals.
PART = regex.compile(
    r"\b(?:[Aa]rm(?:y|ies)|[Bb]attalions?|[Bb]atter(?:y|ies)|[Bb]rigades?|[Cc]ompan(?:y|ies)|[Cc]orps|[Dd]ivisions?|[Ff]leets?"
    r"|[Ff]lotillas?|[Gg]arrisons?|[Gg]roups?|[Nn]av(?:y|al)|[Pp]latoons?|[Rr]egiments?|[Ss]quadrons?|[Uu]nits?|[Aa]ir\s+[Ff]orces?"
    r"|airmen|conscripts|convoys?|crew(?:s|men)?|gendarmes|marines|officers|pilots|police(?:men)?|regulars|reservists"
    r"|sailors|aboard|(?:air|naval)\s+\w+|including|among|of\s+(?:whom|them|these|which)|one\s+of|more|further|additional|another|others?|alone"
    r"|(?:around|at|near|outside)\s+(?:the\s+)?\p{Lu}\w*|Operation\s+\p{Lu}\w*|\p{Lu}\S*\s+(?:Campaign|Offensive|Battle)|Battle\s+of|front|days?|hours?|weeks?|phase|stage)\b"
)


def is_total(clause: Clause, subject: Subject) -> bool:
    """Return whether a clause gives totals: a tally, or undated and of the whole conflict."""
    if is_tally(clause):
        return True
    words = subject.without(clause.words)
    sums_up = clause.tagged.passage.phase is Phase.CASUALTIES or len(words) < len(clause.words)
    dated = any(each.use is Use.NARRATIVE for each in clause.expressions)
    return sums_up and not dated and not PART.search(words)


def is_tally(clause: Clause) -> bool:
    """Return whether a clause gives figures as of a date."""
    return any(each.use is Use.REPORT for each in clause.expressions)
