"""Places that the lead takes for taken, while the body only has somebody claim so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from aras_docs.analysis.contradictions.evidence import Evidence, earliest, in_lead, latest
from aras_docs.facts import Account, Basis, Contradiction, Disagreement, Moment, PlaceClaim
from aras_docs.toponyms import folded

Day = tuple[int, int, int]
NEVER: Day = (10_000, 0, 0)
ALWAYS: Day = (-10_000, 0, 0)


def attributions(evidence: Evidence) -> Iterator[Contradiction]:
    """Yield the places that the lead states to be taken and somebody, in the body, claims to have been."""
    stated: defaultdict[str, list[PlaceClaim]] = defaultdict(list)
    claimed: defaultdict[str, list[PlaceClaim]] = defaultdict(list)
    for claim in evidence.facts.places:
        clause = evidence.clause_at(claim.span)
        if clause is None:
            continue
        if claim.claimant is None and in_lead(clause):
            stated[folded(claim.place)].append(claim)
        elif claim.claimant is not None and not in_lead(clause):
            claimed[folded(claim.place)].append(claim)
    for name, facts in stated.items():
        same = _same(claimed[name], facts)
        if same:
            accounts = tuple(_accounts(evidence, [*facts, *same]))
            yield Contradiction(Disagreement.ATTRIBUTION, f"capture of {facts[0].place}", accounts)


def _accounts(evidence: Evidence, claims: Sequence[PlaceClaim]) -> Iterator[Account]:
    for claim in claims:
        clause = evidence.clause_at(claim.span)
        if clause is not None:
            yield evidence.account(clause, _value(claim))


def _value(claim: PlaceClaim) -> str:
    if claim.claimant is None:
        return "stated as fact"
    return "attributed and denied" if claim.denials else "attributed"


def _same(claims: Sequence[PlaceClaim], facts: Sequence[PlaceClaim]) -> list[PlaceClaim]:
    """Return the claims that may be of the capture that the facts tell of: by that side, at that time."""
    sides = {fact.by for fact in facts if fact.by is not None}
    known = [_days(fact.moment) for fact in facts]
    first, last = min(first for first, _ in known), max(last for _, last in known)
    return [
        each
        for each in claims
        if _overlaps(each, first, last) and (each.by in sides or not sides or each.by is None)
    ]


def _overlaps(claim: PlaceClaim, first: Day, last: Day) -> bool:
    own_first, own_last = _days(claim.moment)
    return own_first <= last and own_last >= first


def _days(moment: Moment) -> tuple[Day, Day]:
    """Return the first and last day that a moment may be; what isn't known bounds nothing."""
    first = ALWAYS if moment.first is None else earliest(moment.first)
    last = NEVER if moment.last is None else latest(moment.last)
    return (first, NEVER) if moment.basis is Basis.UNDATED and moment.last is None else (first, last)
