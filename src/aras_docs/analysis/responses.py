"""Denials and confirmations, each attached to the claim that it answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from aras_docs.analysis.clauses import Clause
from aras_docs.analysis.statements import Statement
from aras_docs.facts import Claimant, Event, EventKind, Response

# How many records before a denial or confirmation the claim that it answers may stand.
REACH = 8
# A scope in the plural that names nothing answers every claim of that day.
ALL_CLAIMS = regex.compile(r"\b(?:statements|claims|reports|accusations|allegations|captures)\b")
# A scope in these words covers any claim; without them, only what it names.
ANY_CLAIM = regex.compile(r"\b(?:statements?|claims?|reports?|accusations?|allegations?)\b")
# What is said to be denied or confirmed ends at a second statement.
SCOPE = regex.compile(
    r"\s*+(?:that\s+|any\s+|the\s+)?\S.{0,300}?(?=,\s+(?:and|but|while)\b|;|\s+and\s+(?:stated|said|claimed)\b|\.?$)",
    regex.DOTALL,
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
    return " ".join(scope.group().split()) or None if scope else None


def _targets(records: Sequence[tuple[Clause, Event]], position: int, response: Response) -> list[int]:
    """Return the latest claim of the other side, and with "claims" in the plural its others of that day."""
    section = records[position][1].section
    found: list[int] = []
    for target in range(position - 1, max(position - REACH, 0) - 1, -1):
        event = records[target][1]
        if event.section != section:
            break
        if event.kind is EventKind.CLAIM and _opposed(event.claimant, response.claimant):
            if found and event.when.first != records[found[0]][1].when.first:
                break
            found.append(target)
            if not (response.scope and ALL_CLAIMS.search(response.scope)):
                break
    return found


def _opposed(claimant: Claimant | None, answering: Claimant) -> bool:
    if claimant is None:
        return False
    if claimant.side is not None and answering.side is not None:
        return claimant.side != answering.side
    return claimant.name != answering.name
