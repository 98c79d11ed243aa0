"""Which clauses tell of the article's own losses: all of its narrative, some of its lead and aftermath."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import regex
from msgspec import Struct

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.language.capitals import in_any_case
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.language.names import CAPITALISED, PROPER, WORD, with_names
from aras_docs.analysis.losses.fates import LOSS_WORDS
from aras_docs.analysis.passages import Passage
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.tagger import Expression
from aras_docs.analysis.temporal.window import Window
from aras_docs.facts import Event, Moment

TELLING = (Phase.NARRATIVE, Phase.CASUALTIES)
# Titles of sections that sum a battle up, and of those among them that go on to something else.
SUMMING_UP = re.compile(r"aftermath|analysis|assessment|consequence|conclusion|outcome|result")
ELSEWHERE = re.compile(
    r"legacy|memor|reaction|response|crime|massacre|atrocit|award|honou?r|investigation|culture|reference|subsequent|later|trial|execution|occupation"
)
# What was before or came after, or is told of a whole war.
APART = re.compile(
    r"\b(?:later|subsequent(?:ly)?|eventually|afterwards?|previous(?:ly)?|earlier|in\s+captivity|camps?|imprisonment|graves?|buried"
    r"|cemeter(?:y|ies)|memorial|trials?|massacres?|(?:the|entire|whole|World|Civil|Great)\s+[Ww]ars?|conflict|months|years?|decades?)\b"
)
# The words without one of which no battle, campaign or operation is named.
_KINDS = word_set("battle siege campaign offensive raid disaster attack")
NAMED_WORDS = in_any_case(_KINDS | {f"{kind}s" for kind in _KINDS}) | {"Operation", "Unternehmen"}


@cache  # Few articles need it, and it takes long to compile.
def named() -> regex.Pattern[str]:
    """Return the pattern of the name of a battle, campaign or operation."""
    return with_names(
        rf"\b(?:[Bb]attles?|[Ss]ieges?|[Cc]ampaigns?|[Oo]ffensives?|[Rr]aids?|[Dd]isasters?|[Aa]ttacks?)\s+(?:of|for|in|on|at)\s+(?:the\s+)?(?P<name>{PROPER}(?:\s+{CAPITALISED}){{0,2}})"
        rf"|\b(?:Operation|Unternehmen)\s+(?P<name>{CAPITALISED})"
        rf"|(?P<name>{PROPER}(?:\s+{CAPITALISED}){{0,2}})\s+(?:[Cc]ampaign|[Oo]ffensive|[Rr]aid)\b"
    )


class Scope(Struct, frozen=True):
    """What an article is about: its title, and when its infobox says that it was."""

    title: str
    when: Moment | None

    @property
    def window(self) -> Window | None:
        """Return the days of the infobox, None where it states none."""
        first = self.when.first if self.when else None
        last = self.when.last if self.when else None
        return None if first is None else Window(first, last or first, "")


def telling(
    records: Iterable[tuple[Clause, Event | None]], scope: Scope
) -> Iterator[tuple[Clause, Event | None]]:
    """Yield the clauses that tell of the article's own losses, each with its record."""
    window, own = scope.window, frozenset(WORD.findall(scope.title))
    left: object = None
    for clause, event in records:
        passage = clause.tagged.passage
        if passage.phase in TELLING:
            yield clause, event
        elif _sums_up(passage):
            left = clause.tagged if not _are_within(clause.expressions, window) else left
            if left is not clause.tagged and not _is_apart(clause, own):
                yield clause, event


def _sums_up(passage: Passage) -> bool:
    """Return whether a passage of the lead or the aftermath is about the battle itself."""
    if passage.phase is Phase.LEAD:
        return True
    titles = [title.lower() for title in passage.titles]
    return passage.phase is Phase.AFTERMATH and bool(
        SUMMING_UP.search(titles[-1])
        or (any(map(SUMMING_UP.search, titles)) and not ELSEWHERE.search(titles[-1]))
    )


def _are_within(dates: Iterable[Expression], window: Window | None) -> bool:
    """Return whether all dates fall in the days of the infobox, which what follows then goes on from."""
    moments = [each.moment for each in dates if each.moment.first is not None]
    return not moments or (
        window is not None
        and all(window.distance(end) == 0 for each in moments for end in (each.first, each.last) if end)
    )


def _is_apart(clause: Clause, own: frozenset[str]) -> bool:
    """Return whether a clause tells of no loss, of another battle or of other times."""
    if LOSS_WORDS.isdisjoint(clause.lexis) or APART.search(clause.words):
        return True
    if NAMED_WORDS.isdisjoint(clause.lexis):
        return False
    return any(own.isdisjoint(name["name"].split()) for name in named().finditer(clause.words))
