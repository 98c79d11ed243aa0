"""Time expressions measured on the development half of WikiWars (Mazur and Dale 2010).

The gold is the outermost expressions; one inside another is neither demanded nor wrong, since no
expression that is given stands inside another.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from aras_docs.analysis.temporal import tag_text
from evaluation.scoring import Score
from evaluation.tempeval import Answer, Span, tempeval
from evaluation.timex2 import read


def scores(folder: Path) -> tuple[Score, Score, Score]:
    """Return the strict, relaxed and value scores over the documents of a folder."""
    return tempeval(answers(folder))


def answers(folder: Path) -> Iterator[Answer]:
    """Yield the gold of each document with what the tagger finds in its text alone."""
    for path in sorted(folder.glob("*.xml")):
        document = read(path.read_text(encoding="utf-8"))
        yield Answer(document.outer, given(document.text), document.inner)


def given(text: str) -> list[Span]:
    """Return the time expressions that the tagger finds in a text."""
    return [Span(each.span.start, each.span.end, each.value) for each in tag_text(text)]
