"""Time expressions measured on the development half of WikiWars (Mazur and Dale 2010).

The gold is the outermost expressions; one inside another is neither demanded nor wrong, since no
expression that is given stands inside another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from aras_docs.analysis.temporal import tag_text
from evaluation.scoring import Score
from evaluation.tempeval import Answer, Span, paired, same_value, tempeval
from evaluation.timex2 import read

# A value that begins with a year, decade or century, before Christ or after: about four in five of the gold.
CALENDAR = re.compile(r"(?:BC)?\d\d")


def scores(folder: Path) -> tuple[Score, ...]:
    """Return the strict, relaxed and value scores over the documents of a folder, and that of dates alone.

    The last one's recall is the share of the gold's calendar values that are right.
    """
    known = list(answers(folder))
    return (*tempeval(known), _calendar(known))


def is_calendar(value: str) -> bool:
    """Return whether a value names a stretch of the calendar: no length, set, or mere past or future."""
    return CALENDAR.match(value) is not None


def _calendar(answers: Iterable[Answer]) -> Score:
    gold = given = right = 0
    for answer in answers:
        pairs = [pair for pair in paired(answer.gold, answer.given) if is_calendar(pair[0].value)]
        gold += sum(is_calendar(each.value) for each in answer.gold)
        given += len(pairs)
        right += sum(same_value(one.value, other.value) for one, other in pairs)
    return Score("timex calendar value", gold, given, right)


def answers(folder: Path) -> Iterator[Answer]:
    """Yield the gold of each document with what the tagger finds in its text alone."""
    for path in sorted(folder.glob("*.xml")):
        document = read(path.read_text(encoding="utf-8"))
        yield Answer(document.outer, given(document.text), document.inner)


def given(text: str) -> list[Span]:
    """Return the time expressions that the tagger finds in a text."""
    return [Span(each.span.start, each.span.end, each.value) for each in tag_text(text)]
