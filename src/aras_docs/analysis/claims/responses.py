"""Denials and confirmations, each attached to the claim that it answers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.claims.statements import Statement
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
            r"captur|control|seiz|retak|liberat|advanc|retreat|withdr|village|towns?\b|city\b|territor|surrender",
        ),
        ("people", r"killed|wounded|casualt|deaths?\b|dead\b|losses|prisoner|executed|massacre"),
        ("fire", r"shell|bomb|rocket|missile|strikes?\b|airstrike|artillery|fired|firing|target"),
        ("civilians", r"civilian|hospital|school|residential"),
        ("truce", r"ceasefire|cease-fire|truce|armistice|violat"),
        ("weapons", r"chemical|cluster|poison|gas\b|phosphorus|nuclear"),
        ("help", r"mercenar|troops?\s+abroad|suppl(?:y|ies|ied)\s+(?:arms|weapons)|involve|support"),
    )
)
# What is said to be denied or confirmed ends at a second statement.
SCOPE = re.compile(
    r"\s*+(?:that\s+|any\s+|the\s+)?\S.{0,300}?(?=,\s+(?:and|but|while)\b|;|\s+and\s+(?:stated|said|claimed)\b|\.?$)",
    re.DOTALL,
)


@dataclass(slots=True)
class Answers:
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
                own = index > 0 and event.kind is EventKind.CLAIM
                for target in [position] if own else _targets(records, position, response):
                    result.of(target, statement.kind).append(response)
    return result


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
    near = known[:1] if _is_near(records, known[0], position) else []
    found = next(fitting, None) if about else None
    return near if found is None else [found]


def _candidates(records: Sequence[tuple[Clause, Event]], position: int, response: Response) -> Iterator[int]:
    """Yield the claims before a response that it may answer, the latest first."""
    section = records[position][1].section
    for target in range(position - 1, max(position - REACH, 0) - 1, -1):
        event = records[target][1]
        if event.section != section:
            return
        if event.kind is EventKind.CLAIM and _opposed(event.claimant, response.claimant):
            yield target


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
