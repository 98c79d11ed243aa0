"""Claims that somebody denies."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from aras_docs.analysis.contradictions.evidence import Evidence, in_words
from aras_docs.facts import Account, Claimant, Contradiction, Disagreement, Event, Provenance, Response

# Whose claims somebody denies ("the Ruritanian reports"); nations and their adjectives share a stem.
OWNER = regex.compile(
    r"(?<name>\p{Lu}[\p{L}\p{M}]+)(?:['’]s?)?\s+(?:accusation|allegation|assertion|claim|report|statement)s?\b"
)
STEM = 4


def denials(evidence: Evidence) -> Iterator[Contradiction]:
    """Yield each claim with those who deny it; a denial's value says how far it goes, if that is stated."""
    for clause, event in evidence.told:
        if event is None or event.claimant is None:
            continue
        fitting = [each for each in event.denials if _fits(each, event.claimant)]
        if fitting:
            accounts = (evidence.account(clause, "claimed"), *(_denial(each, event) for each in fitting))
            yield Contradiction(Disagreement.DENIAL, _subject(event), accounts)


def _fits(response: Response, claimant: Claimant) -> bool:
    """Return whether a denial may be of somebody's claim: where it says whose claims, they are theirs."""
    owner = OWNER.search(response.scope or "")
    if owner is None:
        return True
    words = (*claimant.name.split(), *claimant.words.split())
    return any(word.startswith(owner["name"][:STEM]) for word in words)


def _subject(event: Event) -> str:
    who = "" if event.claimant is None else event.claimant.name
    date = "" if event.when.first is None or event.when.first != event.when.last else in_words(event.when)
    return ", ".join(part for part in (f"claim by {who}", date) if part)


def _denial(response: Response, event: Event) -> Account:
    """Return a denial as an account; it stands in the section of its claim, where alone it was looked for."""
    scope = None if response.scope is None or response.claimant.words in response.scope else response.scope
    value = "denied" if scope is None else f"denied {scope.rstrip('.')}"
    return Account(value, response.text, response.claimant, Provenance.PROSE, event.section, response.span)
