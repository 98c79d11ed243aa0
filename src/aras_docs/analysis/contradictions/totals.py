"""Which figures sum up a whole conflict: those of the infobox, and few of the text's."""

from __future__ import annotations

import re

import regex

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.contradictions.subject import Subject
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.context import Use

# Parts of a side, of its people or of the fighting: the figures of a clause that names one are no totals.
FORMATIONS = word_set(
    """
    armies army battalion battalions batteries battery brigade brigades companies company corps division
    divisions fleet fleets flotilla flotillas garrison garrisons group groups naval navy platoon platoons
    regiment regiments squadron squadrons unit units
    """
)
PARTS = (
    FORMATIONS
    | {word.capitalize() for word in FORMATIONS}
    | word_set(
        """
        aboard additional airmen alone among another conscripts convoy convoys crew crewmen crews day days
        front further gendarmes hour hours including marines more officers other others phase pilots police
        policemen regulars reservists sailors stage week weeks
        """
    )
)
PART = regex.compile(
    r"\b(?:[Aa]ir\s+[Ff]orces?|air\s+\w+|of\s+(?:whom|them|these|which)|one\s+of|Battle\s+of|Operation\s+\p{Lu}\w*"
    r"|(?:around|at|near|outside)\s+(?:the\s+)?\p{Lu}\w*|\p{Lu}\S*\s+(?:Campaign|Offensive|Battle))\b"
)
WORD = re.compile(r"\w+")


def is_total(clause: Clause, subject: Subject) -> bool:
    """Return whether a clause gives totals: a tally, or undated and of the whole conflict."""
    if is_tally(clause):
        return True
    words = subject.without(clause.words)
    sums_up = clause.tagged.passage.phase is Phase.CASUALTIES or len(words) < len(clause.words)
    dated = any(each.use is Use.NARRATIVE for each in clause.expressions)
    return sums_up and not dated and not _names_part(words)


def _names_part(words: str) -> bool:
    return not PARTS.isdisjoint(WORD.findall(words)) or PART.search(words) is not None


def is_tally(clause: Clause) -> bool:
    """Return whether a clause gives figures as of a date."""
    return any(each.use is Use.REPORT for each in clause.expressions)
