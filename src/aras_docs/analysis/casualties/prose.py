"""The losses that running text tells of: figures with a fate, whose they were, and who says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from msgspec.structs import replace

from aras_docs.analysis.casualties.rows import Setting, row, template
from aras_docs.analysis.casualties.telling import Scope, telling
from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.claims.responses import covers
from aras_docs.analysis.losses.attribution import suffering
from aras_docs.analysis.losses.belongings import CIVIL, ELIDED, MILITARY, is_equipment, is_named, is_people
from aras_docs.analysis.losses.fates import FATE, HUMAN_FATES, LOSS_WORDS, THING_FATES, VERB
from aras_docs.analysis.losses.grammar import Loss, losses
from aras_docs.analysis.sides import Sides
from aras_docs.facts import Casualty, Category, Claimant, Event, Fate, Provenance

# A source that keeps its losses to itself.
SILENCE = re.compile(
    r"(?:does(?:n['’]t|\s+not)|did(?:n['’]t|\s+not)|has(?:n['’]t|\s+not)|have(?:n['’]t|\s+not)|refused\s+to|declined\s+to)\s+(?:yet\s+)?"
    r"(?:disclosed?|released?|published?|revealed?|reported?|stated?)\b[^.;]{0,60}?\b(?:casualt(?:y|ies)|losses|deaths|casualty\s+figures)"
)
NOT_DISCLOSED = "not disclosed"
BRACKETS = re.compile(r"\([^()]{0,400}\)")
# What didn't happen, or undid a loss: "would have cost 300 men", "freed 1,000 prisoners".
UNREAL = re.compile(
    r"\b(?:would|could|might|should|may|if|unless|without|never|(?:prevent|avoid)(?:s|ed|ing)?|den(?:y|ies|ied|ying)|not(?!\s+only)|(?:capable|intention|task|hope)\s+of"
    r"|(?:free|liberat|rescu|releas|exchang|evacuat|repatriat)(?:d|ed|ing)(?!\s+and\s+$))\b[^.;,]{0,40}$"
)
LOSING = re.compile(r"\b(?:lost|losing|loss(?:es)?|casualties)\b")
NEAR, REACH = 80, 200
# What may follow a bare figure of casualties; "the casualties of 615 have" is of something numbered 615.
CLOSED = re.compile(r"\s*(?:[,.;:)]|$|(?:men|and|or|in|during|on|for|with|from|at|out|by|to)\b)")
_START = attrgetter("start")
PRISONERS = re.compile(r"prisoner|POW|captive|surrendered")


def of_prose(
    records: Iterable[tuple[Clause, Event | None]], sides: Sides, scope: Scope
) -> Iterator[Casualty]:
    """Yield the losses that the text tells of; the background tells of others."""
    for clause, event in telling(records, scope):
        yield from _of_clause(clause, event, sides)


def _of_clause(clause: Clause, event: Event | None, sides: Sides) -> Iterator[Casualty]:
    if LOSS_WORDS.isdisjoint(clause.lexis):
        return
    yield from _silence(clause, event, sides)
    if not (FATE.search(clause.words) or VERB.search(clause.words)):
        return
    seen: set[tuple[object, ...]] = set()
    for casualty in _rows(clause, event, sides):
        key = (casualty.fate, casualty.item, casualty.low, casualty.high, casualty.qualifier)
        if key not in seen:
            seen.add(key)
            yield _denied(casualty, event)


def _rows(clause: Clause, event: Event | None, sides: Sides) -> Iterator[Casualty]:
    bare = _bare(clause)
    plain = _plain(clause, event)
    previous: Casualty | None = None
    listed: int | None = None
    for loss in losses(bare):
        listed = suffering(loss, bare, sides, listed)
        if _is_sure(loss, bare, previous) and (previous is not None or not _is_part(bare, loss)):
            named = sides.of(loss.item)
            found = row(loss, Setting(Category.UNSPECIFIED, loss.item, plain), sides)
            side = listed if named is None else named
            who = _claimant(clause, loss) or plain.claimant
            if side is not None or who is not plain.claimant:
                found = replace(found, side=side, claimant=who)
            previous = _elided(found, loss, previous)
            yield previous


def _plain(clause: Clause, event: Event | None) -> Casualty:
    """Return a row with what its clause says of all its losses: who states them, as of when."""
    if event is None:
        claimant = clause.statement.claimant if clause.statement else None
        return template(clause.text, Provenance.PROSE, clause.span, claimant=claimant)
    as_of = None if event.when.first is None else event.when
    return template(event.text, Provenance.PROSE, event.span, claimant=event.claimant, as_of=as_of)


def _claimant(clause: Clause, loss: Loss) -> Claimant | None:
    """Return who is named behind a figure as its source, where the clause names another for one before it."""
    start, end = clause.start + loss.start, clause.start + loss.end
    if len(clause.statements) < 2:  # noqa: PLR2004 – another than the one who states the clause
        return None
    behind = bisect_left(clause.statements, end, key=_START)
    if behind == len(clause.statements) or clause.statements[0].end > start:
        return None
    named = clause.statements[behind]
    return named.claimant if named.verb == "according to" else None


def _bare(clause: Clause) -> str:
    """Return a clause's words with its dates and brackets blanked out, so that no offset moves."""
    parts: list[str] = []
    position = 0
    for date in clause.expressions:
        start, end = date.start - clause.start, date.end - clause.start
        parts += [clause.words[position:start], ";".ljust(end - start)]
        position = end
    words = "".join([*parts, clause.words[position:]])
    return BRACKETS.sub(lambda match: " " * len(match.group()), words)


def _elided(casualty: Casualty, loss: Loss, previous: Casualty | None) -> Casualty:
    """Return a row with the side and category of the one before where it tells of more of them."""
    more = ELIDED.fullmatch(loss.item) is not None
    if previous is None or not (more or loss.elided):
        return casualty
    side = previous.side if casualty.side is None else casualty.side
    item = previous.item if more else casualty.item
    return replace(casualty, side=side, category=previous.category, item=item)


def _is_sure(loss: Loss, words: str, previous: Casualty | None) -> bool:
    """Return whether a count in running text is of losses: it needs a fate, and people or equipment."""
    if loss.fate is None or UNREAL.search(words, max(0, loss.start - NEAR), loss.start):
        return False
    if ELIDED.fullmatch(loss.item):
        return previous is not None and _is_alike(previous, loss.fate)
    if not loss.item:
        return _is_of_people(loss, words, previous)
    return is_named(loss.item, loss.fate) and (
        is_people(loss.item, loss.fate) or is_equipment(loss.item, loss.fate)
    )


def _is_alike(previous: Casualty, fate: Fate) -> bool:
    """Return whether more of what was lost before can have met a fate: men or things alike."""
    return fate not in (HUMAN_FATES if previous.category is Category.EQUIPMENT else THING_FATES)


def _is_part(words: str, loss: Loss) -> bool:
    """Return whether a figure is part of no losses ("2,000 escaped, including 30 wounded")."""
    return loss.part and LOSING.search(words, max(0, loss.start - REACH), loss.start) is None


def _is_of_people(loss: Loss, words: str, previous: Casualty | None) -> bool:
    """Return whether a figure with a fate and no noun is of people: its list is, or its fate."""
    if loss.fate is Fate.CAPTURED and not PRISONERS.search(loss.fate_words):
        return loss.linked and previous is not None and previous.category is not Category.EQUIPMENT
    if loss.verb is not None and loss.fate_words == loss.verb.words and not CLOSED.match(words, loss.end):
        return False
    return is_people("", loss.fate or Fate.UNSPECIFIED)


def _denied(casualty: Casualty, event: Event | None) -> Casualty:
    if event is None or not event.denials:
        return casualty
    names = (*(casualty.item or "").split(), "losing", "loss", "casualt", "downed", "shot down")
    return replace(casualty, denials=tuple(each for each in event.denials if covers(each, *names)))


def _silence(clause: Clause, event: Event | None, sides: Sides) -> Iterator[Casualty]:
    match = SILENCE.search(clause.words)
    if match is None:
        return
    category = Category.CIVILIAN if CIVIL.search(match.group()) else Category.UNSPECIFIED
    category = Category.MILITARY if MILITARY.search(match.group()) else category
    side = sides.of(clause.words[: match.start()])
    yield replace(_plain(clause, event), side=side, category=category, qualifier=NOT_DISCLOSED)
