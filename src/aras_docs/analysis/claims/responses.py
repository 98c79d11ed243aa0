"""Denials and confirmations, each attached to the claim that it answers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec import Struct

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.claims.statements import Statement
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.facts import Claimant, Event, EventKind, Response

# How many records before a denial or confirmation the claim that it answers may stand.
REACH = 8
# How many records before it a claim may stand for its place alone to tell that it is answered.
NEAR = 2
# A scope in the plural that names nothing answers every claim of that day.
ALL_CLAIMS = re.compile(r"\b(?:statements|claims|reports|accusations|allegations|captures)\b")
# A scope in these words covers any claim; without them, only what it names.
ANY_CLAIM = re.compile(r"\b(?:statements?|claims?|reports?|accusations?|allegations?)\b")
# Words that mean much the same when a claim is denied, by what they are about.
TOPICS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"\b(?:{words})", re.IGNORECASE))
    for name, words in (
        (
            "aircraft",
            r"aircraft|airplane|aeroplane|warplane|planes?\b|jets?\b|bombers?\b|helicopter|drones?\b|UAV|(?:Su|MiG|F|Mi|Ka)-\d",
        ),
        (
            "ships",
            r"ships?\b|warship|destroyer|cruiser|frigate|submarine|vessel|battleship|carrier|sunk\b|sink",
        ),
        ("armour", r"tanks?\b|armou?red\s+vehicle|vehicles?\b"),
        (
            "ground",
            r"captur|control|seiz|fell\b|fallen\b|took\b|taken\b|retak|liberat|advanc|retreat|withdr|village|towns?\b|city\b|territor|surrender",
        ),
        ("people", r"killed|wounded|casualt|deaths?\b|dead\b|losses|prisoner|executed|massacre"),
        ("fire", r"shell|bomb|rocket|missile|strikes?\b|airstrike|artillery|fired|firing|target"),
        ("siege", r"surround|encircl|trapped|besieg|cut\s+off"),
        ("border", r"border|frontier|cross(?:ed|ing)|enter(?:ed|ing)|incursion|invad"),
        ("civilians", r"civilian|hospital|school|residential"),
        ("truce", r"ceasefire|cease-fire|truce|armistice|violat"),
        ("weapons", r"chemical|cluster|poison|gas\b|phosphorus|nuclear"),
        ("help", r"mercenar|troops?\s+abroad|suppl(?:y|ies|ied)\s+(?:arms|weapons)|involve|support"),
    )
)
# A scope that points back at what was just claimed.
POINTING = re.compile(
    r"(?:it|this|that|these|those|them)\b(?:\W*$|\s+as\b)"
    r"|(?:that\s+)?(?:any|no)\s+such\b|(?:doing|having\s+done)\s+so\b"
)
WORD = re.compile(r"[^\W\d_]{5,}")
# Words of five letters and more that any claim may hold, and how much of a word tells its kin.
ANYBODYS = word_set(
    """
    after again armed began being could during either fighting forces having military other since still
    their there these those troops under until where which while would
    """
)
STEM = 5
# What is said to be denied or confirmed ends at a second statement.
SCOPE = re.compile(
    r"\s*+(?:that\s+|any\s+|the\s+)?\S.{0,300}?(?=,\s+(?:and|but|while)\b|;|\s+and\s+(?:stated|said|claimed)\b|\.?$)",
    re.DOTALL,
)


class Answers(Struct):
    """The denials and confirmations that each record, by its position, has drawn."""

    denials: defaultdict[int, list[Response]]
    confirmations: defaultdict[int, list[Response]]

    def of(self, position: int, kind: EventKind) -> list[Response]:
        """Return the list that responses of a kind to a record belong in."""
        return (self.denials if kind is EventKind.DENIAL else self.confirmations)[position]


def answers(records: Sequence[tuple[Clause, Event]]) -> Answers:
    """Return what each record, by its position, was answered."""
    result = Answers(defaultdict(list), defaultdict(list))
    for position, (clause, event) in enumerate(records):
        for index, statement in enumerate(clause.statements):
            if statement.kind is not EventKind.CLAIM:
                response = Response(statement.claimant, event.text, _scope(clause, statement), event.span)
                own = index > 0 and event.kind is EventKind.CLAIM and _answers_own(event.claimant, statement)
                for target in [position] if own else _targets(records, position, response):
                    result.of(target, statement.kind).append(response)
    return result


def _answers_own(claimant: Claimant | None, statement: Statement) -> bool:
    """Return whether a statement answers a claim of its own sentence: another's, or that of both sides."""
    return statement.joint or _opposed(claimant, statement.claimant)


def covers(response: Response, *names: str) -> bool:
    """Return whether a response may be to a claim about something of these names: its scope tells."""
    if response.scope is None or ANY_CLAIM.search(response.scope):
        return True
    scope = response.scope.casefold()
    return any(name.casefold() in scope for name in names if name)


def _scope(clause: Clause, statement: Statement) -> str | None:
    """Return the words behind a denial or confirmation that say of what it is one."""
    if "denial" in statement.verb:
        return None
    scope = SCOPE.match(clause.tagged.passage.text, statement.end, clause.end)
    words = " ".join(scope.group().split()) if scope else ""
    return words if any(each.isalpha() for each in words) else None


def _targets(records: Sequence[tuple[Clause, Event]], position: int, response: Response) -> list[int]:
    """Return the claims answered: the latest of the other side that fits, with "claims" all of that day."""
    known = list(_candidates(records, position, response))
    if not known:
        return []
    if response.scope and ALL_CLAIMS.search(response.scope):
        day = records[known[0]][1].when.first
        return list(takewhile(lambda each: records[each][1].when.first == day, known))
    about = topics(response.scope or "")
    fitting = (each for each in known if about & topics(records[each][1].text))
    found = next(fitting, None) if about else None
    if found is not None:
        return [found]
    near = _is_near(records, known[0], position) and _may_answer(response, records[known[0]][1])
    return known[:1] if near else []


def _may_answer(response: Response, claim: Event) -> bool:
    """Return whether what is denied or confirmed may be what a claim says: it names nothing else."""
    scope = response.scope
    if scope is None or ANY_CLAIM.search(scope) or POINTING.match(scope):
        return True
    return not _stems(scope).isdisjoint(_stems(claim.text))


def _stems(words: str) -> set[str]:
    """Return the beginnings of the longer words of a text."""
    found = (each.casefold() for each in WORD.findall(words))
    return {each[:STEM] for each in found if each not in ANYBODYS}


def _candidates(records: Sequence[tuple[Clause, Event]], position: int, response: Response) -> Iterator[int]:
    """Yield the claims before a response that it may answer, the latest first."""
    section = records[position][1].section
    for target in range(position - 1, max(position - REACH, 0) - 1, -1):
        event = records[target][1]
        if event.section != section:
            return
        if event.kind is not EventKind.CLAIM or _is_scholars(records[target], records[position]):
            continue
        if _opposed(event.claimant, response.claimant):
            yield target


def _is_scholars(claim: tuple[Clause, Event], answer: tuple[Clause, Event]) -> bool:
    """Return whether a claim was made after the war, where the answer to it was not."""
    made, given = claim[0].statement, answer[0].statement
    later = made is not None and made.afterwards and made.claimant.side is None
    return later and not (given is not None and given.afterwards)


def _is_near(records: Sequence[tuple[Clause, Event]], target: int, position: int) -> bool:
    """Return whether a claim stands so close before a response that its place alone tells."""
    one, other = records[target][0], records[position][0]
    return one.tagged is other.tagged and position - target <= NEAR


def topics(words: str) -> frozenset[str]:
    """Return what some words are about, of the things that claims in a war are mostly about."""
    return frozenset(name for name, pattern in TOPICS if pattern.search(words))


def _opposed(claimant: Claimant | None, answering: Claimant) -> bool:
    if claimant is None:
        return False
    if claimant.side is not None and answering.side is not None:
        return claimant.side != answering.side
    return claimant.name != answering.name
